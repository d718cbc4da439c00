import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-CODE-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead country：运抵国'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运抵国是“不详”',
      message: '运抵国写的是“国别不详”',
      why: '出口清单要写明运抵的国家（地区）。',
      fix: '按收货地址填写国家（地区）。',
    },
    en: {
      title: 'country of arrival “unknown”',
      message: 'the country of arrival is given as “unknown”',
      why: 'An export inventory names the country the goods go to.',
      fix: 'Fill in the country of the consignee’s address.',
    },
  },
  check({ parcel }, report) {
    if (parcel.country === 'ZZZ') report('country', 0);
  },
  samples: {
    passes: [{ rows: [{ country: 'GB' }] }],
    fails: [{ rows: [{ country: 'ZZZ' }] }],
  },
});
