import { isDamaged } from '../data/damaged.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-DUP-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead orderNo：同一电商平台内唯一'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '订单编号重复',
      message: '订单编号 {order} 已经在 {first} 出现过',
      why: '同一平台的订单编号不能重复，重复的电子订单和清单会被退单。',
      fix: '同一订单的各行要放在一起；确是两个包裹的，用不同的订单编号；多余的删去。',
    },
    en: {
      title: 'order number stands twice',
      message: 'order number {order} stands at {first} already',
      why: 'Order numbers are unique on a platform; a second order or inventory of the same number is refused.',
      fix: 'Keep the lines of one order together; two parcels need two order numbers; remove what is there twice.',
    },
  },
  check({ parcel, world }, report) {
    const { orderNo, platformCode } = parcel;
    if (orderNo === '' || isDamaged(parcel, 'orderNo', 0)) return;
    const first = world.seen.claim('order', `${platformCode} ${orderNo}`, parcel);
    if (first !== null) report('orderNo', 0, { order: orderNo, first });
  },
  samples: {
    passes: [
      { rows: [{}, { order_no: 'SO2', waybill_no: 'W2' }] },
      {
        rows: [{}, { order_no: 'SO2', waybill_no: 'W2' }, { platform_code: '4403960001', waybill_no: 'W3' }],
      },
    ],
    fails: [{ rows: [{}, { order_no: 'SO2', waybill_no: 'W2' }, { waybill_no: 'W3' }] }],
  },
});
