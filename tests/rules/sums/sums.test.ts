import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, multiply, ONE, parseDecimal } from '../../../src/model/decimal.ts';
import type { Line } from '../../../src/model/parcel.ts';
import { dataRules } from '../../../src/rules/data-rules.ts';
import type { Sample } from '../../../src/rules/rule.ts';
import { fits } from '../../../src/rules/sums/capacity.ts';
import { totalGap } from '../../../src/rules/sums/total-gap.ts';
import { differsFromWeight, weightIn } from '../../../src/rules/sums/weight-units.ts';
import { caseOf } from '../cases.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-SUM'));
const [line] = caseOf({}).parcel.lines;

function told(sample: Sample): unknown[] {
  const found: unknown[] = [];
  for (const { id, check } of rules)
    check(caseOf(sample), (field, at, facts) => found.push([id, field, at, facts ?? {}]));
  return found;
}

function lineOf(quantity: Decimal, price: Decimal, total: Decimal): Line {
  if (line === undefined) throw new Error('the sample holds no line');
  return { ...line, quantity, price, total };
}

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (typeof value !== 'bigint') throw new Error(`${text}: ${value}`);
  return value;
}

describe('totalGap', () => {
  it.each([
    ['2', '12.50', '25', 'none'],
    ['3', '3.335', '10.01', 'none'],
    ['3', '3.33333', '10', 'none'],
    ['3', '3.33', '10', 'rounding'],
    ['2', '12.50', '25.01', 'rounding'],
    ['2', '12.50', '25.02', 'wrong'],
    ['2', '12.501', '25.02', 'wrong'],
    ['0', '12.50', '25', 'none'],
    ['2', '-1', '25', 'none'],
  ])('%s × %s against %s: %s', (quantity, price, total, gap) => {
    expect(totalGap(lineOf(decimal(quantity), decimal(price), decimal(total)))).toBe(gap);
  });

  const pieces = fc.bigInt({ min: 1n, max: 100_000n }).map((count) => count * ONE);
  const cents = fc.bigInt({ min: 1n, max: 10_000_000n }).map((count) => count * 1_000n);

  it('never minds a total rounded to cents', () => {
    fc.assert(
      fc.property(pieces, fc.bigInt({ min: 1n, max: 10n ** 10n }), (quantity, price) => {
        const total = ((multiply(quantity, price) + 500n) / 1_000n) * 1_000n;
        expect(totalGap(lineOf(quantity, price, total))).toBe('none');
      }),
    );
  });

  it('never minds a price worked out from the total', () => {
    fc.assert(
      fc.property(pieces, cents, (quantity, total) => {
        const price = (total * ONE * 2n + quantity) / (quantity * 2n);
        expect(totalGap(lineOf(quantity, price, total))).toBe('none');
      }),
    );
  });

  it('calls a price rounded to cents rounding at most', () => {
    fc.assert(
      fc.property(pieces, cents, (quantity, total) => {
        const exact = (total * ONE) / quantity;
        const price = ((exact + 500n) / 1_000n) * 1_000n;
        expect(totalGap(lineOf(quantity, price, total))).not.toBe('wrong');
      }),
    );
  });
});

describe('weights', () => {
  it('are compared to the gram', () => {
    expect(differsFromWeight('035', decimal('0.501'), decimal('0.5'))).toBe(false);
    expect(differsFromWeight('035', decimal('0.50101'), decimal('0.5'))).toBe(true);
    expect(differsFromWeight('036', decimal('499'), decimal('0.5'))).toBe(false);
    expect(differsFromWeight('036', decimal('498.9'), decimal('0.5'))).toBe(true);
    expect(differsFromWeight('011', decimal('9'), decimal('0.5'))).toBe(false);
    expect([weightIn('036', ONE), weightIn('035', ONE), weightIn('011', ONE)]).toEqual([
      1_000n * ONE,
      ONE,
      null,
    ]);
  });
});

describe('capacity', () => {
  it('ends with nineteen digits', () => {
    expect([fits(decimal('99999999999999.99999')), fits(decimal('99999999999999.99999') + 1n)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('one mistake, one finding', () => {
  it.each<readonly [string, Record<string, string>, unknown[]]>([
    [
      'a refunded line',
      {
        quantity: '-1',
        line_total: '-12.50',
        goods_value: '-12.50',
        quantity1: '-1',
        net_weight: '-0.25',
        quantity2: '-0.25',
      },
      [['XB-SUM-005', 'quantity', 1, { sku: 'TS-001', amount: '-1' }]],
    ],
    [
      'a gift',
      { price: '0', line_total: '0', goods_value: '0' },
      [['XB-SUM-006', 'price', 1, { sku: 'TS-001', amount: '0' }]],
    ],
    [
      'a total that is off, whatever the goods value says',
      { line_total: '30', goods_value: '25' },
      [
        [
          'XB-SUM-001',
          'total',
          1,
          { sku: 'TS-001', quantity: '2', price: '12.5', total: '30', expected: '25' },
        ],
      ],
    ],
    [
      'grams taken for kilograms',
      { gross_weight: '650' },
      [
        ['XB-SUM-023', 'grossWeight', 0, { gross: '650', net: '0.5' }],
        ['XB-SUM-024', 'grossWeight', 0, { gross: '650', pieces: '1', limit: '70' }],
      ],
    ],
  ])('%s', (_, patch, expected) => {
    expect(told({ rows: [patch] })).toEqual(expected);
  });

  it('tells results that no message can hold, where they arise', () => {
    const patch = { quantity: '99999999999', price: '99999', line_total: '', goods_value: '', quantity1: '' };
    expect(told({ rows: [patch] })).toEqual([
      ['XB-SUM-025', 'total', 1, { amount: '9999899999900001' }],
      ['XB-SUM-025', 'goodsValue', 0, { amount: '9999899999900001' }],
    ]);
  });
});
