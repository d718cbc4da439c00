import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, formatDecimal, multiply, ONE, parseDecimal } from '../../src/model/decimal.ts';

const MOST = 10n ** 19n - 1n;
const decimal = fc.bigInt({ min: -MOST, max: MOST });

describe('decimals', () => {
  it('reads back whatever it writes, without exponent, trailing zeros or a negative zero', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const text = formatDecimal(value);
        expect(parseDecimal(text)).toBe(value);
        expect(text).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d{0,4}[1-9])?)$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads small and large amounts alike', () => {
    const digits = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
      fc.integer({ min: 0, max: 99_999 }),
    );
    fc.assert(
      fc.property(digits, ([whole, fraction]) => {
        expect(parseDecimal(`${whole}.${String(fraction).padStart(5, '0')}`)).toBe(
          whole * ONE + BigInt(fraction),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('scales exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        (value, power) => {
          const scale = 10n ** BigInt(power);
          expect(multiply(value, scale * ONE)).toBe(value * scale);
        },
      ),
    );
  });

  it('rounds products half away from zero, alike on both sides', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(multiply(-a, b)).toBe(-multiply(a, b));
        const error = absolute(multiply(a, b) * ONE - a * b);
        expect(error * 2n <= ONE).toBe(true);
      }),
    );
    expect(multiply(1n, 50_000n)).toBe(1n);
    expect(multiply(1n, 49_999n)).toBe(0n);
  });

  it.each([
    ['', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1,000', 'not-a-number'],
    ['$5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1E5', 'scientific-notation'],
    ['5.76912E+17', 'scientific-notation'],
    ['12345678901234567890', 'too-many-digits'],
    ['100000000000000', 'too-many-digits'],
    ['0.123456', 'too-precise'],
  ])('refuses %j as %s', (text, fault) => {
    expect(parseDecimal(text)).toBe(fault);
  });

  it.each([
    ['-0', 0n],
    ['+3', 3n * ONE],
    ['007', 7n * ONE],
    ['1.2300000', 123_000n],
    ['99999999999999.99999', MOST],
    ['-12.5', -1_250_000n],
  ])('reads %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });
});
