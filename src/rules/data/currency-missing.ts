import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead currency；CEB603 InventoryList currency'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有币制',
      message: '{field}没有填写',
      why: '没有币制的金额无法申报，也无法核对限额。',
      fix: '在订单文件的 currency 栏填写三位币制代码，例如 USD。',
    },
    en: {
      title: 'currency missing',
      message: '{field} is empty',
      why: 'An amount without a currency can neither be declared nor held against the value limit.',
      fix: 'Fill the currency column of the order file with a three-letter code such as USD.',
    },
  },
  check({ parcel }, report) {
    if (parcel.currency === '' && !isDamaged(parcel, 'currency', 0)) report('currency', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ currency: '' }] }],
  },
});
