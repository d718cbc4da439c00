import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../src/intake/csv/dialect.ts';
import { CsvScanner, EndlessRecord, type ScannedRecord } from '../../../src/intake/csv/scanner.ts';

const COMMA: Dialect = { delimiter: ',', lineEnd: '\n', quoting: true, isText: true };

function scan(pieces: readonly string[], dialect: Dialect = COMMA): ScannedRecord[] {
  const records: ScannedRecord[] = [];
  const scanner = new CsvScanner(dialect, 1, (record) => records.push(record));
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return records;
}

function cut(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(text.slice(from, place));
    from = place;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function judged(text: string): string[][] | null {
  try {
    return parse(text, {
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', '件', '12.50', ' x ', '😀', 'a,b', 'say "hi"', 'two\nlines', 'x\r\ny', '"', '\r'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('CsvScanner', () => {
  it('reads back any table that is written with proper quotes, wherever the pieces end', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(), { maxLength: 8 }),
        (rows, lineEnd, places) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
            .join(lineEnd);
          expect(scan(cut(text, places)).map((record) => record.cells)).toEqual(rows);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with csv-parse on every text that csv-parse accepts, and faults or refuses every other', () => {
    const scrap = fc.array(fc.constantFrom('a', '件', ',', '"', '""', '\n', '\r\n', '\r', ' ', '1'), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(scrap, fc.array(fc.nat(), { maxLength: 4 }), (parts, places) => {
        const text = parts.join('');
        const expected = judged(text);
        let found: ScannedRecord[] | null;
        try {
          found = scan(cut(text, places));
        } catch (cause) {
          expect(cause).toBeInstanceOf(EndlessRecord);
          found = null;
        }
        if (expected === null) {
          expect(found === null || found.some((record) => record.fault !== null)).toBe(true);
        } else {
          expect(found?.map((record) => record.cells)).toEqual(expected);
          expect(found?.every((record) => record.fault === null)).toBe(true);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives the same records for every way of cutting a text, byte by byte too', () => {
    const text = 'a,"b ""c"" d","e\r\nf"\r\n\r\n"g",h,i\n"j"k,l\nm"n,o,p\nq,r,s';
    const whole = scan([text]);
    for (let size = 1; size < text.length; size++) {
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      expect(scan(pieces)).toEqual(whole);
    }
    expect(whole).toEqual([
      { cells: ['a', 'b "c" d', 'e\r\nf'], line: 1, raw: 'a,"b ""c"" d","e\r\nf"', fault: null },
      { cells: ['g', 'h', 'i'], line: 4, raw: '"g",h,i', fault: null },
      {
        cells: ['"j"k', 'l'],
        line: 5,
        raw: '"j"k,l',
        fault: { kind: 'text-after-quote', line: 5, column: 4 },
      },
      {
        cells: ['m"n', 'o', 'p'],
        line: 6,
        raw: 'm"n,o,p',
        fault: { kind: 'quote-inside-cell', line: 6, column: 2 },
      },
      { cells: ['q', 'r', 's'], line: 7, raw: 'q,r,s', fault: null },
    ]);
  });

  it('says where a quote that is never closed was opened', () => {
    const error = catching(() => scan(['a,b\n1,2\n3,"4\n5,6\n']));
    expect(error).toMatchObject({ kind: 'unclosed-quote', line: 3, column: 3 });
  });

  it('does not gather a line without end', () => {
    const error = catching(() => scan([...Array(5)].map(() => 'x'.repeat(1_000_000))));
    expect(error).toMatchObject({ kind: 'too-long', line: 1 });
  });

  it('leaves quotes alone where the dialect has none', () => {
    const dialect = { delimiter: '\t', lineEnd: '\n', quoting: false, isText: true } as const;
    expect(scan(['"5 inch\tx\n'], dialect).map((record) => record.cells)).toEqual([['"5 inch', 'x']]);
  });
});

function catching(run: () => unknown): unknown {
  try {
    run();
  } catch (cause) {
    return cause;
  }
  return undefined;
}
