import { describe, expect, it } from 'vitest';
import dutyDoubtful from '../../../src/rules/non-levy/duty-doubtful.ts';
import dutyUnknown from '../../../src/rules/non-levy/duty-unknown.ts';
import refundUnknown from '../../../src/rules/non-rebate/refund-unknown.ts';
import inspectionUnknown from '../../../src/rules/non-trade/inspection-unknown.ts';
import noRate from '../../../src/rules/non-trade/no-rate.ts';
import supervisionUnknown from '../../../src/rules/non-trade/supervision-unknown.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { caseOf, reportsOf } from '../cases.ts';

const blank = { supervision: '', inspection: '', refund: '', rebate_rate: '', duty_rate: '' };

describe('what nobody said', () => {
  it.each<readonly [string, Rule, string]>([
    ['supervision', supervisionUnknown, 'supervision'],
    ['inspection', inspectionUnknown, 'inspection'],
    ['refund', refundUnknown, 'refund'],
    ['duty rate', dutyUnknown, 'dutyRate'],
  ])('is asked of every line that lacks it: %s', (_, rule, field) => {
    const subject = caseOf({ rows: [blank, {}, { ...blank, sku: 'TS-002' }] });
    expect(reportsOf(rule, subject)).toEqual([
      [field, 1, { sku: 'TS-001', hs: '6109100010' }],
      [field, 3, { sku: 'TS-002', hs: '6109100010' }],
    ]);
  });

  it.each(
    [supervisionUnknown, inspectionUnknown, refundUnknown, dutyUnknown, dutyDoubtful, noRate].map(
      (rule) => [rule.id, rule] as const,
    ),
  )('is not asked where the regime is not claimed: %s', (id, rule) => {
    const claims = id.startsWith('XB-TRADE') ? 'non-rebate' : 'non-trade';
    const row = { ...blank, claims, currency: 'SGD', hs_code: '7202210000' };
    expect(reportsOf(rule, caseOf({ rows: [row] }))).toEqual([]);
  });

  it('is not asked of a code that is known to carry no rebate', () => {
    const rows = [{ refund: '', rebate_rate: '', hs_code: '8541430000' }];
    expect(reportsOf(refundUnknown, caseOf({ rows }))).toEqual([]);
    expect(reportsOf(refundUnknown, caseOf({ rows, on: '2026-03-31' }))).toEqual([
      ['refund', 1, { sku: 'TS-001', hs: '8541430000' }],
    ]);
  });
});
