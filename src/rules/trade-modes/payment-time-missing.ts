import { beijingTime } from '../../model/beijing-time.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

const WITH_PAYMENT = { messages: ['303', '403', '505', '603'], filing: { payment: { name: '现金支付' } } };

export default rule({
  id: 'XB-MODE-019',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB403 Receipts accountingDate'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '收款单没有到账时间',
      message: '要写收款单（CEB403），但到账时间“{value}”没有填写或不是时间',
      why: '收款单的到账时间（accountingDate）是必填项，格式为 YYYYMMDDhhmmss。',
      fix: '在订单的 paid_at 栏填到账时间，例如 2026-11-01 09:12:40（北京时间）；不写收款单时用 --messages 303,505,603。',
    },
    en: {
      title: 'receipt of payment without a time',
      message:
        'a receipt of payment (CEB403) is to be written, and the time of the payment “{value}” is empty or no time',
      why: 'The receipt of payment must say when the money came in (accountingDate, YYYYMMDDhhmmss).',
      fix: 'Fill paid_at of the order, such as 2026-11-01 09:12:40 (Beijing time); to do without the message use --messages 303,505,603.',
    },
  },
  check({ parcel, world }, report) {
    if (world.messages.includes('403') && beijingTime(parcel.paidAt) === null) report('paidAt', 0);
  },
  samples: {
    passes: [
      { ...WITH_PAYMENT, rows: [{ paid_at: '2026-11-01 18:20:00' }] },
      { ...WITH_PAYMENT, rows: [{ paid_at: '2026-11-01T10:20:00Z' }] },
      { rows: [{ paid_at: 'yesterday' }] },
    ],
    fails: [
      { ...WITH_PAYMENT, rows: [{ paid_at: '' }] },
      { ...WITH_PAYMENT, rows: [{ paid_at: '2026-02-30 10:00:00' }] },
    ],
  },
});
