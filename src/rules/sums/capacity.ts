import type { Decimal } from '../../model/decimal.ts';

/** The largest amount that a message holds: nineteen digits, five of them decimals. */
const LARGEST: Decimal = 10n ** 19n - 1n;

/** Can a message hold the amount? Of amounts below zero, which are wrong anyway, nothing is said. */
export function fits(value: Decimal): boolean {
  return value <= LARGEST;
}
