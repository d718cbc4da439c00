import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-002',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead logisticsNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有运单编号',
      message: '{field}没有填写',
      why: '清单凭运单编号与物流企业的运单对碰。',
      fix: '在 waybills.csv 的 waybill_no 栏（或订单文件的同名栏）填写物流企业给的运单编号。',
    },
    en: {
      title: 'waybill number missing',
      message: '{field} is empty',
      why: 'The inventory is matched with the carrier’s waybill by this number.',
      fix: 'Fill waybill_no in waybills.csv, or in the order file, with the number the carrier gave.',
    },
  },
  check({ parcel }, report) {
    if (parcel.waybillNo === '' && !isDamaged(parcel, 'waybillNo', 0)) report('waybillNo', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ waybill_no: '' }] }],
  },
});
