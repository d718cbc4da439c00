import { formatDecimal, ONE, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

/** Lighter parcels may well be mostly wrapping. */
const LIGHTEST = ONE;
const RATIO = 10n;

export default rule({
  id: 'XB-SUM-023',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('毛重超过净重 10 倍且不少于 1 千克，多为克与千克混用；法律没有规定比例'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '毛重远大于净重',
      message: '毛重 {gross} 千克，净重合计只有 {net} 千克',
      why: '包装不会比商品重十倍；多半是把克当成了千克，海关会人工审单。比例是本手册自定。',
      fix: '核对毛重和净重的单位，两者都是千克。',
    },
    en: {
      title: 'gross weight far above net weight',
      message: 'the gross weight is {gross} kg, the lines weigh only {net} kg net',
      why: 'Wrapping does not weigh ten times the goods; mostly grams were taken for kg, and customs reviews the papers. The ratio is this rule book’s own.',
      fix: 'Check the units of both weights; both are in kg.',
    },
  },
  check({ parcel }, report) {
    const { grossWeight } = parcel;
    if (grossWeight === null || grossWeight < LIGHTEST) return;
    let net = ZERO;
    for (const line of parcel.lines) {
      if (line.netWeight === null || line.netWeight <= ZERO) return;
      net += line.netWeight;
    }
    if (net > ZERO && grossWeight > net * RATIO) {
      report('grossWeight', 0, { gross: formatDecimal(grossWeight), net: formatDecimal(net) });
    }
  },
  samples: {
    passes: [
      { rows: [{ gross_weight: '5' }] },
      { rows: [{ gross_weight: '0.06', net_weight: '0.005', quantity2: '0.005' }] },
    ],
    fails: [{ rows: [{ gross_weight: '6.5' }] }],
  },
});
