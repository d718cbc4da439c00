import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 32;

export default rule({
  id: 'XB-TEXT-002',
  severity: 'error',
  since: '2022-05-01',
  until: null,
  source: customsSpecification('CEB603 InventoryHead logisticsNo：C..32'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运单编号太长',
      message: '{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '核对该列是否错位；运单编号要与物流企业传给海关的一致。',
    },
    en: {
      title: 'waybill number too long',
      message: 'the {field} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'See whether the columns have moved; the number must be the one that the carrier reports to customs.',
    },
  },
  check({ parcel }, report) {
    if (isLonger(parcel.waybillNo, MOST))
      report('waybillNo', 0, { length: charactersOf(parcel.waybillNo), max: MOST });
  },
  samples: {
    passes: [{ rows: [{ waybill_no: 'A'.repeat(MOST) }] }],
    fails: [{ rows: [{ waybill_no: 'A'.repeat(MOST + 1) }] }],
  },
});
