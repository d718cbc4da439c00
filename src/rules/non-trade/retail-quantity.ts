import { type Decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import { limitOn, retailQuantityLimits } from '../limits.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

/** Units in which a hundred is little: gram, millilitre, grain (粒), by customs code. */
const SMALL_UNITS: ReadonlySet<string> = new Set(['036', '096', '139']);

export default rule({
  id: 'XB-TRADE-015',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('同一货号超过 100 件不像个人消费；法律没有规定件数'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '零售包裹件数过多',
      message: '{sku} 共 {quantity} 件，超过零售包裹的常见上限 {limit} 件',
      why: '9610 是零售出口；同一商品件数过多像批发，海关会看单证。上限是本手册自定，法律没有规定件数。',
      fix: '核对数量；确是批发的改按 9710 申报，确是零售的保留，由人工审单。',
    },
    en: {
      title: 'more pieces than a retail parcel holds',
      message: '{sku} comes to {quantity} pieces, above the {limit} that a retail parcel usually holds',
      why: '9610 is retail; so many of one kind look like wholesale and make customs read the papers. The number is this rule book’s own: no law sets one.',
      fix: 'Check the quantity. Declare wholesale under 9710; leave a true retail sale as it is and let it be reviewed.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '9610' || !parcel.claims.has('non-trade')) return;
    const limit = limitOn(retailQuantityLimits, world.on);
    if (limit === null) return;
    const bySku = new Map<string, Decimal>();
    for (const line of parcel.lines) {
      if (line.quantity === null || SMALL_UNITS.has(line.unit)) continue;
      const sum = (bySku.get(line.sku) ?? ZERO) + line.quantity;
      bySku.set(line.sku, sum);
      if (sum > limit.value && sum - line.quantity <= limit.value) {
        report('quantity', line.number, {
          sku: line.sku,
          quantity: formatDecimal(sum),
          limit: formatDecimal(limit.value),
        });
      }
    }
  },
  samples: {
    passes: [
      { rows: [{ quantity: '100', price: '0.25', quantity1: '100' }] },
      {
        rows: [
          {
            unit: '克',
            quantity: '500',
            price: '0.05',
            unit1: '千克',
            quantity1: '0.5',
            unit2: '',
            quantity2: '',
          },
        ],
      },
    ],
    fails: [{ rows: [{ quantity: '125', price: '0.2', quantity1: '125' }] }],
  },
});
