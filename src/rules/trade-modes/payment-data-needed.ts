import { rule } from '../rule.ts';
import { reliefAnnouncement } from '../sources.ts';

export default rule({
  id: 'XB-MODE-017',
  severity: 'notice',
  since: '2019-01-01',
  until: '2024-12-14',
  source: reliefAnnouncement('2024 年 12 月 15 日起不再要求传输收款单'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '还须传输收款单',
      message: '在 {on} 出口的零售包裹还须传输收款单（CEB403）',
      why: '2024-12-15 以前，零售出口申报前须传输订单、收款单和物流单三单；此后不再需要收款单。',
      fix: '由支付企业传输收款单；要由本软件生成，在企业备案中填写 payment，并在订单的 paid_at 栏填到账时间。',
    },
    en: {
      title: 'payment data needed too',
      message: 'a retail parcel exported on {on} also needs its receipt of payment (CEB403)',
      why: 'Until 2024-12-14 retail exports needed order, payment and waybill data before the inventory; since then payment data is no longer asked for.',
      fix: 'Have the payment enterprise send the CEB403 message; to have it written here, add payment to the filing and fill paid_at of the orders.',
    },
  },
  check({ world }, report) {
    const { tradeMode } = world.filing;
    if ((tradeMode === '9610' || tradeMode === '1210') && !world.messages.includes('403'))
      report('orderNo', 0, { on: world.on });
  },
  samples: {
    passes: [
      { filing: { tradeMode: '9610' } },
      { on: '2024-12-15', filing: { 'guarantee.from': '2024-12-01' } },
      {
        on: '2024-10-14',
        rows: [{ paid_at: '2024-10-13 18:20:00' }],
        filing: {
          'guarantee.from': '2024-01-01',
          'guarantee.until': '2024-12-31',
          payment: { name: '现金支付' },
        },
      },
    ],
    fails: [
      { on: '2024-10-14', filing: { 'guarantee.from': '2024-01-01', 'guarantee.until': '2024-12-31' } },
    ],
  },
});
