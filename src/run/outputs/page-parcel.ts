import type { Decimal } from '../../model/decimal.ts';
import type { PageParcel } from '../../report/page/index.ts';
import { parcelValue } from '../../rules/non-trade/parcel-value.ts';
import type { Examined } from '../examine.ts';

/** A parcel as the page tells it. */
export function pageParcel(
  { parcel, findings, verdict }: Examined,
  declared: boolean,
  rates: ReadonlyMap<string, Decimal>,
): PageParcel {
  const value = parcelValue(parcel, rates);
  return { parcel, verdict, findings, declared, cny: value.kind === 'known' ? value.cny : null };
}
