import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { orderNumberFault } from './order-number.ts';

export default rule({
  id: 'XB-TEXT-011',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: houseRule('订单编号不得含空白、看不见的字符、引号、反斜杠和“..”'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '订单编号含有不允许的字符',
      message: '订单编号“{order}”含有空白、引号、反斜杠、“..”或看不见的字符',
      why: '三单按订单编号逐字对碰；这些字符在各系统中会被改写，路径符号还会危及文件。',
      fix: '按平台原样填写订单编号；编号里确有这类字符的，改用平台的另一个编号。',
    },
    en: {
      title: 'order number with characters it must not hold',
      message:
        'order number “{order}” holds spaces, quotes, backslashes, “..” or characters that cannot be seen',
      why: 'Order, waybill and inventory are matched by it letter by letter; systems rewrite such characters, and parts of a path endanger files.',
      fix: 'Write the number as the platform gives it; if it really holds such characters, use another number of the platform.',
    },
  },
  check({ parcel }, report) {
    const { orderNo } = parcel;
    if (orderNumberFault(orderNo) === 'unsafe') report('orderNo', 0, { order: orderNo });
  },
  samples: {
    passes: [{ rows: [{ order_no: '#1001' }] }, { rows: [{ order_no: '112-1234567-1234567' }] }],
    fails: [
      { rows: [{ order_no: '../../etc' }] },
      { rows: [{ order_no: 'SO 1001' }] },
      { rows: [{ order_no: 'SO\u200b1001' }] },
    ],
  },
});
