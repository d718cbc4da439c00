import { formatDecimal } from '../model/decimal.ts';
import type { Scaled } from '../report/page/data.ts';
import { grouped } from '../text/numbers.ts';

/** An amount as it stands in a table: every digit it has; empty where it is not known. */
export function plain(value: Scaled | null | undefined): string {
  return value === null || value === undefined ? '' : formatDecimal(BigInt(value));
}

/** A sum as people read it: groups of three digits, rounded half up to `digits` digits after the point. */
export function rounded(value: Scaled, digits: number): string {
  const step = 10n ** BigInt(5 - digits);
  const whole = (BigInt(value) + step / 2n) / step;
  const text = formatDecimal(whole * step);
  const [units = '0', fraction = ''] = text.split('.');
  return digits === 0 ? grouped(Number(units)) : `${grouped(Number(units))}.${fraction.padEnd(digits, '0')}`;
}

/** For comparing and drawing only. */
export function approximate(value: Scaled | null): number {
  return value === null ? Number.NEGATIVE_INFINITY : Number(value) / 100_000;
}
