import { isDamaged } from '../data/damaged.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-DUP-002',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification(
    'CEB603 InventoryHead logisticsCode，logisticsNo：物流企业内唯一，6 个月内不重复',
  ),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运单编号重复',
      message: '运单编号 {waybill} 已经在 {first} 出现过',
      why: '同一物流企业的运单编号半年内不能重复，一张运单只对应一份清单。',
      fix: '核对运单；合并发货的几个订单要合成一个订单申报，或各用各的运单。',
    },
    en: {
      title: 'waybill number stands twice',
      message: 'waybill number {waybill} stands at {first} already',
      why: 'A carrier’s waybill numbers are not used again within six months, and one waybill has one inventory.',
      fix: 'Check the waybills; orders shipped together are declared as one order, or each gets its own waybill.',
    },
  },
  check({ parcel, world }, report) {
    const { waybillNo, logisticsCode } = parcel;
    if (waybillNo === '' || isDamaged(parcel, 'waybillNo', 0)) return;
    const first = world.seen.claim('waybill', `${logisticsCode} ${waybillNo}`, parcel);
    if (first !== null) report('waybillNo', 0, { waybill: waybillNo, first });
  },
  samples: {
    passes: [
      { rows: [{}, { order_no: 'SO2', waybill_no: 'W2' }] },
      { rows: [{}, { order_no: 'SO2', logistics_code: '4403960001' }] },
    ],
    fails: [{ rows: [{}, { order_no: 'SO2' }] }],
  },
});
