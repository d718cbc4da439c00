import type { Verdict } from '../../lane/verdict.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Finding } from '../../model/finding.ts';
import type { Parcel } from '../../model/parcel.ts';
import type { Scaled } from './data.ts';

/** A parcel with everything that the page tells of it. */
export interface PageParcel {
  readonly parcel: Parcel;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly declared: boolean;
  /** What it is worth in CNY; `null`: nobody can say. */
  readonly cny: Decimal | null;
}

/** An exact decimal as JSON holds it. */
export function scaled(value: Decimal): Scaled {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** The value of a parcel in its own currency: the order's own, or the sum of its lines; `null`: not known. */
export function ownValue({ goodsValue, currency, lines }: Parcel): Decimal | null {
  if (goodsValue !== null) return goodsValue;
  let sum = 0n;
  for (const line of lines) {
    if (line.total === null || (line.currency !== '' && line.currency !== currency)) return null;
    sum += line.total;
  }
  return lines.length === 0 ? null : sum;
}

/** Net weight of a parcel in kg; `null`: a line has none. */
export function netWeight({ lines }: Parcel): Decimal | null {
  let sum = 0n;
  for (const line of lines) {
    if (line.netWeight === null) return null;
    sum += line.netWeight;
  }
  return lines.length === 0 ? null : sum;
}
