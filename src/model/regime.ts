/** The three regimes of the green channel: 非贸 (non-trade), 非退 (non-rebate), 非征 (non-levy). */
export const regimes = ['non-trade', 'non-rebate', 'non-levy'] as const;
export type Regime = (typeof regimes)[number];

/** What is known of one regime for one parcel. `unclaimed`: the order does not ask for it. */
export type RegimeVerdict = 'proven' | 'unproven' | 'violated' | 'unclaimed';

/** Trade modes (监管方式) that leave by inventory: B2C retail, bonded, B2B direct, overseas warehouse. */
export const tradeModes = ['9610', '1210', '9710', '9810'] as const;
export type TradeMode = (typeof tradeModes)[number];

/** The four lanes, best first. */
export const lanes = ['green', 'review', 'inspection', 'blocked'] as const;
export type Lane = (typeof lanes)[number];

/** The worse of two lanes. */
export function worse(a: Lane, b: Lane): Lane {
  return lanes.indexOf(a) >= lanes.indexOf(b) ? a : b;
}
