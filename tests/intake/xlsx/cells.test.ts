import { describe, expect, it } from 'vitest';
import { workbook, workbookParts, zip } from '../../support/workbook.ts';
import { cellsOf } from './read.ts';

async function numbers(
  written: readonly string[],
  format?: string | number,
  since1904 = false,
): Promise<string[]> {
  const rows = written.map((number) => [{ number, style: format === undefined ? 0 : 1 }]);
  const formats = format === undefined ? [] : [format];
  return (await cellsOf(workbook({ rows, formats, since1904 }))).map(([cell = '']) => cell);
}

async function cell(xml: string, strings = ''): Promise<string | undefined> {
  const parts = workbookParts({ rows: [[{ xml }]] });
  const file = zip(strings === '' ? parts : { ...parts, 'xl/sharedStrings.xml': `<sst>${strings}</sst>` });
  return (await cellsOf(file))[0]?.[0];
}

describe('numbers', () => {
  it('are plain decimals, whole as far as the file holds them', async () => {
    const written = {
      '0': '0',
      '12.50': '12.5',
      '1.1000000000000001': '1.1',
      '0.30000000000000004': '0.30000000000000004',
      '123456789012345': '123456789012345',
      '12345678901234567': '12345678901234567',
      '1.23456789012345E+17': '123456789012345000',
      '1E-7': '0.0000001',
      '-2.5e3': '-2500',
      '-0': '0',
      '1E+300': '1E+300',
      '.5': '0.5',
      '007': '7',
      '+3': '3',
      abc: 'abc',
      '1.2345678901234567E-3': '0.0012345678901234567',
    };
    expect(await numbers(Object.keys(written))).toEqual(Object.values(written));
  });

  it('computed by a formula have the 15 digits that Excel shows', async () => {
    expect(await cell('<c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>')).toBe('0.3');
    expect(await cell('<c r="A1"><f>A2</f><v>12.345</v></c>')).toBe('12.345');
  });

  it('keep the zeros that their format shows, and are never rounded to it', async () => {
    expect(await numbers(['1001', '123456', '7'], '00000')).toEqual(['01001', '123456', '00007']);
    expect(await numbers(['4155551234'], '000-000-0000')).toEqual(['415-555-1234']);
    expect(await numbers(['42'], '"SO-"00000')).toEqual(['SO-00042']);
    expect(await numbers(['12.345', '5'], '0.00')).toEqual(['12.345', '5']);
    expect(await numbers(['1234.5'], '#,##0.00_);[Red]\\(#,##0.00\\)')).toEqual(['1234.5']);
    expect(await numbers(['3'], '0"件"')).toEqual(['3']);
    expect(await numbers(['0.5'], '# 00/00')).toEqual(['0.5']);
    expect(await numbers(['-7', '1.5'], '00000')).toEqual(['-7', '1.5']);
    expect(await numbers(['0.13', '0.065', '-1'], '0%')).toEqual(['13%', '6.5%', '-100%']);
    expect(await numbers(['0.5'], 10)).toEqual(['50%']);
    expect(await numbers(['45000'], '[$¥-804]#,##0.00')).toEqual(['45000']);
    expect(await numbers(['45000'], '0.00E+00')).toEqual(['45000']);
    expect(await numbers(['45000'], '"day" 0')).toEqual(['45000']);
    expect(await numbers(['45000'], 'General')).toEqual(['45000']);
    expect(await numbers(['45000'], '@')).toEqual(['45000']);
  });
});

