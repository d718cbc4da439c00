import { formatDecimal, multiply, ONE } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

/** Heaviest package of a retail parcel, in kg. */
const HEAVIEST = 70n * ONE;

export default rule({
  id: 'XB-SUM-024',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('零售包裹平均每件超过 70 千克，多为克与千克混用；法律没有规定上限'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '零售包裹过重',
      message: '毛重 {gross} 千克，共 {pieces} 件，平均每件超过 {limit} 千克',
      why: '零售包裹很少这么重；多半是把克当成了千克，海关会人工审单。上限是本手册自定。',
      fix: '核对毛重的单位；85 克应写 0.085。',
    },
    en: {
      title: 'retail parcel too heavy',
      message: 'the gross weight is {gross} kg in {pieces} packages, more than {limit} kg each',
      why: 'Retail parcels are hardly ever that heavy; mostly grams were taken for kg, and customs reviews the papers. The limit is this rule book’s own.',
      fix: 'Check the unit of the gross weight: 85 grams are 0.085.',
    },
  },
  check({ parcel, world }, report) {
    const { grossWeight, pieces } = parcel;
    if (world.filing.tradeMode !== '9610' || grossWeight === null || grossWeight <= HEAVIEST) return;
    const packages = pieces === null || pieces < ONE ? ONE : pieces;
    if (grossWeight <= multiply(packages, HEAVIEST)) return;
    report('grossWeight', 0, {
      gross: formatDecimal(grossWeight),
      pieces: formatDecimal(packages),
      limit: formatDecimal(HEAVIEST),
    });
  },
  samples: {
    passes: [
      { rows: [{ gross_weight: '70', net_weight: '65', quantity2: '65' }] },
      { rows: [{ pieces: '2', gross_weight: '120', net_weight: '100', quantity2: '100' }] },
    ],
    fails: [{ rows: [{ gross_weight: '85', net_weight: '80', quantity2: '80' }] }],
  },
});
