import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-LEVY-004',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('非征：订单须主张'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '没有主张非征',
      message: '订单没有主张非征（non-levy），只能按普通清单申报',
      why: '绿色通道要求非贸、非退、非征三项都主张并成立。',
      fix: '不征出口关税的，在 claims 栏或备案文件的 claims 中加上 non-levy。',
    },
    en: {
      title: 'non-levy not claimed',
      message: 'the order does not claim non-levy; it is declared without that claim',
      why: 'The green lane needs all three regimes claimed and proven: non-trade, non-rebate, non-levy.',
      fix: 'If no export duty is due, add non-levy to its claims column or to claims in the filing.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-levy')) report('claims', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ claims: 'non-trade non-rebate' }] }],
  },
});
