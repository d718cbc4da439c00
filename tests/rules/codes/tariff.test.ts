import { describe, expect, it } from 'vitest';
import { isScientific } from '../../../src/rules/codes/spreadsheet.ts';
import { chapterOf, isDigits } from '../../../src/rules/codes/tariff.ts';
import { dataRules } from '../../../src/rules/data-rules.ts';
import { caseOf } from '../cases.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-CODE'));

function told(row: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const { id, check } of rules) check(caseOf({ rows: [row] }), () => found.push(id));
  return found;
}

describe('chapterOf', () => {
  it('knows 01 to 97 without 77, and sets 98 and 99 apart', () => {
    const chapters = Array.from({ length: 100 }, (_, chapter) => String(chapter).padStart(2, '0'));
    const by = (kind: string) => chapters.filter((chapter) => chapterOf(`${chapter}01100000`) === kind);
    expect(by('none')).toEqual(['00', '77']);
    expect(by('statistical')).toEqual(['98', '99']);
    expect(by('known')).toHaveLength(96);
  });

  it('knows no heading 00 and leaves other shapes to other rules', () => {
    expect(['6100100000', '77', '7712', '7712abcdef'].map(chapterOf)).toEqual([
      'none',
      'known',
      'known',
      'known',
    ]);
    expect(['', '12', '1２', '-1'].map(isDigits)).toEqual([false, true, false, false]);
  });
});

describe('isScientific', () => {
  it.each([
    ['6.90123E+12', true],
    ['1E+15', true],
    ['1.5E-05', true],
    ['12E5', false],
    ['1E5', false],
    ['E1', false],
    ['A1.2E+12', false],
  ])('%s: %s', (text, answer) => {
    expect(isScientific(text)).toBe(answer);
  });
});

describe('each code is told by one rule', () => {
  it.each([
    ['hs_code', '6109.1000.10', []],
    ['hs_code', '61091000', ['XB-CODE-001']],
    ['hs_code', '6109100-10', ['XB-CODE-001']],
    ['hs_code', '409000000', ['XB-CODE-002']],
    ['hs_code', '0000000000', ['XB-CODE-003']],
    ['hs_code', '9900000000', ['XB-CODE-004']],
    ['port', '3154', []],
    ['port', '502', []],
    ['port', '110', ['XB-CODE-008']],
    ['port', '31545', ['XB-CODE-007']],
    ['port', 'US', ['XB-CODE-007']],
    ['barcode', '4006381333931', []],
    ['barcode', '4006381333932', ['XB-CODE-011']],
    ['barcode', '40063813339', []],
    ['barcode', '4.00638E+12', ['XB-CODE-012']],
    ['currency', 'BTC', []],
    ['currency', 'BRL', ['XB-CODE-005']],
    ['country', 'ZZZ', ['XB-CODE-006']],
  ])('%s %s: %j', (column, value, ids) => {
    expect(told({ [column]: value })).toEqual(ids);
  });
});
