import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borderOf } from '../../../src/assemble/assembler.ts';
import { readOrders } from '../../../src/intake/orders.ts';
import { native } from '../../../src/intake/profiles/native.ts';
import { Cutter, openingOf, readShard, type Shard } from '../../../src/intake/shards/index.ts';
import { encoderOf } from '../../../src/intake/text/encode.ts';
import type { EncodingName } from '../../../src/intake/text/names.ts';
import { openText } from '../../../src/intake/text.ts';
import type { Row } from '../../../src/model/parcel.ts';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-shards-'));
  file = join(folder, 'orders.csv');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ['order_no', 'waybill_no', 'sku', 'quantity'];

/** Rows of a file read whole, or the words of its refusal. */
async function whole(encoding: string | null): Promise<readonly Row[] | string> {
  const rows: Row[] = [];
  try {
    const input = await openText(file, { encoding, ownEncodings: () => [], sheet: null });
    await readOrders(input, native, {
      begin: () => undefined,
      row: (row) => rows.push(row),
      tell: () => undefined,
      drained: () => null,
    });
    return rows;
  } catch (cause) {
    return cause instanceof Error ? cause.message : '';
  }
}

/** The same read shard by shard; `null`: the file cannot be cut. */
async function inShards(
  encoding: string | null,
  size: number,
  chunk: number,
): Promise<{ readonly rows: readonly Row[] | string; readonly shards: readonly Shard[] } | null> {
  const input = await openText(file, { encoding, ownEncodings: () => [], sheet: null });
  const opening = await openingOf(input, native);
  if (opening === null) return null;
  const cutter = new Cutter(opening, size, () => borderOf(opening.layout));
  const shards: Shard[] = [];
  let bytes = 0;
  for (const piece of input.source.chunks()) {
    for (let at = 0; at < piece.length; at += chunk)
      shards.push(...cutter.push(piece.subarray(at, at + chunk)));
    bytes += piece.length;
  }
  shards.push(...cutter.end(bytes));
  const why = encoding === null ? 'found' : 'asked';
  const source = {
    file,
    place: input.source.place,
    encoding: opening.encoding,
    why,
    dialect: opening.dialect,
  } as const;
  const rows: Row[] = [];
  try {
    for (const shard of shards) readShard(source, opening.layout, shard, (row) => rows.push(row));
  } catch (cause) {
    return { rows: cause instanceof Error ? cause.message : '', shards };
  }
  return { rows, shards };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', 'A1', '蓝牙耳机', '手机 壳', ' ', '　', '-', 'ö') },
  { weight: 2, arbitrary: fc.constantFrom('"a,b"', '"a\nb"', '"a\r\nb"', '"说""明"', '""', '"\n\n"') },
  { weight: 1, arbitrary: fc.constantFrom('a"b', '"a"b', '"a" ', 'a\rb', '"a\nb"c', '\r', '|', '\ufeffx') },
);
const order = fc.constantFrom('SO1', 'SO2', 'SO3', '"SO4"', '', '订单1');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(order, cell, cell, cell).map((cells) => cells.join(',')) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(',')) },
  { weight: 1, arbitrary: fc.constantFrom('', ',,,', ' , , ,　', '"",,,', ',,,,,,') },
);
const ending = fc.constantFrom('\n', '\r\n');
const table = fc
  .tuple(fc.array(line, { maxLength: 30 }), ending, fc.boolean(), fc.constantFrom('', '\n\n', '标题,,,\n'))
  .map(([lines, end, ends, title]) => `${title}${[HEADER.join(','), ...lines].join(end)}${ends ? end : ''}`);
const encodings: readonly EncodingName[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'shift_jis'];

describe('shards', () => {
  it('give the rows of the whole file, with their lines and numbers, wherever it is cut', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...encodings),
        fc.boolean(),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 300 }),
        async (text, encoding, bom, size, chunk) => {
          const mark = bom && encoding !== 'shift_jis' ? '\ufeff' : '';
          const encoder = encoderOf(encoding);
          if (!encoder.holds(mark + text)) return;
          writeFileSync(file, encoder.bytes(mark + text));
          const asked = bom && encoding !== 'shift_jis' ? null : encoding;
          const found = await inShards(asked, size, chunk);
          if (found === null) return;
          cut += found.shards.length > 1 ? 1 : 0;
          expect(found.rows).toEqual(await whole(asked));
        },
      ),
      { numRuns: 600 },
    );
    expect(cut).toBeGreaterThan(80);
  });

  it('begin and end where orders do, and leave nothing out', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `SO${index >> 2},W${index >> 2},"a\n""b""",1`);
    const text = `${HEADER.join(',')}\n${lines.join('\n')}\n`;
    writeFileSync(file, text);
    const found = await inShards(null, 500, 1 << 20);
    const shards = found?.shards ?? [];
    expect(shards.length).toBeGreaterThan(10);
    expect(shards.map(({ start }) => start)).toEqual([
      HEADER.join(',').length + 1,
      ...shards.slice(0, -1).map(({ end }) => end),
    ]);
    expect(shards.at(-1)?.end).toBe(text.length);
    expect(shards.filter(({ records }) => records % 4 !== 0)).toEqual([]);
    expect(shards.map(({ line }) => line)).toEqual(shards.map(({ records }) => 2 + records * 2));
  });

  it('are not made of what is no delimited text, or hides its delimiter', async () => {
    writeFileSync(file, '[{"order_no": "1"}]');
    expect(await inShards(null, 10, 10)).toBeNull();
    writeFileSync(file, `${HEADER.join('|')}\nA|B|C|1\n`);
    expect(await inShards('gb18030', 10, 10)).toBeNull();
    expect((await inShards(null, 10, 10))?.shards.length).toBe(1);
    writeFileSync(file, HEADER.join(','));
    expect(await inShards(null, 10, 10)).toBeNull();
  });
});
