import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONE } from '../../../src/model/decimal.ts';
import { parcelValue } from '../../../src/rules/non-trade/parcel-value.ts';
import valueAboveLimit from '../../../src/rules/non-trade/value-above-limit.ts';
import { caseOf, reportsOf } from '../cases.ts';

const RATES = new Map([['USD', 710_000n]]);
const base = caseOf({}).parcel;

describe('parcelValue', () => {
  it('takes the order’s total, exactly', () => {
    expect(parcelValue({ ...base, goodsValue: 70_422_535n, currency: 'USD' }, RATES)).toEqual({
      kind: 'known',
      cny: 499_999_999n,
    });
  });

  it('needs no rate for CNY', () => {
    expect(parcelValue({ ...base, goodsValue: 5n, currency: 'CNY' }, new Map())).toEqual({
      kind: 'known',
      cny: 5n,
    });
  });

  it('names the currency whose rate is missing', () => {
    expect(parcelValue({ ...base, currency: 'SGD' }, RATES)).toEqual({ kind: 'no-rate', currency: 'SGD' });
  });

  it('adds up the lines where the order gives no total', () => {
    const [line] = base.lines;
    if (line === undefined) throw new Error('the sample has a line');
    const lines = [
      { ...line, total: 10n * ONE, currency: 'USD' },
      { ...line, number: 2, total: 3n * ONE, currency: 'CNY' },
    ];
    expect(parcelValue({ ...base, goodsValue: null, lines }, RATES)).toEqual({
      kind: 'known',
      cny: 74n * ONE,
    });
    const holey = [...lines, { ...line, number: 3, total: null }];
    expect(parcelValue({ ...base, goodsValue: null, lines: holey }, RATES)).toEqual({ kind: 'unknown' });
  });

  it('knows nothing of a parcel without amounts or currency', () => {
    expect(parcelValue({ ...base, goodsValue: null, lines: [] }, RATES)).toEqual({ kind: 'unknown' });
    expect(parcelValue({ ...base, currency: '' }, RATES)).toEqual({ kind: 'unknown' });
  });
});

describe('XB-TRADE-001', () => {
  it('draws the line exactly at CNY 5,000', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), (offset) => {
        const subject = caseOf({ rows: [{ currency: 'CNY' }] });
        const parcel = { ...subject.parcel, goodsValue: 5_000n * ONE + offset };
        expect(reportsOf(valueAboveLimit, { ...subject, parcel }).length).toBe(offset > 0n ? 1 : 0);
      }),
    );
  });

  it('tells the value in CNY', () => {
    expect(reportsOf(valueAboveLimit, caseOf({ rows: [{ goods_value: '704.23' }] }))).toEqual([
      ['goodsValue', 0, { cny: '5000.033', limit: '5000' }],
    ]);
    expect(reportsOf(valueAboveLimit, caseOf({ rows: [{ goods_value: '704.22' }] }))).toEqual([]);
  });
});
