import { customsCurrency } from '../../model/codes/currencies.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-CODE-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('currency：JGS-20 币制代码'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '币制没有海关代码',
      message: '币制 {currency} 没有海关币制代码，报文写不出来',
      why: '报文只接受海关币制代码表中的币制。',
      fix: '按收款的币制（例如 USD、EUR、CNY）填写价格和币制。',
    },
    en: {
      title: 'currency without a customs code',
      message: '{currency} has no customs currency code, so the message cannot name it',
      why: 'The messages take only currencies of the customs table.',
      fix: 'Give prices and currency as you are paid, for example in USD, EUR or CNY.',
    },
  },
  check({ parcel }, report) {
    const { currency } = parcel;
    if (currency !== '' && customsCurrency(currency) === '') report('currency', 0, { currency });
  },
  samples: {
    passes: [{ rows: [{ currency: 'EUR' }] }, { rows: [{ currency: '人民币' }] }],
    fails: [{ rows: [{ currency: 'INR' }], filing: { 'rates.INR': '0.085' } }],
  },
});
