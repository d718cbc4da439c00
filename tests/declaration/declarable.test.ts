import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarable } from '../../src/declaration/index.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import type { Line, Parcel } from '../../src/model/parcel.ts';
import { packed, unpacked } from '../../src/run/disk/packet.ts';
import { parcelWith, verdictWith } from '../support/parcels.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 14n });

function withAmounts(lines: readonly (readonly [bigint, bigint])[], goodsValue: bigint | null): Parcel {
  const [template] = parcelWith({}).lines;
  if (template === undefined) throw new Error('the sample has a line');
  const changed = lines.map(
    ([total, netWeight], index): Line => ({ ...template, number: index + 1, total, netWeight }),
  );
  return parcelWith({ lines: changed, goodsValue });
}

describe('declarable', () => {
  it('sums up net weights, and totals where the order gives no value of its own', () => {
    const lines = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.option(amount), (amounts, goodsValue) => {
        const sum = (pick: 0 | 1) => amounts.reduce((total, each) => total + each[pick], 0n);
        const papers = declarable(withAmounts(amounts, goodsValue));
        expect(papers.netWeight).toBe(formatDecimal(sum(1)));
        expect(papers.goodsValue).toBe(formatDecimal(goodsValue ?? sum(0)));
      }),
    );
  });

  it('takes nothing of the consignee along', () => {
    const parcel = parcelWith({
      consigneeName: 'Jane Smith',
      consigneeAddress: '12 Elm Street',
      consigneePhone: '555',
    });
    expect(JSON.stringify(declarable(parcel))).not.toMatch(/Jane|Elm|555/);
  });
});

describe('a packet of parcels', () => {
  it('gives back what was packed', () => {
    const lines = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, fc.constantFrom('A', 'B')), { maxLength: 6 }), (orders) => {
        const parcels = orders.map(([amounts, statisticsFlag], index) => ({
          parcel: { ...declarable(withAmounts(amounts, null)), orderNo: `SO${index}` },
          verdict: verdictWith({}),
          statisticsFlag,
          revision: null,
        }));
        expect(unpacked(packed(parcels))).toEqual(parcels);
      }),
    );
  });
});
