import type { Verdict } from '../../lane/verdict.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Finding } from '../../model/finding.ts';
import type { Parcel } from '../../model/parcel.ts';

/** A parcel with everything that the page tells of it. */
export interface PageParcel {
  readonly parcel: Parcel;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly declared: boolean;
  /** What it is worth in CNY; `null`: nobody can say. */
  readonly cny: Decimal | null;
}

/** What is reckoned of a parcel, once for its row and the sums. */
export interface Measures {
  readonly value: Decimal | null;
  readonly net: Decimal | null;
}

/** Reckons it. */
export function measuresOf({ parcel }: PageParcel): Measures {
  return { value: ownValue(parcel), net: netWeight(parcel) };
}

/** The value of a parcel in its own currency: the order's own, or the sum of its lines; `null`: not known. */
function ownValue({ goodsValue, currency, lines }: Parcel): Decimal | null {
  if (goodsValue !== null) return goodsValue;
  let sum = 0n;
  for (const line of lines) {
    if (line.total === null || (line.currency !== '' && line.currency !== currency)) return null;
    sum += line.total;
  }
  return lines.length === 0 ? null : sum;
}

/** Net weight of a parcel in kg; `null`: a line has none. */
function netWeight({ lines }: Parcel): Decimal | null {
  let sum = 0n;
  for (const line of lines) {
    if (line.netWeight === null) return null;
    sum += line.netWeight;
  }
  return lines.length === 0 ? null : sum;
}
