import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 60;

export default rule({
  id: 'XB-TEXT-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('orderNo：C..60'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '订单编号太长',
      message: '{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '核对该列是否错位；订单编号要与平台传给海关的一致。',
    },
    en: {
      title: 'order number too long',
      message: 'the {field} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'See whether the columns have moved; the number must be the one that the platform reports to customs.',
    },
  },
  check({ parcel }, report) {
    if (isLonger(parcel.orderNo, MOST))
      report('orderNo', 0, { length: charactersOf(parcel.orderNo), max: MOST });
  },
  samples: {
    passes: [{ rows: [{ order_no: 'A'.repeat(MOST) }] }],
    fails: [{ rows: [{ order_no: 'A'.repeat(MOST + 1) }] }],
  },
});
