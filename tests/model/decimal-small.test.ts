import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/model/decimal.ts';

/** What the quick way must say of every text that it takes: the digits, and five of a fraction, as one number. */
function plainly(text: string): bigint | null {
  const parts = /^(\d+)(?:\.(\d{1,5}))?$/.exec(text);
  const whole = (parts?.[1] ?? '').replace(/^0+(?=.)/, '');
  if (parts === null || whole.length > 14) return null;
  return BigInt(`${whole}${(parts[2] ?? '').padEnd(5, '0')}`);
}

const digits = (most: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { maxLength: most }).map((all) => all.join(''));
const text = fc.oneof(
  fc.tuple(digits(14), fc.constantFrom('', '.'), digits(6)).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...'0019.-+eE,٣ '), { maxLength: 12 }).map((all) => all.join('')),
);

describe('parseDecimal', () => {
  it('reads small amounts digit by digit as exactly as large ones', () => {
    fc.assert(
      fc.property(text, (each) => {
        const read = parseDecimal(each);
        const meant = plainly(each);
        if (meant !== null) expect(read).toBe(meant);
        else if (typeof read === 'bigint') expect(each).toMatch(/^[+-]\d|\.\d{6,}$/);
      }),
      { numRuns: 50_000 },
    );
    expect(['', '.', '1.', '.5', '1.2.3', '1 ', '٣'].map(parseDecimal)).toEqual(
      Array(7).fill('not-a-number'),
    );
  });
});
