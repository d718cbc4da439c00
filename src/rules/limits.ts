import type { Decimal } from '../model/decimal.ts';
import { ONE } from '../model/decimal.ts';
import type { Source } from '../model/explained.ts';
import { businessAnnouncement, houseRule, rebateRateSource } from './sources.ts';

/** A number of the rule book that holds for a span of days. */
export interface Limit {
  /** First day it holds, yyyy-MM-dd. */
  readonly since: string;
  /** Last day it holds; `null` while it stands. */
  readonly until: string | null;
  readonly value: Decimal;
  readonly source: Source;
}

/** Value of one parcel (单票) that may leave by inventory, in CNY, FOB; the limit itself is allowed. */
export const parcelValueLimits: readonly Limit[] = [
  {
    since: '2020-07-01',
    until: null,
    value: 5_000n * ONE,
    source: businessAnnouncement('通关管理：单票金额人民币 5000 元（含）以内'),
  },
];

/** Pieces of one SKU in a retail parcel from which on it no longer looks like a purchase for own use. */
export const retailQuantityLimits: readonly Limit[] = [
  {
    since: '2018-09-30',
    until: null,
    value: 100n * ONE,
    source: houseRule('同一货号超过 100 件不像个人消费；法律没有规定件数'),
  },
];

/** Highest VAT rebate rate in force, in percent. */
export const rebateRateLimits: readonly Limit[] = [
  {
    since: '2019-07-01',
    until: null,
    value: 13n * ONE,
    source: rebateRateSource(),
  },
];

/** The limit in force on a day (yyyy-MM-dd); `null` where none was. */
export function limitOn(limits: readonly Limit[], day: string): Limit | null {
  for (const limit of limits) {
    if (limit.since <= day && (limit.until === null || day <= limit.until)) return limit;
  }
  return null;
}
