import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetRecords } from '../../../src/intake/xlsx/records.ts';
import { cellName, columnName } from '../../../src/intake/xlsx/reference.ts';
import {
  relations,
  sheetXml,
  type WrittenCell,
  withFile,
  workbook,
  workbookParts,
  type ZipHow,
  zip,
} from '../../support/workbook.ts';
import { cellsOf, read, refusal } from './read.ts';

const TABLE = [['order_no', 'sku'], ['SO1', { number: '12.50' }], [], ['SO2', null, 'x']];
const RECORDS = [
  { cells: ['order_no', 'sku'], line: 1 },
  { cells: ['SO1', '12.5'], line: 2 },
  { cells: ['SO2', '', 'x'], line: 4 },
];

function sheetOf(rows: string): Record<string, string> {
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return { ...workbookParts({ rows: [['first', 'second']] }), 'xl/worksheets/sheet1.xml': sheet };
}

describe('sheetRecords', () => {
  it('gives the rows with their numbers in Excel, empty ones passed over', async () => {
    expect(await read(workbook({ rows: TABLE }))).toEqual(RECORDS);
  });

  it('reads every table of texts and decimals as it was written, however the ZIP is made', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('_x000D_', '_x005F_', 'a\r\nb', ' x ', ']]>', '&amp;', '\u0000', '深圳&<>"'),
    );
    const decimal = fc
      .tuple(fc.bigInt(-999_999_999n, 999_999_999n), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`.replace(/\.?0+$/, ''))
      .map((number) => (number === '-0' || number === '' ? '0' : number));
    const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
      text,
      decimal.map((number) => ({ number })),
      fc.constant(null),
    );
    const how = fc.record({ descriptors: fc.boolean(), zip64: fc.boolean(), stored: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 8 }),
        how,
        async (rows, way) => {
          const written = zip(workbookParts({ rows: [['head'], ...rows] }), () => way);
          const wanted = [['head'], ...rows].map((cells, index) => ({
            cells: cut(cells.map((one) => textOf(one))),
            line: index + 1,
          }));
          expect(await read(written)).toEqual(wanted.filter(({ cells }) => cells.length > 0));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes rows and cells without references one after the other, and gaps by reference', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>' +
      '<row r="7"><c r="AA7"><v>5</v></c></row><row><c><v>6</v></c></row><row/><row><c r="B12"><v>7</v></c></row>';
    const gaps = Array.from({ length: 26 }, () => '');
    expect(await read(zip(sheetOf(rows)))).toEqual([
      { cells: ['1', '2'], line: 1 },
      { cells: ['', '', '3', '4'], line: 2 },
      { cells: [...gaps, '5'], line: 7 },
      { cells: ['6'], line: 8 },
      { cells: ['', '7'], line: 12 },
    ]);
  });

  it('reads the first sheet that is not hidden, or the one that is named', async () => {
    const parts = {
      ...workbookParts({ rows: [['shown']] }),
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Chart" id="c"/><sheet name="旧" id="h" state="hidden"/><sheet name="Orders" id="s1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations({
        c: ['chartsheet', 'chartsheets/sheet1.xml'],
        h: ['worksheet', '/xl/worksheets/old.xml'],
        s1: ['worksheet', 'worksheets/sheet1.xml'],
        t: ['sharedStrings', 'sharedStrings.xml'],
      }),
      'xl/worksheets/old.xml': sheetXml([[{ number: '9' }]]),
    };
    const file = zip(parts);
    expect(await cellsOf(file)).toEqual([['shown']]);
    expect(await cellsOf(file, ' orders')).toEqual([['shown']]);
    expect(await cellsOf(file, '旧')).toEqual([['9']]);
    expect(await refusal(file, 'Sheet3')).toBe(
      '0:0 the workbook has no sheet “Sheet3”; it has “旧”, “Orders”',
    );
    const hidden = parts['xl/workbook.xml'].replace('id="s1"', 'id="s1" state="veryHidden"');
    expect(await refusal(zip({ ...parts, 'xl/workbook.xml': hidden }))).toBe(
      '0:0 the workbook has no visible sheet; hidden are “旧”, “Orders”',
    );
  });

  it.each([
    ['sizes after the data', { descriptors: true }],
    ['ZIP64', { zip64: true }],
    ['nothing compressed', { stored: true }],
  ] satisfies [string, ZipHow][])('reads a ZIP with %s', async (_, way) => {
    expect(await read(zip(workbookParts({ rows: TABLE }), () => way))).toEqual(RECORDS);
  });

  it('reads parts in any order, with prefixes, in the strict dialect, in UTF-16', async () => {
    const parts = workbookParts({ rows: TABLE });
    expect(await read(zip(Object.fromEntries(Object.entries(parts).reverse())))).toEqual(RECORDS);
    const strict = Object.entries(parts).map(([name, text]) => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replaceAll('xmlns=', 'xmlns:x='),
    ]);
    expect(await read(zip(Object.fromEntries(strict)))).toEqual(RECORDS);
    const wide = Object.entries(parts).map(([name, text]) => [
      name,
      Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    ]);
    expect(await read(zip(Object.fromEntries(wide)))).toEqual(RECORDS);
    const marked = Object.entries(parts).map(([name, text]) => [name, `\ufeff${text}`]);
    expect(await read(zip(Object.fromEntries(marked)))).toEqual(RECORDS);
    const upper = Object.entries(parts).map(([name, text]) => [name.replace('sheet1', 'Sheet1'), text]);
    expect(await read(zip(Object.fromEntries(upper)))).toEqual(RECORDS);
  });

  it('needs neither shared strings nor styles', async () => {
    const {
      'xl/sharedStrings.xml': _,
      'xl/styles.xml': __,
      ...parts
    } = workbookParts({ rows: [[{ number: '1' }]] });
    expect(await cellsOf(zip(parts))).toEqual([['1']]);
  });

  it('leaves nothing open or behind when the caller stops early', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`text ${row}`, { number: String(row) }]);
    await withFile(workbook({ rows }), async (file) => {
      let told = 0;
      for await (const batch of sheetRecords(file, null, (bytes) => (told = bytes))) {
        expect(batch[0]).toEqual({ cells: ['text 0', '0'], line: 1 });
        break;
      }
      expect(told).toBeGreaterThan(0);
    });
    expect(readdirSync(tmpdir()).filter((name) => /^xborder-[0-9a-f]{8}-/.test(name))).toEqual([]);
  });
});

describe('columnName', () => {
  it('counts as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map((index) => columnName(index))).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    expect(cellName(2, 12)).toBe('C12');
  });
});

function textOf(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? cell.number : '';
}

function cut(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
