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
      message: '在 {on} 出口的 9610 包裹还须传输收款单（CEB403）',
      why: '2024-12-15 以前，零售出口申报前须传输订单、收款单和物流单三单；此后不再需要收款单。',
      fix: '由电商企业或支付企业另行传输收款单；本软件不生成。',
    },
    en: {
      title: 'payment data needed too',
      message: 'a 9610 parcel exported on {on} also needs its payment data (CEB403)',
      why: 'Until 2024-12-14 retail exports needed order, payment and waybill data before the inventory; since then payment data is no longer asked for.',
      fix: 'Have the seller or its payment enterprise send the CEB403 message; it is not written here.',
    },
  },
  check({ world }, report) {
    if (world.filing.tradeMode === '9610') report('orderNo', 0, { on: world.on });
  },
  samples: {
    passes: [
      { filing: { tradeMode: '9610' } },
      { on: '2024-12-15', filing: { 'guarantee.from': '2024-12-01' } },
    ],
    fails: [
      { on: '2024-10-14', filing: { 'guarantee.from': '2024-01-01', 'guarantee.until': '2024-12-31' } },
    ],
  },
});
