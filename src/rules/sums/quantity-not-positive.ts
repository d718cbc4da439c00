import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '数量不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '数量为零或负数的商品没有出口。',
      fix: '退款、退货的行不要申报，从文件中删去；否则改正数量。',
    },
    en: {
      title: 'quantity not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'Goods of quantity zero or less do not leave the country.',
      fix: 'Leave refunded and returned lines out; else correct the quantity.',
    },
  },
  check({ parcel }, report) {
    for (const { quantity, sku, number } of parcel.lines) {
      if (quantity === null || quantity > ZERO) continue;
      report('quantity', number, { sku, amount: formatDecimal(quantity) });
    }
  },
  samples: {
    passes: [{ rows: [{ quantity: '1', price: '25', quantity1: '1' }] }],
    fails: [{ rows: [{ quantity: '0' }] }, { rows: [{ quantity: '-2' }] }],
  },
});
