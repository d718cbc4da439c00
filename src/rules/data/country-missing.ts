import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-003',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead country'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有运抵国',
      message: '{field}没有填写',
      why: '清单表头和每项商品都要填目的国（地区）。',
      fix: '在订单文件的国家栏填写收货国家（地区），例如 US 或 美国。',
    },
    en: {
      title: 'country of arrival missing',
      message: '{field} is empty',
      why: 'The head of the inventory and each of its lines name the country of destination.',
      fix: 'Fill the country column of the order file, for example US or 美国.',
    },
  },
  check({ parcel }, report) {
    if (parcel.country === '' && !isDamaged(parcel, 'country', 0)) report('country', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ country: '' }] }],
  },
});
