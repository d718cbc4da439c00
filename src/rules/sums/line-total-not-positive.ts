import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList totalPrice'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '总价不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '清单的总价必须大于零。',
      fix: '核对该行总价；不确定时留空，按数量乘单价申报。',
    },
    en: {
      title: 'line total not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'A declared line total is above zero.',
      fix: 'Check the line total; in doubt leave it empty: quantity × price is declared.',
    },
  },
  check({ parcel }, report) {
    for (const { total, quantity, price, sku, number } of parcel.lines) {
      if (quantity !== null && quantity <= ZERO) continue;
      if (price !== null && price <= ZERO) continue;
      if (total === null || total > ZERO) continue;
      report('total', number, { sku, amount: formatDecimal(total) });
    }
  },
  samples: {
    passes: [{ rows: [{ line_total: '' }] }],
    fails: [{ rows: [{ line_total: '0' }] }, { rows: [{ line_total: '-25' }] }],
  },
});
