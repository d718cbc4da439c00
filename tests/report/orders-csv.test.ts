import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, guardFormula } from '../../src/report/csv.ts';
import { ordersCsv } from '../../src/report/orders-csv.ts';
import { layout, row } from './fixture.ts';

const notes = { codes: 'T-1 T-2', words: '第 2 行："净重"不对, 请核对' };

const MARKED = { validMark: '\ufeff', invalidMark: '\ufeff', spelled: (text: string) => text };

describe('ordersCsv', () => {
  it('passes rows through as they are written', () => {
    const sheet = ordersCsv(layout(['Name', 'a,b'], ','), MARKED);
    expect(sheet.validHead).toBe('\ufeffName,"a,b"\r\n');
    expect(sheet.validRow(row(1, '"#1",=1+1', ['#1', '=1+1']))).toBe('"#1",=1+1\r\n');
  });

  it('begins each file with its own mark', () => {
    const sheet = ordersCsv(layout(['a'], ','), { ...MARKED, validMark: '' });
    expect([sheet.validHead, sheet.invalidHead]).toEqual([
      'a\r\n',
      '\ufeffa,xborder_codes,xborder_words\r\n',
    ]);
  });

  it('adds codes and words with the delimiter of the input', () => {
    const comma = ordersCsv(layout(['Name', 'x'], ','), MARKED);
    expect(comma.invalidHead).toBe('\ufeffName,x,xborder_codes,xborder_words\r\n');
    expect(comma.invalidRow(row(1, '"#1",7', ['#1', '7']), notes)).toBe(
      '"#1",7,T-1 T-2,"第 2 行：""净重""不对, 请核对"\r\n',
    );
    const tab = ordersCsv(layout(['Name', 'x'], '\t'), MARKED);
    expect(tab.invalidHead).toBe('\ufeffName\tx\txborder_codes\txborder_words\r\n');
    expect(tab.invalidRow(row(1, 'a,b\t7', ['a,b', '7']), { codes: 'T-1', words: 'x' })).toBe(
      'a,b\t7\tT-1\tx\r\n',
    );
  });

  it('guards the words, never the user’s own cells', () => {
    const sheet = ordersCsv(layout(['Name'], ','), MARKED);
    expect(sheet.invalidRow(row(1, '=1', ['=1']), { codes: '', words: '=2' })).toBe("=1,,'=2\r\n");
  });

  it('replaces the columns of an earlier run instead of doubling them', () => {
    const sheet = ordersCsv(layout(['Name', 'XBORDER_CODES ', 'x', 'xborder_words'], ','), MARKED);
    const fed = row(1, '"#,1",T-9,"7","old, words"', ['#,1', 'T-9', '7', 'old, words']);
    expect(sheet.validHead).toBe('\ufeffName,x\r\n');
    expect(sheet.validRow(fed)).toBe('"#,1","7"\r\n');
    expect(sheet.invalidHead).toBe('\ufeffName,x,xborder_codes,xborder_words\r\n');
    expect(sheet.invalidRow(fed, { codes: 'T-1', words: 'new' })).toBe('"#,1","7",T-1,new\r\n');
  });

  it('writes a record that was no good CSV cell by cell', () => {
    const sheet = ordersCsv(layout(['Name', 'x'], ','), MARKED);
    const fault = { code: 'T-3', line: 2, column: 4, facts: {} };
    const broken = { ...row(1, '"a"b,7', ['"a"b', '7']), fault };
    expect(sheet.invalidRow(broken, { codes: 'T-3', words: 'w' })).toBe('"""a""b",7,T-3,w\r\n');
  });

  it('fills up a short record and leaves a long one', () => {
    const sheet = ordersCsv(layout(['a', 'b', 'c'], ','), MARKED);
    expect(sheet.invalidRow(row(1, '1', ['1']), { codes: 'T-3', words: 'w' })).toBe('1,,,T-3,w\r\n');
    expect(sheet.invalidRow(row(2, '1,2,3,4', ['1', '2', '3', '4']), { codes: 'T-3', words: 'w' })).toBe(
      '1,2,3,4,T-3,w\r\n',
    );
  });

  it('gives back the same cells through csv-parse, with and without earlier columns', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '棉', '=', "'", ' ', '😀') });
    const cells = fc.array(cell, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.boolean(), cell, cell, (own, fed, codes, words) => {
        const headers = own.map((_, index) => `h${index}`);
        const added = fed ? ['xborder_codes', 'xborder_words'] : [];
        const values = fed ? [...own, 'old', 'o,"l"d'] : own;
        const sheet = ordersCsv(layout([...headers, ...added], ','), MARKED);
        const read = row(1, csvRow(values, ','), values);
        const invalid = parse(sheet.invalidHead + sheet.invalidRow(read, { codes, words }), { bom: true });
        const guarded = guardFormula(words);
        expect(invalid).toEqual([
          [...headers, 'xborder_codes', 'xborder_words'],
          [...own, codes, guarded],
        ]);
        const valid = parse(sheet.validHead + sheet.validRow(read), { bom: true, skip_empty_lines: false });
        expect(valid).toEqual([headers, own]);
      }),
    );
  });
});
