import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRecord, readTable } from '../../../src/intake/csv/table.ts';
import { encoderOf } from '../../../src/intake/text/encode.ts';
import { encodingNames } from '../../../src/intake/text/names.ts';
import { PieceDecoder } from '../../../src/intake/text/pieces.ts';
import { openText, type TextInput } from '../../../src/intake/text.ts';
import { InputError } from '../../../src/model/errors.ts';
import { csvRow } from '../../../src/report/csv.ts';
import { ordersCsv } from '../../../src/report/orders-csv.ts';
import { ordersText } from '../../../src/run/outputs/orders-text.ts';
import { lettersOf } from './encodings.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-round-trip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a table and writes all its rows back as valid ones. */
async function throughout(input: TextInput, pieces: AsyncIterable<string>) {
  const table: string[][] = [];
  const written: Uint8Array[] = [];
  const text = ordersText(input.encoding);
  const write = (row: string) => written.push(text.bytes === null ? Buffer.from(row) : text.bytes(row));
  let csv: ReturnType<typeof ordersCsv> | undefined;
  await readTable(input, pieces, {
    choose: firstRecord,
    header(headers, { delimiter, lineEnd }) {
      table.push([...headers]);
      csv = ordersCsv({ file: input.file, headers, columns: new Map(), delimiter, lineEnd }, text);
      write(csv.validHead);
    },
    row(row) {
      table.push([...row.cells]);
      write(csv?.validRow(row) ?? '');
    },
    drained: () => null,
  });
  return { table, bytes: Buffer.concat(written) };
}

async function* cut(bytes: Buffer, decoder: PieceDecoder, sizes: readonly number[]): AsyncGenerator<string> {
  let turn = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sizes[turn++ % sizes.length] ?? 1;
    yield decoder.push(bytes.subarray(at, at + size));
    at += size;
  }
  yield decoder.end();
}

describe('any table', () => {
  it.each(encodingNames)('%s: comes back the same, cell by cell and byte by byte', async (name) => {
    const unit = fc.constantFrom('a', 'b', '7', ' ', ',', ';', '\t', '|', '"', '\n', ...lettersOf(name));
    const cell = fc.string({ unit, maxLength: 8 }).map((text) => `x${text}`);
    const rows = fc
      .integer({ min: 3, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    const delimiters = fc.constantFrom(',', ';', '\t', '|');
    const encoder = encoderOf(name);
    const file = join(folder, `${name}.csv`);
    await fc.assert(
      fc.asyncProperty(
        rows,
        delimiters,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        sizes,
        async (body, delimiter, lineEnd, bom, chunks) => {
          const head = ['order_no', 'sku', 'quantity', 'note'].slice(0, body[0]?.length ?? 4);
          const table = [head, ...body];
          const mark = bom && encoder.holds('\ufeff') ? '\ufeff' : '';
          const bytes = Buffer.from(
            encoder.bytes(mark + table.map((cells) => csvRow(cells, delimiter) + lineEnd).join('')),
          );
          writeFileSync(file, bytes);
          const input = await openText(file, { encoding: name, ownEncodings: () => [], sheet: null });
          expect(await throughout(input, input.pieces())).toEqual({ table, bytes });
          const decoder = new PieceDecoder(name, () => new InputError({ zh: '', en: '' }, null));
          expect(await throughout(input, cut(bytes, decoder, chunks))).toEqual({ table, bytes });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives English reasons, and spells out what cp1252 does not have', () => {
    const text = ordersText({ name: 'windows-1252', bom: false });
    expect([text.language('zh'), text.spelled('“中” 😀'), text.validMark, text.invalidMark]).toEqual([
      'en',
      '“<U+4E2D>” <U+1F600>',
      '',
      '',
    ]);
  });

  it('marks the rows that people read', () => {
    const marks = (bom: boolean | null) => {
      const { validMark, invalidMark } = ordersText(bom === null ? null : { name: 'utf-8', bom });
      return [validMark, invalidMark];
    };
    expect([marks(false), marks(true), marks(null)]).toEqual([
      ['', '\ufeff'],
      ['\ufeff', '\ufeff'],
      ['\ufeff', '\ufeff'],
    ]);
  });
});
