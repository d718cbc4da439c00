import { formatDecimal, multiply } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { totalGap } from './total-gap.ts';

export default rule({
  id: 'XB-SUM-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList totalPrice = qty × price'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '总价不等于数量乘单价',
      message: '货号 {sku}：{quantity} × {price} = {expected}，总价却写 {total}',
      why: '清单的总价等于数量乘单价；差额超过单价四舍五入到分所能产生的范围，说明三个数中有一个错了。',
      fix: '核对数量、单价和总价；行折扣要先从单价中扣除；不确定时只填单价或只填总价，另一个自动推算。',
    },
    en: {
      title: 'line total is not quantity × price',
      message: '{sku}: {quantity} × {price} = {expected}, but the line total says {total}',
      why: 'An inventory’s line total is quantity × price; a gap wider than rounding the price to cents can make means that one of the three is wrong.',
      fix: 'Check the three values and take a line discount off the price. In doubt give price or line total only: the other follows.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { quantity, price, total, sku } = line;
      if (totalGap(line) !== 'wrong' || quantity === null || price === null || total === null) continue;
      report('total', line.number, {
        sku,
        quantity: formatDecimal(quantity),
        price: formatDecimal(price),
        total: formatDecimal(total),
        expected: formatDecimal(multiply(quantity, price)),
      });
    }
  },
  samples: {
    passes: [
      {
        rows: [{ quantity: '3', price: '3.335', line_total: '10.01', goods_value: '10.01', quantity1: '3' }],
      },
      { rows: [{ quantity: '3', price: '', line_total: '10', goods_value: '10', quantity1: '3' }] },
    ],
    fails: [{ rows: [{ price: '12.50', line_total: '26', goods_value: '26' }] }],
  },
});
