import { formatDecimal, multiply } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { totalGap } from './total-gap.ts';

export default rule({
  id: 'XB-SUM-021',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList totalPrice = qty × price'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '总价与单价因四舍五入略有出入',
      message: '货号 {sku}：{quantity} × {price} = {expected}，总价写 {total}',
      why: '单价四舍五入到分会产生这样的差额；清单上两个数照填，不影响申报。',
      fix: '想让两者完全相符，就只填总价，单价自动推算到五位小数。',
    },
    en: {
      title: 'line total off by rounding',
      message: '{sku}: {quantity} × {price} = {expected}, and the line total says {total}',
      why: 'A price rounded to cents makes such a gap; both numbers are declared as they stand.',
      fix: 'To have them agree, give the line total only: the price then follows to five decimals.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { quantity, price, total, sku } = line;
      if (totalGap(line) !== 'rounding' || quantity === null || price === null || total === null) continue;
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
    passes: [{ rows: [{ quantity: '3', price: '', line_total: '10', goods_value: '10', quantity1: '3' }] }],
    fails: [
      { rows: [{ quantity: '3', price: '3.33', line_total: '10', goods_value: '10', quantity1: '3' }] },
    ],
  },
});
