import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Complaints } from '../../src/assemble/cells.ts';
import { type OrderMoney, type PrintedLine, settleMoney } from '../../src/assemble/money.ts';
import { divide, formatDecimal, multiply, ONE, parseDecimal, ZERO } from '../../src/model/decimal.ts';
import { lineWith } from '../support/parcels.ts';

const NOTHING: OrderMoney = {
  orderDiscount: null,
  orderRefund: null,
  orderSubtotal: null,
  orderTax: null,
  orderTotal: null,
};

function decimal(text: string): bigint {
  const value = parseDecimal(text);
  return typeof value === 'bigint' ? value : ZERO;
}

/** A line of `quantity` for which the file prints `printed`, as a unit price or as a line total. */
function printedLine(quantity: string, printed: string, basis: 'unit' | 'line'): PrintedLine {
  const amount = decimal(printed);
  const total = basis === 'unit' ? multiply(amount, decimal(quantity)) : amount;
  const line = {
    ...lineWith({}),
    quantity: decimal(quantity),
    total,
    price: divide(total, decimal(quantity)),
  };
  return { line, printed: amount, basis, discount: ZERO };
}

function settle(
  lines: readonly PrintedLine[],
  order: Partial<Record<keyof OrderMoney, string>>,
  unshipped = '0',
  freight = '0',
) {
  const complaints = new Complaints();
  const said = Object.fromEntries(Object.entries(order).map(([field, text]) => [field, decimal(text)]));
  const settled = settleMoney(
    lines,
    decimal(unshipped),
    decimal(freight),
    { ...NOTHING, ...said },
    complaints,
  );
  return {
    totals: settled.map(({ total }) => formatDecimal(total ?? ZERO)),
    prices: settled.map(({ price }) => formatDecimal(price ?? ZERO)),
    told: complaints.all.map(({ code, facts }) => ({ code, facts })),
  };
}

describe('settleMoney', () => {
  const two = [printedLine('2', '12.5', 'unit'), printedLine('1', '5', 'unit')];

  it('leaves an order alone that says nothing of itself', () => {
    expect(settle(two, {})).toEqual({ totals: ['25', '5'], prices: ['12.5', '5'], told: [] });
  });

  it('proves the lines by the subtotal, lines that stay behind included', () => {
    expect(settle(two, { orderSubtotal: '40' }, '10')).toEqual({
      totals: ['25', '5'],
      prices: ['12.5', '5'],
      told: [],
    });
  });

  it('proves the lines by the total, with freight, tax and discount', () => {
    const order = { orderTotal: '34.4', orderTax: '2.4', orderDiscount: '-3' };
    expect(settle(two, order, '0', '5')).toEqual({
      totals: ['22.5', '4.5'],
      prices: ['11.25', '4.5'],
      told: [],
    });
  });

  it('takes a discount of the order off its lines in proportion, and loses no part of it', () => {
    const lines = [
      printedLine('3', '1', 'unit'),
      printedLine('1', '1', 'unit'),
      printedLine('1', '1', 'unit'),
    ];
    const { totals, told } = settle(lines, { orderSubtotal: '4', orderDiscount: '1' });
    expect({ totals, told }).toEqual({ totals: ['2.4', '0.8', '0.8'], told: [] });
  });

  it('reads the column the other way round where only that adds up, and tells', () => {
    expect(settle(two, { orderSubtotal: '17.5' })).toEqual({
      totals: ['12.5', '5'],
      prices: ['6.25', '5'],
      told: [{ code: 'XB-MON-002', facts: { sum: '30', other: '17.5', expected: '17.5' } }],
    });
    const lines = [printedLine('2', '12.5', 'line'), printedLine('1', '5', 'line')];
    expect(settle(lines, { orderSubtotal: '30' }).told).toEqual([
      { code: 'XB-MON-002', facts: { sum: '17.5', other: '30', expected: '30' } },
    ]);
  });

  it('refuses the order where neither adds up, with both sums', () => {
    expect(settle(two, { orderSubtotal: '99' }).told).toEqual([
      { code: 'XB-MON-001', facts: { sum: '30', other: '17.5', expected: '99' } },
    ]);
  });

  it('tells a partial refund, and none that took the whole order', () => {
    expect(settle(two, { orderSubtotal: '30', orderRefund: '5' }).told).toEqual([
      { code: 'XB-MON-003', facts: { refund: '5' } },
    ]);
    expect(settle(two, { orderSubtotal: '30', orderTotal: '30', orderRefund: '30' }).told).toEqual([]);
  });

  it('allocates any discount exactly', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        (amounts, percent) => {
          const lines = amounts.map((amount) =>
            printedLine('1', formatDecimal((BigInt(amount) * ONE) / 100n), 'unit'),
          );
          const sum = amounts.reduce((all, amount) => all + BigInt(amount), 0n) * (ONE / 100n);
          const discount = (sum * BigInt(percent)) / 100n;
          const order = { ...NOTHING, orderSubtotal: sum - discount, orderDiscount: discount };
          const settled = settleMoney(lines, ZERO, ZERO, order, new Complaints());
          const left = settled.reduce((all, { total }) => all + (total ?? ZERO), ZERO);
          const tolerance = (ONE / 100n) * BigInt(lines.length);
          expect(left === sum - discount || (left === sum && discount <= tolerance)).toBe(true);
        },
      ),
    );
  });
});
