import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-016',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead licenseNo, statisticsFlag'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '申报非贸却写了许可证号',
      message: '订单主张非贸，却写了许可证号 {licence}',
      why: '不涉证的货物不需要许可证；写了许可证号，海关会按涉证审单。',
      fix: '商品不涉证的删去许可证号；涉证的改走报关单。',
    },
    en: {
      title: 'licence number on a parcel without licence',
      message: 'the order claims non-trade, yet names the licence {licence}',
      why: 'Goods that need no licence have no licence number; with one, customs reads the papers as for licensed goods.',
      fix: 'Remove the number if the goods need no licence; if they do, declare formally.',
    },
  },
  check({ parcel, goods }, report) {
    if (parcel.licenceNo === '' || !parcel.claims.has('non-trade')) return;
    const restricted = goods.some(({ tags }) => tags.some(({ category }) => category === 'restricted'));
    if (!restricted) report('licenceNo', 0, { licence: parcel.licenceNo });
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ licence_no: '26-AB-100001' }] }],
  },
});
