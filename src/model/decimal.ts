/**
 * Exact decimals for money (CNY or another currency), quantities and weights (kg).
 *
 * A `Decimal` is an integer count of 1/100,000: the customs messages allow five fraction digits and
 * nineteen digits in all (xs:decimal, totalDigits 19, fractionDigits 5; CEB schema 202205). Nothing in
 * the project turns an amount into a floating-point number.
 */
export type Decimal = bigint;

/** Fraction digits that the customs messages hold. */
export const FRACTION_DIGITS = 5;
/** Digits in all that the customs messages hold. */
export const TOTAL_DIGITS = 19;

export const ZERO: Decimal = 0n;
export const ONE: Decimal = 100_000n;

/** Why a text is not an amount that a customs message can hold. */
export type DecimalFault = 'not-a-number' | 'scientific-notation' | 'too-many-digits' | 'too-precise';

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/;
/** Digits before the point for which a number is as exact as a `bigint`, whatever stands behind it. */
const SMALL_WHOLE = 9;
const POWERS = [100_000, 10_000, 1_000, 100, 10, 1];

/**
 * Reads plain decimal notation: optional sign, digits, optional point and fraction (`12`, `-0.50`).
 * Trailing zeros beyond five fraction digits are harmless; other digits there are `too-precise`.
 * Thousands separators, currency signs, exponents, `NaN` and empty text are faults, never guesses.
 */
export function parseDecimal(text: string): Decimal | DecimalFault {
  const small = parseSmall(text);
  if (small >= 0) return BigInt(small);
  const parts = PLAIN.exec(text);
  if (parts === null) return SCIENTIFIC.test(text) ? 'scientific-notation' : 'not-a-number';
  const whole = (parts[2] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > FRACTION_DIGITS) return 'too-precise';
  if (whole.length > TOTAL_DIGITS - FRACTION_DIGITS) return 'too-many-digits';
  const scaled = BigInt(whole + fraction.padEnd(FRACTION_DIGITS, '0'));
  return parts[1] === '-' ? -scaled : scaled;
}

/** Up to nine digits, and a fraction of up to five, counted in 1/100,000; -1: the text is something else. */
function parseSmall(text: string): number {
  const { length } = text;
  if (length === 0 || length > SMALL_WHOLE + 1 + FRACTION_DIGITS) return -1;
  let value = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) value = value * 10 + unit - 48;
    else if (unit === 46 && point < 0) point = at;
    else return -1;
  }
  const whole = point < 0 ? length : point;
  const fraction = point < 0 ? 0 : length - point - 1;
  if (whole === 0 || whole > SMALL_WHOLE || fraction > FRACTION_DIGITS || (point >= 0 && fraction === 0))
    return -1;
  return value * (POWERS[fraction] ?? 1);
}

/** Shortest plain notation: no exponent, no trailing zeros, no `-0`. */
export function formatDecimal(value: Decimal): string {
  if (value < 0n) return `-${formatDecimal(-value)}`;
  const digits = value.toString();
  const whole = digits.length > FRACTION_DIGITS ? digits.slice(0, -FRACTION_DIGITS) : '0';
  let fraction = digits.slice(-FRACTION_DIGITS).padStart(FRACTION_DIGITS, '0');
  let end = FRACTION_DIGITS;
  while (end > 0 && fraction.charCodeAt(end - 1) === 48) end--;
  fraction = fraction.slice(0, end);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Product, rounded half away from zero to five fraction digits. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = a * b;
  const half = product < 0n ? -50_000n : 50_000n;
  return (product + half) / ONE;
}

/** Distance from zero. */
/** Quotient, rounded half up to five fraction digits. `b` is positive. */
export function divide(a: Decimal, b: Decimal): Decimal {
  return (a * ONE * 2n + b) / (b * 2n);
}

export function absolute(value: Decimal): Decimal {
  return value < 0n ? -value : value;
}
