import { describe, expect, it } from 'vitest';
import { dataRules } from '../../../src/rules/data-rules.ts';
import type { Sample } from '../../../src/rules/rule.ts';
import { caseOf } from '../cases.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-ID'));

function told(sample: Sample): unknown[] {
  const found: unknown[] = [];
  for (const { id, check } of rules)
    check(caseOf(sample), (field, line, facts) => found.push([id, field, line, facts ?? {}]));
  return found;
}

describe('codes of enterprises', () => {
  it('names the key of the filing or the column that holds the code', () => {
    const bad = '91440300MA5FEXMP05';
    const facts = (key: string) => ({ key, code: bad });
    expect(told({ filing: { 'platform.code': bad, 'logistics.code': bad } })).toEqual([
      ['XB-ID-004', 'platformCode', 0, facts('platform.code')],
      ['XB-ID-004', 'logisticsCode', 0, facts('logistics.code')],
    ]);
    expect(told({ rows: [{ platform_code: bad, logistics_code: bad }] })).toEqual([
      ['XB-ID-004', 'platformCode', 0, facts('platform_code')],
      ['XB-ID-004', 'logisticsCode', 0, facts('logistics_code')],
    ]);
  });

  it('tells a code once that agent and transfer share', () => {
    const filing = { 'agent.code': '440318', 'transfer.code': '440318' };
    expect(told({ filing })).toEqual([['XB-ID-001', 'orderNo', 0, { key: 'agent.code', code: '440318' }]]);
    expect(told({ filing: { ...filing, 'agent.code': '4403180C0D' } })).toEqual([
      ['XB-ID-001', 'orderNo', 0, { key: 'transfer.code', code: '440318' }],
    ]);
  });

  it('looks at the bonded enterprise too', () => {
    const bonded = { code: 'no', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' };
    expect(told({ filing: { bonded } })).toEqual([
      ['XB-ID-006', 'orderNo', 0, { key: 'bonded.code', code: 'no' }],
    ]);
  });

  it('keeps two filings apart that come one after the other', () => {
    const wrong = { filing: { 'ecommerce.code': '440318' } };
    expect([told({}), told(wrong).length, told({}), told(wrong).length]).toEqual([[], 1, [], 1]);
  });
});
