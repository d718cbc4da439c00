import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../../src/intake/companions/index/build.ts';
import { RowIndex } from '../../../src/intake/companions/index/open.ts';
import { testFolder } from './folder.ts';

const folder = testFolder();
let files = 0;

function built(entries: readonly (readonly [keys: readonly string[], record: string])[], about = ''): string {
  const path = join(folder, `${++files}.index`);
  const builder = new IndexBuilder(path);
  for (const [keys, record] of entries) builder.add(keys, record);
  builder.finish(about);
  return path;
}

describe('an index file', () => {
  it('gives the records of every key back, in the order they were added, however long they are', () => {
    const key = fc.constantFrom('A', 'B', 'AB', '一', '', '😀', 'SKU-0001');
    const record = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ' ')),
      fc.integer({ min: 1000, max: 20_000 }).map((length) => '长'.repeat(length)),
    );
    const entries = fc.array(fc.tuple(fc.uniqueArray(key, { minLength: 1, maxLength: 3 }), record), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(entries, fc.string(), (list, about) => {
        const index = RowIndex.open(built(list, about));
        expect(index?.about).toBe(Buffer.from(about, 'utf8').toString('utf8'));
        for (const sought of ['A', 'B', 'AB', '一', '', '😀', 'SKU-0001', 'none']) {
          const expected = list
            .filter(([keys]) => keys.some((key) => key === sought))
            .map(([, text]) => text);
          expect(index?.find(sought)).toEqual(expected);
        }
        index?.close();
      }),
      { numRuns: 60 },
    );
  });

  it('holds ten thousand keys', () => {
    const entries = Array.from({ length: 10_000 }, (_, number) => [[`K${number}`], `R${number}`] as const);
    const index = RowIndex.open(built(entries));
    expect(entries.filter(([[key = ''], record]) => index?.find(key).join() !== record)).toEqual([]);
    index?.close();
  });

  it('is not opened when it is missing, cut off, empty, or when any byte of it has changed', () => {
    const path = built(
      [
        [['A'], 'one'],
        [['B'], 'two'],
      ],
      'about',
    );
    const whole = readFileSync(path);
    const damaged = join(folder, 'damaged.index');
    const opens = (bytes: Uint8Array): boolean => {
      writeFileSync(damaged, bytes);
      const index = RowIndex.open(damaged);
      index?.close();
      return index !== null;
    };
    expect(opens(whole)).toBe(true);
    expect(RowIndex.open(join(folder, 'none.index'))).toBe(null);
    expect(opens(new Uint8Array(0))).toBe(false);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(opens(bytes)).toBe(false);
        expect(opens(whole.subarray(0, at))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
