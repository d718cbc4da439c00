import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, share } from '../../src/text/numbers.ts';

describe('grouped', () => {
  it('groups digits as English does', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => void expect(grouped(count)).toBe(count.toLocaleString('en-US'))),
    );
  });
});

describe('share', () => {
  it.each([
    [0, 0, '0%'],
    [0, 9, '0%'],
    [9, 9, '100%'],
    [1, 3, '33.3%'],
    [1, 100_000, '<0.1%'],
    [99_999, 100_000, '>99.9%'],
  ])('%d of %d is %s', (part, whole, expected) => {
    expect(share(part, whole)).toBe(expected);
  });
});
