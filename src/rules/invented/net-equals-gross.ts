import { formatDecimal } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-LINT-001',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('如实申报；怎样看出是编造的为本手册自定'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '净重等于毛重',
      message: '包裹的净重和毛重都是 {weight} 千克',
      why: '毛重含包装，总比净重大；两者相等多半是随手填的（常见的是都填 1 千克）。',
      fix: '毛重填称重结果，净重填商品目录中不含包装的重量。',
    },
    en: {
      title: 'net weight equals gross weight',
      message: 'net and gross weight of the parcel are both {weight} kg',
      why: 'The gross weight holds the packaging and is always more; equal weights were most likely typed in (1 kg and 1 kg is the usual pair).',
      fix: 'Weigh the parcel for the gross weight; take the net weight without packaging from the catalogue.',
    },
  },
  check({ parcel }, report) {
    const { grossWeight, lines } = parcel;
    if (grossWeight === null || grossWeight <= 0n) return;
    let net = 0n;
    for (const { netWeight } of lines) {
      if (netWeight === null) return;
      net += netWeight;
    }
    if (net === grossWeight) report('grossWeight', 0, { weight: formatDecimal(net) });
  },
  samples: {
    passes: [{ rows: [{ net_weight: '0.64', quantity2: '0.64' }] }],
    fails: [{ rows: [{ gross_weight: '1', net_weight: '1', quantity2: '1' }] }],
  },
});
