import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead country'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运抵国是中国',
      message: '订单的运抵国是中国',
      why: '出口清单的货物须运往境外；收件地在境内的不是出口。',
      fix: '核对收件国家；退回境内的订单请剔除。',
    },
    en: {
      title: 'destination is China',
      message: 'the order’s country of arrival is China',
      why: 'An export inventory is for goods that leave the country; a delivery inside China is no export.',
      fix: 'Check the consignee’s country; take orders that stay inside China out.',
    },
  },
  check({ parcel }, report) {
    if (parcel.country === 'CHN') report('country', 0);
  },
  samples: {
    passes: [{ rows: [{ country: 'HK' }] }],
    fails: [{ rows: [{ country: 'CN' }] }],
  },
});
