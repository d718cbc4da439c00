import type { Decimal } from '../../model/decimal.ts';
import { multiply, ZERO } from '../../model/decimal.ts';
import type { Parcel } from '../../model/parcel.ts';

/** What a parcel is worth in CNY: a value, the currency whose rate is missing, or nothing when no amount is given. */
type ParcelValue =
  | { readonly kind: 'known'; readonly cny: Decimal }
  | { readonly kind: 'no-rate'; readonly currency: string }
  | { readonly kind: 'unknown' };

const UNKNOWN: ParcelValue = { kind: 'unknown' };

/**
 * The FOB value of a parcel in CNY, exact to five fraction digits: the order's total of goods or, where the
 * order gives none, the sum of its lines. `rates`: CNY for one unit of a currency; CNY itself needs none.
 */
export function parcelValue(parcel: Parcel, rates: ReadonlyMap<string, Decimal>): ParcelValue {
  if (parcel.goodsValue !== null) return inYuan(parcel.goodsValue, parcel.currency, rates);
  let sum = ZERO;
  for (const line of parcel.lines) {
    if (line.total === null) return UNKNOWN;
    const value = inYuan(line.total, line.currency === '' ? parcel.currency : line.currency, rates);
    if (value.kind !== 'known') return value;
    sum += value.cny;
  }
  return parcel.lines.length === 0 ? UNKNOWN : { kind: 'known', cny: sum };
}

function inYuan(amount: Decimal, currency: string, rates: ReadonlyMap<string, Decimal>): ParcelValue {
  if (currency === '') return UNKNOWN;
  if (currency === 'CNY') return { kind: 'known', cny: amount };
  const rate = rates.get(currency);
  return rate === undefined ? { kind: 'no-rate', currency } : { kind: 'known', cny: multiply(amount, rate) };
}
