import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, readCatalogue } from '../../../src/intake/companions/catalogue.ts';
import { readWaybills } from '../../../src/intake/companions/waybills.ts';
import { testFolder } from './folder.ts';

const folder = testFolder();
let files = 0;

function fileOf(text: string): string {
  const path = join(folder, `${++files}.csv`);
  writeFileSync(path, text);
  return path;
}

/** A catalogue beyond the size below which nobody looks for its index. */
function largeText(): string {
  const rows = Array.from({ length: 20_000 }, (_, number) => `S${number},商品 ${number},${'x'.repeat(40)}`);
  return `sku,name_zh,model\n${rows.join('\n')}\n`;
}

const asked = ['S0', 'S19999', 'S20000'];
const seen = (catalogue: Catalogue) => asked.map((sku) => catalogue.lookup(sku)?.product.nameZh);
const expected = ['商品 0', '商品 19999', undefined];

describe('a large sheet', () => {
  it('answers from disk what it answers from memory, whatever is in it', async () => {
    const cell = fc.constantFrom('', 'A', 'B', 'A;B', '三', 'x,y', 'say "no"', 'two\nlines', '1.5', ' B ');
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const body = list.map((cells) => cells.map(quoted).join(',')).join('\n');
        const catalogueFile = fileOf(`sku,name_zh,net_weight,aliases\n${body}\n`);
        const waybillFile = fileOf(`order_no,waybill_no,sku,parcel_no\n${body}\n`);
        const disk = { cacheFolder: null, mostInMemory: 1 };
        const [held, indexed] = [
          await readCatalogue(catalogueFile),
          await readCatalogue(catalogueFile, disk),
        ];
        const [parcels, indexedParcels] = [
          await readWaybills(waybillFile),
          await readWaybills(waybillFile, disk),
        ];
        expect(indexed.rows).toBe(held.rows);
        for (const key of ['A', 'B', 'A;B', '三', 'x', 'x,y', 'say "no"', 'none']) {
          expect(indexed.lookup(key)).toEqual(held.lookup(key));
          const told = (all: ReturnType<typeof parcels.lookup>) =>
            all.map(({ cell: value, ...rest }) => ({ ...rest, number: value('waybillNo') }));
          expect(told(indexedParcels.lookup(key))).toEqual(told(parcels.lookup(key)));
        }
        indexed.close();
        indexedParcels.close();
      }),
      { numRuns: 50 },
    );
  });

  it('is indexed once, and the index made again when it is damaged', async () => {
    const cacheFolder = join(folder, 'cache');
    const file = fileOf(largeText());
    const options = { cacheFolder, mostInMemory: 100 };
    const first = await readCatalogue(file, options);
    expect(seen(first)).toEqual(expected);
    first.close();
    const [name = '', ...others] = readdirSync(cacheFolder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^catalogue-[0-9a-f]{64}-v1\.index$/);
    const path = join(cacheFolder, name);
    expect(statSync(path).mode & 0o077).toBe(0);
    const { ino } = statSync(path);

    const again = await readCatalogue(file, options);
    expect([seen(again), again.rows, statSync(path).ino]).toEqual([expected, 20_000, ino]);
    again.close();

    const bytes = readFileSync(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const mended = await readCatalogue(file, options);
    expect(seen(mended)).toEqual(expected);
    mended.close();
    expect(statSync(path).ino).not.toBe(ino);

    writeFileSync(file, largeText().replace('商品 0,', '商品 零,'));
    const changed = await readCatalogue(file, options);
    expect(seen(changed)).toEqual(['商品 零', '商品 19999', undefined]);
    changed.close();
    expect(readdirSync(cacheFolder)).toHaveLength(2);
  });

  it('may be indexed by several at once', async () => {
    const cacheFolder = join(folder, 'shared');
    const file = fileOf(largeText());
    const options = { cacheFolder, mostInMemory: 100 };
    const all = await Promise.all([1, 2, 3].map(() => readCatalogue(file, options)));
    expect(all.map(seen)).toEqual([expected, expected, expected]);
    for (const catalogue of all) catalogue.close();
    expect(readdirSync(cacheFolder)).toHaveLength(1);
  });

  it('needs no cache folder', async () => {
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    chmodSync(blocked, 0o400);
    const catalogue = await readCatalogue(fileOf(largeText()), {
      cacheFolder: join(blocked, 'xborder'),
      mostInMemory: 100,
    });
    expect(seen(catalogue)).toEqual(expected);
    catalogue.close();
  });

  it('keeps the index files of eight sheets', async () => {
    const cacheFolder = join(folder, 'eight');
    for (let number = 0; number < 10; number++) {
      const file = fileOf(`sku\nA\nB\nC${number}\n`);
      (await readCatalogue(file, { cacheFolder, mostInMemory: 1 })).close();
    }
    expect(readdirSync(cacheFolder)).toHaveLength(8);
  });
});
