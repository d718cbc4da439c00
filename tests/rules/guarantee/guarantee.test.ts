import { describe, expect, it } from 'vitest';
import { regimeRules } from '../../../src/rules/regime-rules.ts';
import { caseOf } from '../cases.ts';

const rules = regimeRules.filter(({ id }) => id.startsWith('XB-GUAR'));

function told(filing: Readonly<Record<string, unknown>>, on: string): unknown[] {
  const subject = caseOf({ filing, on });
  const found: unknown[] = [];
  for (const rule of rules) {
    if (rule.since > on || (rule.until !== null && rule.until < on)) continue;
    rule.check(subject, (field, line, facts) => found.push([rule.id, field, line, facts ?? {}]));
  }
  return found;
}

describe('the guarantee through the year', () => {
  const number = 'GT-2026-0001';

  it.each<readonly [string, unknown[]]>([
    ['2025-12-31', [['XB-GUAR-002', 'orderNo', 0, { number, from: '2026-01-01', on: '2025-12-31' }]]],
    ['2026-01-01', []],
    ['2026-11-30', []],
    ['2026-12-01', [['XB-GUAR-006', 'orderNo', 0, { number, until: '2026-12-31', days: 30 }]]],
    ['2026-12-31', [['XB-GUAR-006', 'orderNo', 0, { number, until: '2026-12-31', days: 0 }]]],
    ['2027-01-01', [['XB-GUAR-003', 'orderNo', 0, { number, until: '2026-12-31', on: '2027-01-01' }]]],
  ])('on %s', (on, expected) => {
    expect(told({}, on)).toEqual(expected);
  });

  it('tells reversed dates once, on any day', () => {
    const filing = { 'guarantee.from': '2026-12-31', 'guarantee.until': '2026-01-01' };
    const expected = [['XB-GUAR-007', 'orderNo', 0, { number, from: '2026-12-31', until: '2026-01-01' }]];
    for (const on of ['2025-06-01', '2026-06-01', '2027-06-01']) expect(told(filing, on)).toEqual(expected);
  });
});

describe('the credit grade', () => {
  it.each([
    ['2026-03-31', 'XB-GUAR-008'],
    ['2026-04-01', 'XB-GUAR-009'],
  ])('on %s stands under %s', (on, id) => {
    expect(told({ creditGrade: 'discredited' }, on)).toEqual([[id, 'orderNo', 0, { grade: 'discredited' }]]);
    expect(told({ creditGrade: 'advanced' }, on)).toEqual([]);
  });
});
