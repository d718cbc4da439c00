import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilograms } from '../../../../src/intake/profiles/user/weight.ts';

describe('kilograms', () => {
  it('is exact to the fifth decimal, half up', () => {
    expect(
      [
        ['1', 'lb'],
        ['100000', 'lb'],
        ['1', 'oz'],
        ['16', 'oz'],
        ['0.005', 'g'],
        ['0.0049', 'g'],
        ['1234.5', 'g'],
        ['2.50', 'kg'],
        ['heavy', 'g'],
        ['-1', 'g'],
        ['', 'lb'],
      ].map(([text = '', unit = '']) =>
        unit === 'lb' || unit === 'oz' || unit === 'g' || unit === 'kg' ? kilograms(text, unit) : '',
      ),
    ).toEqual([
      '0.45359',
      '45359.237',
      '0.02835',
      '0.45359',
      '0.00001',
      '0',
      '1.2345',
      '2.50',
      'heavy',
      '-1',
      '',
    ]);
  });

  it('agrees with whole grams', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (weight) => {
        expect(Number(kilograms(String(weight), 'g'))).toBeCloseTo(weight / 1000, 5);
      }),
    );
  });
});
