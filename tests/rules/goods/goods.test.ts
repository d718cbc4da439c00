import { describe, expect, it } from 'vitest';
import type { AirLimit, Screening, Tag } from '../../../src/model/tag.ts';
import { regimeRules } from '../../../src/rules/regime-rules.ts';
import type { Sample } from '../../../src/rules/rule.ts';
import { caseOf, tag } from '../cases.ts';

const rules = regimeRules.filter(({ id }) => id.startsWith('XB-GOODS'));

function told(sample: Sample, goods: readonly Screening[]): unknown[] {
  const subject = caseOf(sample, goods);
  const found: unknown[] = [];
  for (const rule of rules) {
    rule.check(subject, (field, line, facts) => found.push([rule.id, rule.lane, field, line, facts ?? {}]));
  }
  return found;
}

const only = (...tags: Tag[]): Screening[] => [{ tags, needs: [] }];
const facts = { sku: 'TS-001', code: 'X', matched: '恤', rule: 'G-1', source: '测试来源' };
const aviation = (air: AirLimit | null) => tag({ category: 'aviation', code: 'X', matched: '恤', air });

describe('screening becomes findings', () => {
  it('says nothing of clean goods', () => {
    expect(told({}, [])).toEqual([]);
  });

  it('blocks prohibited goods and points at what decided', () => {
    const prohibited = tag({ category: 'prohibited', code: 'X', matched: '恤' });
    expect(told({}, only(prohibited))).toEqual([['XB-GOODS-001', 'blocked', 'nameZh', 1, facts]]);
    const byCode = { ...prohibited, evidence: 'hs_code', matched: '6109' } as const;
    expect(told({}, only(byCode))).toEqual([
      ['XB-GOODS-001', 'blocked', 'hsCode', 1, { ...facts, matched: '6109' }],
    ]);
    const byAttribute = { ...prohibited, evidence: 'attribute', matched: 'battery=none' } as const;
    expect(told({}, only(byAttribute))).toEqual([
      ['XB-GOODS-001', 'blocked', 'attributes', 1, { ...facts, matched: 'battery=none' }],
    ]);
    const byTitle = { ...prohibited, matched: 'shirt, blue' };
    expect(told({}, only(byTitle))).toEqual([
      ['XB-GOODS-001', 'blocked', 'title', 1, { ...facts, matched: 'shirt, blue' }],
    ]);
  });

  it('trusts the field that screening names', () => {
    const prohibited = tag({ category: 'prohibited', code: 'X', matched: '恤' });
    const fields = (['name', 'nameZh', 'nameEn'] as const).map((field) =>
      told({}, only({ ...prohibited, field })),
    );
    expect(fields).toEqual(
      ['title', 'nameZh', 'nameEn'].map((field) => [['XB-GOODS-001', 'blocked', field, 1, facts]]),
    );
  });

  it('tells one code of a line once', () => {
    const prohibited = tag({ category: 'prohibited', code: 'X', matched: '恤' });
    expect(told({}, only(prohibited, { ...prohibited, matched: 'T-shirt' }))).toEqual([
      ['XB-GOODS-001', 'blocked', 'nameZh', 1, facts],
    ]);
  });

  it('keeps the lines apart', () => {
    const prohibited = tag({ category: 'prohibited', code: 'X', matched: '恤' });
    const clean = { tags: [], needs: [] };
    expect(told({ rows: [{}, { sku: 'TS-002' }] }, [clean, { tags: [prohibited], needs: [] }])).toEqual([
      ['XB-GOODS-001', 'blocked', 'nameZh', 2, { ...facts, sku: 'TS-002' }],
    ]);
  });

  it('asks for the licence of restricted goods', () => {
    const restricted = only(tag({ category: 'restricted', code: 'X', matched: '恤' }));
    expect(told({}, restricted)).toEqual([['XB-GOODS-002', 'review', 'nameZh', 1, facts]]);
    expect(told({ rows: [{ licence_no: '26-1' }] }, restricted)).toEqual([
      ['XB-GOODS-003', 'review', 'nameZh', 1, { ...facts, licence: '26-1' }],
    ]);
  });

  it.each<readonly [string, AirLimit | null, unknown[]]>([
    ['5', 'forbidden', [['XB-GOODS-004', 'blocked', 'nameZh', 1, { ...facts, mode: '5' }]]],
    ['5', 'cargo-only', [['XB-GOODS-005', 'inspection', 'nameZh', 1, facts]]],
    ['5', 'packing-instruction', [['XB-GOODS-007', 'inspection', 'nameZh', 1, facts]]],
    ['5', null, [['XB-GOODS-007', 'inspection', 'nameZh', 1, facts]]],
    ['6', 'forbidden', [['XB-GOODS-004', 'blocked', 'nameZh', 1, { ...facts, mode: '6' }]]],
    ['6', 'cargo-only', [['XB-GOODS-006', 'blocked', 'nameZh', 1, facts]]],
    ['6', 'packing-instruction', [['XB-GOODS-007', 'inspection', 'nameZh', 1, facts]]],
    ['4', 'forbidden', [['XB-GOODS-008', null, 'nameZh', 1, { ...facts, mode: '4' }]]],
    ['2', null, [['XB-GOODS-008', null, 'nameZh', 1, { ...facts, mode: '2' }]]],
  ])('on transport %s, air limit %s', (mode, air, expected) => {
    expect(told({ filing: { 'transport.mode': mode } }, only(aviation(air)))).toEqual(expected);
  });

  it('has observations and open questions reviewed', () => {
    const observed = only(tag({ code: 'X', matched: '恤' }));
    expect(told({}, observed)).toEqual([['XB-GOODS-009', 'review', 'nameZh', 1, facts]]);
    expect(told({}, [{ tags: [], needs: ['battery', 'watt_hours'] }])).toEqual([
      ['XB-GOODS-010', 'review', 'attributes', 1, { sku: 'TS-001', needs: 'battery, watt_hours' }],
    ]);
  });
});
