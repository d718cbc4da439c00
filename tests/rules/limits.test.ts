import { describe, expect, it } from 'vitest';
import {
  type Limit,
  limitOn,
  parcelValueLimits,
  rebateRateLimits,
  retailQuantityLimits,
} from '../../src/rules/limits.ts';
import { houseRule } from '../../src/rules/sources.ts';

const source = houseRule('test');
const two: readonly Limit[] = [
  { since: '2020-01-01', until: '2020-12-31', value: 1n, source },
  { since: '2021-01-01', until: null, value: 2n, source },
];

describe('limitOn', () => {
  it.each([
    ['2019-12-31', null],
    ['2020-01-01', 1n],
    ['2020-12-31', 1n],
    ['2021-01-01', 2n],
    ['2099-01-01', 2n],
  ])('on %s', (day, value) => {
    expect(limitOn(two, day)?.value ?? null).toBe(value);
  });

  it.each([
    ['value of a parcel', parcelValueLimits],
    ['retail quantity', retailQuantityLimits],
    ['rebate rate', rebateRateLimits],
  ])('holds one number a day: %s', (_, limits) => {
    for (const [index, limit] of limits.entries()) {
      expect(limit.until === null || limit.until >= limit.since).toBe(true);
      const next = limits[index + 1];
      if (next !== undefined) expect(limit.until !== null && limit.until < next.since).toBe(true);
    }
  });
});
