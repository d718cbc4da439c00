import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideLane, type LaneRules } from '../../src/lane/decide.ts';
import type { Verdict } from '../../src/lane/verdict.ts';
import { type Finding, severities } from '../../src/model/finding.ts';
import type { Parcel } from '../../src/model/parcel.ts';
import { lanes, type Regime, regimes } from '../../src/model/regime.ts';
import { parcelsFromSample } from '../support/try-sample.ts';

const [sample] = parcelsFromSample({}).parcels;

function parcel(claims: readonly Regime[]): Parcel {
  if (sample === undefined) throw new Error('the sample makes a parcel');
  return { ...sample, claims: new Set(claims) };
}

const RULES: LaneRules = new Map([
  ['E', { decides: null, lane: null }],
  ['BLOCK', { decides: null, lane: 'blocked' }],
  ['LOOK', { decides: null, lane: 'inspection' }],
  ['READ', { decides: null, lane: 'review' }],
  ['OPEN', { decides: { regime: 'non-rebate', verdict: 'unproven' }, lane: 'review' }],
  ['BROKEN', { decides: { regime: 'non-levy', verdict: 'violated' }, lane: null }],
  ['TOLD', { decides: null, lane: null }],
]);

function finding(code: string, severity: Finding['severity']): Finding {
  return {
    code,
    severity,
    at: { file: '', line: 0, column: 0, record: 0, field: '' },
    order: '',
    value: '',
    facts: {},
  };
}

const anyFinding = fc
  .tuple(fc.constantFrom(...RULES.keys(), 'UNKNOWN'), fc.constantFrom(...severities))
  .map(([code, severity]) => finding(code, severity));

/** From best to worst: an error holds a parcel below every lane but `blocked`. */
function rank({ lane }: Verdict): number {
  if (lane === null) return lanes.indexOf('blocked') - 0.5;
  return lanes.indexOf(lane);
}

function granted({ exempt }: Verdict): number {
  return Object.values(exempt).filter((each) => each.granted).length;
}

describe('decideLane', () => {
  it('never improves when a finding is added, wherever it is added', () => {
    fc.assert(
      fc.property(
        fc.subarray([...regimes]),
        fc.array(anyFinding),
        anyFinding,
        fc.nat(),
        (claims, findings, more, at) => {
          const before = decideLane(parcel(claims), findings, [], RULES);
          const added = findings.toSpliced(at % (findings.length + 1), 0, more);
          const after = decideLane(parcel(claims), added, [], RULES);
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
          expect(granted(after)).toBeLessThanOrEqual(granted(before));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const there = decideLane(parcel(regimes), findings, [], RULES);
        expect(decideLane(parcel(regimes), findings.toReversed(), [], RULES)).toEqual(there);
      }),
    );
  });

  it('is green exactly when all three regimes are proven and nothing asks for another lane', () => {
    fc.assert(
      fc.property(fc.subarray([...regimes]), fc.array(anyFinding), (claims, findings) => {
        const verdict = decideLane(parcel(claims), findings, [], RULES);
        const proven = regimes.every((regime) => verdict.regimes[regime] === 'proven');
        const clean = findings.every(
          ({ code, severity }) => severity === 'notice' && (RULES.get(code)?.lane ?? 'green') === 'green',
        );
        if (verdict.lane === 'green') expect(proven && verdict.reasons.length === 0).toBe(true);
        if (clean && proven) expect(verdict.lane).toBe('green');
      }),
    );
  });

  it.each<[string, readonly Finding[], readonly Regime[], Partial<Verdict>]>([
    ['nothing found', [], regimes, { lane: 'green', reasons: [] }],
    ['a regime not claimed', [], ['non-trade', 'non-levy'], { lane: 'review', reasons: [] }],
    ['an unproven regime', [finding('OPEN', 'warning')], regimes, { lane: 'review', reasons: ['OPEN'] }],
    [
      'a look called for',
      [finding('LOOK', 'warning'), finding('READ', 'warning')],
      regimes,
      { lane: 'inspection', reasons: ['LOOK', 'READ'] },
    ],
    [
      'an error',
      [finding('E', 'error'), finding('LOOK', 'warning')],
      regimes,
      { lane: null, reasons: ['E', 'LOOK'] },
    ],
    [
      'prohibited goods and an error',
      [finding('BLOCK', 'error'), finding('E', 'error')],
      regimes,
      { lane: 'blocked', reasons: ['BLOCK', 'E'] },
    ],
    ['a notice', [finding('TOLD', 'notice')], regimes, { lane: 'green', reasons: [] }],
  ])('%s', (_what, findings, claims, expected) => {
    expect(decideLane(parcel(claims), findings, [], RULES)).toMatchObject(expected);
  });

  it('spares the visit in the review lane, and nothing where something calls for a look', () => {
    const exempt = (findings: readonly Finding[]) => {
      const { inspection, examination, manualReview } = decideLane(
        parcel(regimes),
        findings,
        [],
        RULES,
      ).exempt;
      return [inspection.granted, examination.granted, manualReview.granted];
    };
    expect(exempt([])).toEqual([true, true, true]);
    expect(exempt([finding('READ', 'warning')])).toEqual([true, true, false]);
    expect(exempt([finding('LOOK', 'warning')])).toEqual([false, false, false]);
    expect(exempt([finding('E', 'error')])).toEqual([false, false, false]);
  });
});
