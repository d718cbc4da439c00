import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-017',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('非贸：订单须主张'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '没有主张非贸',
      message: '订单没有主张非贸（non-trade），只能按普通清单申报',
      why: '绿色通道要求非贸、非退、非征三项都主张并成立。',
      fix: '符合条件的，在 claims 栏或备案文件的 claims 中加上 non-trade。',
    },
    en: {
      title: 'non-trade not claimed',
      message: 'the order does not claim non-trade; it is declared without that claim',
      why: 'The green lane needs all three regimes claimed and proven: non-trade, non-rebate, non-levy.',
      fix: 'If the order qualifies, add non-trade to its claims column or to claims in the filing.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-trade')) report('claims', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ claims: 'non-rebate non-levy' }] }],
  },
});
