import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { orderNumberFault } from './order-number.ts';

export default rule({
  id: 'XB-TEXT-012',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('订单编号一般只有字母、数字和 - _ . # :；规范没有限制'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '订单编号有不常见的字符',
      message: '订单编号“{order}”含有字母、数字和 - _ . # : 以外的字符',
      why: '平台的订单编号很少这样写；与电子订单不一致就对不上，海关会人工审单。',
      fix: '对照平台核对；确是如此的保留。',
    },
    en: {
      title: 'order number with unusual characters',
      message: 'order number “{order}” holds more than letters, digits and - _ . # :',
      why: 'Platforms hardly ever number orders that way; if it is not the number in the electronic order, the two do not match and customs reviews the papers.',
      fix: 'Check it with the platform; keep it if it really reads so.',
    },
  },
  check({ parcel }, report) {
    const { orderNo } = parcel;
    if (orderNumberFault(orderNo) === 'odd') report('orderNo', 0, { order: orderNo });
  },
  samples: {
    passes: [{ rows: [{ order_no: 'A_1.2:3' }] }],
    fails: [{ rows: [{ order_no: '订单1001' }] }, { rows: [{ order_no: '2026/1001' }] }],
  },
});
