import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-015',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty2'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '第二数量不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '第二数量必须大于零；没有第二单位的不填。',
      fix: '核对 quantity2；没有第二计量单位的，把 unit2 和 quantity2 都留空。',
    },
    en: {
      title: 'second quantity not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'A second quantity is above zero; without a second unit there is none.',
      fix: 'Check quantity2; without a second unit leave both unit2 and quantity2 empty.',
    },
  },
  check({ parcel }, report) {
    for (const { quantity2, quantity, sku, number } of parcel.lines) {
      if (quantity !== null && quantity <= ZERO) continue;
      if (quantity2 === null || quantity2 > ZERO) continue;
      report('quantity2', number, { sku, amount: formatDecimal(quantity2) });
    }
  },
  samples: {
    passes: [{ rows: [{ unit2: '', quantity2: '' }] }],
    fails: [{ rows: [{ quantity2: '0' }] }],
  },
});
