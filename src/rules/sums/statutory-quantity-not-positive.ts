import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-014',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty1'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '法定数量不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '法定数量必须大于零。',
      fix: '核对 quantity1；商品目录中填一个申报单位折合的法定数量。',
    },
    en: {
      title: 'statutory quantity not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'A statutory quantity is above zero.',
      fix: 'Check quantity1; in the catalogue it is the statutory quantity of one declared unit.',
    },
  },
  check({ parcel }, report) {
    for (const { quantity1, quantity, sku, number } of parcel.lines) {
      if (quantity !== null && quantity <= ZERO) continue;
      if (quantity1 === null || quantity1 > ZERO) continue;
      report('quantity1', number, { sku, amount: formatDecimal(quantity1) });
    }
  },
  samples: {
    passes: [{ rows: [{ quantity1: '2' }] }],
    fails: [{ rows: [{ quantity1: '0' }] }],
  },
});
