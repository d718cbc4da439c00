import { rule } from '../rule.ts';
import { businessAnnouncement } from '../sources.ts';
import { parcelValue } from './parcel-value.ts';

export default rule({
  id: 'XB-TRADE-002',
  severity: 'warning',
  since: '2020-07-01',
  until: null,
  source: businessAnnouncement('通关管理：单票金额人民币 5000 元（含）以内'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '缺少汇率，无法核对限额',
      message: '没有 {currency} 的汇率，无法判断包裹是否超过单票限额',
      why: '限额以人民币计；没有汇率就不能证明包裹在限额以内。',
      fix: '在备案文件的 rates 中（或用 --rates）写上 1 {currency} 合多少人民币。',
    },
    en: {
      title: 'no exchange rate for the value limit',
      message: 'there is no rate for {currency}, so the value limit cannot be checked',
      why: 'The limit is set in CNY; without a rate nobody can prove that the parcel keeps to it.',
      fix: 'Put the CNY value of 1 {currency} under rates in the filing, or in the file given with --rates.',
    },
  },
  check({ parcel, world }, report) {
    if (!parcel.claims.has('non-trade')) return;
    const value = parcelValue(parcel, world.rates);
    if (value.kind === 'no-rate') report('currency', 0, { currency: value.currency });
  },
  samples: {
    passes: [{ rows: [{ currency: 'EUR' }] }, { rows: [{ currency: 'CNY' }], filing: { rates: {} } }],
    fails: [{ rows: [{ currency: 'SGD' }] }, { filing: { rates: {} } }],
  },
});
