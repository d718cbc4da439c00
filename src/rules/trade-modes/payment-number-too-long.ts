import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

/** Characters of payNo. */
const MOST = 60;

const WITH_PAYMENT = { messages: ['303', '403', '505', '603'], filing: { payment: { name: '现金支付' } } };
const PAID = { paid_at: '2026-11-01 18:20:00' };

export default rule({
  id: 'XB-MODE-020',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB403 Receipts payNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '支付交易编号太长',
      message: '{field}有 {length} 个字符，收款单最多 {most} 个',
      why: '收款单（CEB403）的支付交易编号最多 60 个字符。',
      fix: '在 payment_no 栏填支付企业给的交易编号本身，不要加说明；没有可留空。',
    },
    en: {
      title: 'payment number too long',
      message: '{field} is {length} characters long; the receipt of payment takes {most}',
      why: 'The receipt of payment (CEB403) takes 60 characters for the number of the payment.',
      fix: 'Give the number alone as the payment enterprise gave it in payment_no, or leave it empty.',
    },
  },
  check({ parcel, world }, report) {
    const { length } = Array.from(parcel.paymentNo);
    if (world.messages.includes('403') && length > MOST) report('paymentNo', 0, { length, most: MOST });
  },
  samples: {
    passes: [{ ...WITH_PAYMENT, rows: [{ ...PAID, payment_no: 'P'.repeat(MOST) }] }],
    fails: [{ ...WITH_PAYMENT, rows: [{ ...PAID, payment_no: 'P'.repeat(MOST + 1) }] }],
  },
});