describe('dates', () => {
  it.each([
    14,
    15,
    16,
    17,
    27,
    30,
    31,
    36,
    50,
    58,
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy\\-mm\\-dd;@',
    'mmm',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ])('of the format %s are days, with their time where they have one', async (format) => {
    expect(await numbers(['46287', '46287.38379629629'], format)).toEqual([
      '2026-09-22',
      '2026-09-22 09:12:40',
    ]);
  });

  it.each([22, 'yyyy-mm-dd hh:mm:ss', 'm/d/yy h:mm', 'yyyy/m/d 上午/下午h:mm'])(
    'of the format %s are moments',
    async (format) => {
      expect(await numbers(['46287', '46287.38379629629'], format)).toEqual([
        '2026-09-22 00:00:00',
        '2026-09-22 09:12:40',
      ]);
    },
  );

  it.each([18, 19, 20, 21, 32, 45, 47, 55, 'h:mm AM/PM', 'mm:ss', 'h"时"mm"分"'])(
    'of the format %s are times of day',
    async (format) => {
      expect(await numbers(['0', '0.38379629629', '46287.5'], format)).toEqual([
        '00:00:00',
        '09:12:40',
        '2026-09-22 12:00:00',
      ]);
    },
  );

  it('count hours on where the format does', async () => {
    expect(await numbers(['1.5', '0.5'], '[h]:mm:ss')).toEqual(['36:00:00', '12:00:00']);
    expect(await numbers(['1.5'], 46)).toEqual(['36:00:00']);
  });

  it('follow both of Excel’s calendars to their ends', async () => {
    expect(await numbers(['0', '1', '59', '60', '61', '2958465', '2958466', '-1'], 14)).toEqual([
      '1900-01-00',
      '1900-01-01',
      '1900-02-28',
      '1900-02-29',
      '1900-03-01',
      '9999-12-31',
      '2958466',
      '-1',
    ]);
    expect(await numbers(['0', '44825', '2957003', '2957004'], 14, true)).toEqual([
      '1904-01-01',
      '2026-09-22',
      '9999-12-31',
      '2957004',
    ]);
  });

  it('round to the next day at midnight', async () => {
    expect(await numbers(['46286.999999'], 22)).toEqual(['2026-09-22 00:00:00']);
  });
});

describe('cells of other types', () => {
  it.each([
    ['<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A1" t="str"><f>B1&amp;"x"</f><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c r="A1" t="str"><v>00123</v></c>', '00123'],
    ['<c r="A1" t="d"><v>2026-09-22T09:12:40.000Z</v></c>', '2026-09-22 09:12:40'],
    ['<c r="A1" t="d"><v>2026-09-22</v></c>', '2026-09-22'],
    ['<c r="A1" t="d"><v>09:12</v></c>', '09:12:00'],
    ['<c r="A1" t="d"><v>soon</v></c>', 'soon'],
    ['<c r="A1" t="inlineStr"><is><t>line</t></is></c>', 'line'],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>12</t></r><r><t xml:space="preserve"> 34</t></r><rPh sb="0" eb="1"><t>ふり</t></rPh></is></c>',
      '12 34',
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&amp;]]>&lt;&#x6DF1;&#22323;</t></is></c>', 'a<b&amp;<深圳'],
    ['<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', 'a\nb\nc'],
    ['<c r="A1"><v>4<!-- not a sum -->2</v><extLst><ext><v>9</v></ext></extLst></c>', '42'],
  ])('%s is read', async (xml, wanted) => {
    expect(await cell(xml)).toBe(wanted);
  });

  it.each([
    ['<si><t>plain</t></si>', 'plain'],
    ['<si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></si>', 'rich'],
    ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>', '東京'],
    ['<si><t>a_x000D_\nb &amp; c</t></si>', 'a\r\nb & c'],
    ['<si><t>_x005F_x000D_</t></si>', '_x000D_'],
    ['<si><t>_xD83D__xDE00_</t></si>', '😀'],
    ['<si><t>_xD83D_</t></si>', '_xD83D_'],
    ['<si><t><![CDATA[<&]]></t></si>', '<&'],
  ])('shared text %s is read', async (strings, wanted) => {
    expect(await cell('<c r="A1" t="s"><v>0</v></c>', strings)).toBe(wanted);
  });
});
