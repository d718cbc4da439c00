import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, guardFormula } from '../../src/report/csv.ts';

describe('csvRow', () => {
  it('reads back the same with csv-parse, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', 'a', '\ufeff') }),
    );
    const record = fc.array(cell, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(record, record, fc.constantFrom(',', ';', '\t', '|'), (first, second, delimiter) => {
        const text = `${csvRow(first, delimiter)}\n${csvRow(second, delimiter)}\n`;
        const read = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
        expect(read).toEqual([first, second]);
      }),
    );
  });

  it('quotes only what must be quoted', () => {
    expect(csvRow(['a', 'b c', 'd,e', 'f"g', ' h', '棉', ''], ',')).toBe('a,b c,"d,e","f""g"," h",棉,');
  });
});

describe('guardFormula', () => {
  it.each(['=1+1', '+1 503', '-a', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '-1-2', '+', '-1.', '=\'"'])(
    'guards %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '-12.50', '+8613800138000', '0', 'a=1', '#1001', "'=1", '棉'])('leaves %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
