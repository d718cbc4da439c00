import { describe, expect, it } from 'vitest';
import { runLints } from '../../src/lint/index.ts';
import { languages } from '../../src/model/explained.ts';
import type { Parcel } from '../../src/model/parcel.ts';
import { lineWith, parcelWith } from '../support/parcels.ts';

/** What each lint tells of a run of parcels, by code, with its facts. */
function told(parcels: readonly Parcel[]): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const lint of runLints) {
    const observer = lint.start();
    for (const parcel of parcels) observer.parcel(parcel);
    const observation = observer.end();
    if (observation !== null) seen[lint.id] = observation.facts;
  }
  return seen;
}

/** A run of so many parcels, each with one line of its own goods, code, weight and origin. */
function run(count: number, change: (index: number) => Parameters<typeof parcelWith>[0]): readonly Parcel[] {
  return Array.from({ length: count }, (_, index) =>
    parcelWith({
      orderNo: `A${index}`,
      grossWeight: BigInt(50_000 + index * 1_000),
      lines: [goods(index)],
      ...change(index),
    }),
  );
}

const goods = (index: number) =>
  lineWith({ sku: `S${index}`, nameZh: `商品${index}`, hsCode: `610910${String(index).padStart(4, '0')}` });

describe('lints of a run', () => {
  it('tell nothing of goods that differ in code, weight and origin', () => {
    expect(told(run(30, () => ({})))).toEqual({});
  });

  it('tell one tariff code for ten names, and not for nine', () => {
    const oneCode = (index: number) => ({ lines: [{ ...goods(index), hsCode: '4202220000' }] });
    expect(told(run(10, oneCode))).toEqual({ 'XB-LINT-101': { code: '4202220000', names: 10 } });
    expect(told(run(9, oneCode))).toEqual({});
    expect(told([...run(10, oneCode), ...run(1, () => ({}))])).toEqual({});
  });

  it('tell one weight for ten contents', () => {
    expect(told(run(10, () => ({ grossWeight: 100_000n })))).toEqual({
      'XB-LINT-102': { weight: '1', contents: 10 },
    });
    expect(told(run(10, (index) => ({ grossWeight: index === 9 ? 99_999n : 100_000n })))).toEqual({});
  });

  it('tell weights at random for the same goods, and not what scales differ by', () => {
    const same = { lines: [goods(1)] };
    expect(told(run(12, (index) => ({ ...same, grossWeight: BigInt(100_000 + index * 2_000) })))).toEqual({
      'XB-LINT-103': { content: '2 × S1', parcels: 12, weights: 10, least: '1', most: '1.22' },
    });
    expect(told(run(12, (index) => ({ ...same, grossWeight: BigInt(100_000 + index * 100) })))).toEqual({});
  });

  it('tell two origins of one SKU', () => {
    const origin = (index: number) => ({
      lines: [{ ...goods(1), originCountry: index === 3 ? 'USA' : 'CHN' }],
      grossWeight: 100_000n,
    });
    expect(told(run(5, origin))).toEqual({ 'XB-LINT-104': { sku: 'S1', first: 'CHN', second: 'USA' } });
  });

  it('have words in both languages and codes of their own', () => {
    expect(new Set(runLints.map(({ id }) => id)).size).toBe(runLints.length);
    for (const { text, source } of runLints) {
      expect(source.title).not.toBe('');
      for (const language of languages) {
        expect(Object.values(text[language]).filter((words) => words === '')).toEqual([]);
      }
    }
  });
});
