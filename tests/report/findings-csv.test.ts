import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingRow, findingsHead } from '../../src/report/findings-csv.ts';
import { catalogue, finding, findingOn } from './fixture.ts';

describe('findings.csv', () => {
  it('has the columns that others rely on, after the mark that Excel needs', () => {
    expect(findingsHead).toBe('\ufeffseverity,code,file,line,column,record,order,field,value,message\n');
  });

  it('tells a finding in one line', () => {
    expect(findingRow(finding, catalogue, 'zh')).toBe(
      'error,T-1,orders.csv,3,7,2,A1,gross_weight,0.5,毛重（gross_weight）只有 0.5，净重却有 0.6 → 核对 0.6。\n',
    );
    expect(findingRow(finding, catalogue, 'en')).toBe(
      'error,T-1,orders.csv,3,7,2,A1,gross_weight,0.5,"gross_weight is 0.5, net 0.6 → Check 0.6."\n',
    );
  });

  it('leaves empty what is not known', () => {
    const file = findingOn(0, { code: 'T-2', severity: 'warning', order: '', value: '', facts: {} });
    const bare = { ...file, at: { ...file.at, column: 0, field: '' } };
    expect(findingRow(bare, catalogue, 'en')).toBe(
      'warning,T-2,orders.csv,,,,,,,“” has none → Fill it in.\n',
    );
  });

  it('guards formulas, and cuts giant values', () => {
    const giant = { ...finding, order: '=cmd|x', value: 'x'.repeat(9000) };
    const [cells] = parse(findingRow(giant, catalogue, 'en'));
    expect(cells?.[6]).toBe("'=cmd|x");
    expect(cells?.[8]).toBe(`${'x'.repeat(499)}…`);
  });

  it('is always one line of ten cells without control characters', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (value, order, field) => {
        const line = findingRow({ ...finding, value, order, at: { ...finding.at, field } }, catalogue, 'zh');
        expect(line.slice(0, -1)).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
        const rows = parse(line);
        expect(rows.map((cells) => cells.length)).toEqual([10]);
      }),
    );
  });
});
