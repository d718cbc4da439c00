import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/lane/verdict.ts';
import { Ways } from '../../../src/report/page/ways.ts';
import { ruleBook } from '../../../src/rules/book.ts';
import { findingOn, greenVerdict } from '../fixture.ts';

const rules = new Map(ruleBook.map((rule) => [rule.id, rule]));

/** A parcel in review for these reasons, its findings on this SKU. */
function waiting(ways: Ways, reasons: readonly string[], sku = ''): void {
  const verdict: Verdict = { ...greenVerdict, lane: 'review', reasons };
  ways.take(
    verdict,
    reasons.map((code) => findingOn(1, { code, facts: sku === '' ? {} : { sku } })),
  );
}

describe('what would turn the most parcels green', () => {
  it('ranks single causes by what each adds to those before it', () => {
    const ways = new Ways(rules);
    for (let at = 0; at < 3; at++) waiting(ways, ['A'], `S${at}`);
    for (let at = 0; at < 2; at++) waiting(ways, ['A', 'B'], 'S0');
    waiting(ways, ['B'], 'S9');
    expect(ways.ranked()).toEqual({
      steps: [
        { codes: ['A'], parcels: 3, skus: 3, skusCapped: false },
        { codes: ['B'], parcels: 3, skus: 2, skusCapped: false },
      ],
      stay: 0,
      unclaimed: 0,
      other: 0,
    });
  });

  it('takes causes together where none helps alone', () => {
    const ways = new Ways(rules);
    waiting(ways, ['A', 'B', 'C']);
    waiting(ways, ['A', 'D']);
    expect(ways.ranked().steps.map(({ codes, parcels }) => [codes, parcels])).toEqual([
      [['A', 'D'], 1],
      [['B', 'C'], 1],
    ]);
  });

  it('leaves out what the goods are, what asks for no green lane, and what is green', () => {
    const ways = new Ways(rules);
    ways.take(greenVerdict, []);
    waiting(ways, ['XB-TRADE-001', 'A']);
    waiting(ways, []);
    expect(ways.ranked()).toEqual({ steps: [], stay: 1, unclaimed: 1, other: 0 });
  });

  it('accounts for every parcel that is not green', () => {
    const reasons = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLMN'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(reasons, { maxLength: 60 }), (parcels) => {
        const ways = new Ways(rules);
        for (const codes of parcels) waiting(ways, [...codes].sort());
        const { steps, stay, unclaimed, other } = ways.ranked();
        const gained = steps.reduce((sum, step) => sum + step.parcels, 0);
        expect(gained + stay + unclaimed + other).toBe(parcels.length);
        expect(steps.every((step) => step.parcels > 0)).toBe(true);
      }),
    );
  });
});
