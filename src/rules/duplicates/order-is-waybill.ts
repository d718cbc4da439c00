import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-DUP-005',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: houseRule('订单编号与运单编号相同，多为列映射错了'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '订单编号与运单编号相同',
      message: '订单编号和运单编号都是 {number}',
      why: '订单编号由平台给，运单编号由物流企业给，很少相同；多半是同一列用了两次。',
      fix: '核对两列的来源。',
    },
    en: {
      title: 'order number and waybill number agree',
      message: 'order number and waybill number are both {number}',
      why: 'One comes from the platform and one from the carrier, so they hardly ever agree; most likely the same column was used twice.',
      fix: 'See where the two columns come from.',
    },
  },
  check({ parcel }, report) {
    const { orderNo, waybillNo } = parcel;
    if (orderNo !== '' && orderNo === waybillNo) report('waybillNo', 0, { number: orderNo });
  },
  samples: {
    passes: [{ rows: [{ order_no: 'A1', waybill_no: 'B1' }] }],
    fails: [{ rows: [{ order_no: 'YT2630500000001' }] }],
  },
});
