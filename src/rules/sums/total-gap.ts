import { absolute, type Decimal, multiply, ZERO } from '../../model/decimal.ts';
import type { Line } from '../../model/parcel.ts';

/** Half a cent: what rounding a total to two decimals can take away or add. */
export const HALF_CENT: Decimal = 500n;
const CENT: Decimal = 1_000n;
/** Half of the last digit that a price can hold is 1/200,000 of one. */
const FINEST_HALF = 200_000n;

/** How far a line total is from quantity × price: not at all, no further than a price rounded to cents explains, or further. */
type TotalGap = 'none' | 'rounding' | 'wrong';

/**
 * Compares a line's total with quantity × price. Half a cent is never a gap, because totals are kept in
 * cents; nor is half of a price's fifth decimal for each unit, because no message holds a finer price. A
 * price in whole cents may itself be rounded: half a cent for each unit is `rounding`. Amounts that are
 * missing or not above zero are for other rules to tell and make no gap.
 */
export function totalGap({ quantity, price, total }: Line): TotalGap {
  if (quantity === null || price === null || total === null) return 'none';
  if (quantity <= ZERO || price <= ZERO || total <= ZERO) return 'none';
  const gap = absolute(total - multiply(quantity, price));
  if (gap <= HALF_CENT + quantity / FINEST_HALF) return 'none';
  const inCents = price % CENT === ZERO;
  return inCents && gap <= HALF_CENT + multiply(quantity, HALF_CENT) ? 'rounding' : 'wrong';
}
