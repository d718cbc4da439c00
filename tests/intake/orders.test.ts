import { describe, expect, it } from 'vitest';
import type { OrderLayout } from '../../src/intake/layout.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { InputError } from '../../src/model/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Row } from '../../src/model/parcel.ts';
import { textInput } from '../support/text-input.ts';

interface Read {
  readonly layouts: OrderLayout[];
  readonly rows: Row[];
  readonly findings: Finding[];
}

async function read(...pieces: string[]): Promise<Read> {
  const layouts: OrderLayout[] = [];
  const rows: Row[] = [];
  const findings: Finding[] = [];
  await readOrders(textInput('orders.csv', pieces), null, {
    begin: (layout) => layouts.push(layout),
    row: (row) => rows.push(row),
    tell: (finding) => findings.push(finding),
    drained: () => null,
  });
  return { layouts, rows, findings };
}

async function refusal(...pieces: string[]): Promise<unknown> {
  return read(...pieces).then(
    () => undefined,
    (cause: unknown) => cause,
  );
}

const HEADER = 'order_no,sku,quantity';

describe('readOrders, delimited', () => {
  it('finds the native profile by its header, whatever the delimiter, case and byte order mark', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const header = ['Order No', 'SKU', 'Quantity'].join(delimiter);
      const { layouts, rows } = await read(`${header}\nA1${delimiter}S1${delimiter}2\n`);
      expect(layouts.map(({ profile, delimiter: found }) => [profile.id, found])).toEqual([
        ['native', delimiter],
      ]);
      expect(rows.map(({ cells, line, record }) => ({ cells, line, record }))).toEqual([
        { cells: ['A1', 'S1', '2'], line: 2, record: 1 },
      ]);
    }
  });

  it('obeys the sep= line that Excel writes', async () => {
    const { rows } = await read('sep=;\r\norder_no;sku;quantity\r\nA;B;1\r\n');
    expect(rows.map(({ cells, line }) => ({ cells, line }))).toEqual([{ cells: ['A', 'B', '1'], line: 3 }]);
  });

  it('names a row whose cells do not fit the header, and passes over blank rows and trailing blanks', async () => {
    const { rows } = await read(`${HEADER}\nA,B\n,,\n\nA,B,1,,\nA,B,1,x\n`);
    expect(rows.map(({ line, fault }) => [line, fault?.code ?? null, fault?.facts ?? null])).toEqual([
      [2, 'XB-FILE-002', { found: 2, expected: 3 }],
      [5, null, null],
      [6, 'XB-FILE-002', { found: 4, expected: 3 }],
    ]);
  });

  it('takes __proto__ and constructor for column names like any other', async () => {
    const { rows, findings } = await read(`${HEADER},__proto__,constructor\nA,B,1,x,y\n`);
    expect(rows.map(({ cells }) => cells)).toEqual([['A', 'B', '1', 'x', 'y']]);
    expect(findings.map(({ code, value }) => [code, value])).toEqual([
      ['XB-FILE-006', '__proto__'],
      ['XB-FILE-006', 'constructor'],
    ]);
  });

  it('suggests the column that a misspelt one means', async () => {
    const { findings } = await read(`${HEADER},gros_weight\nA,B,1,2\n`);
    expect(findings.map(({ facts }) => facts)).toEqual([{ nearest: ' → gross_weight?' }]);
  });

  it('refuses an unknown header, a missing required column, a needed column that stands twice, an empty file', async () => {
    const words = async (text: string): Promise<string> => {
      const error = await refusal(text);
      return error instanceof InputError ? error.words.en : String(error);
    };
    expect(await words('a,b\n1,2\n')).toMatch(/^no known kind of order file has these columns/);
    expect(await words('order_no,sku\n1,2\n')).toBe(
      'read as xborder order file (native), but required columns are missing: quantity',
    );
    expect(await words('order_no,sku,quantity,SKU\n1,2,3,4\n')).toMatch(/^column “SKU” stands twice/);
    expect(await words('')).toBe('the file is empty');
    expect(await words('\n \n')).toBe('the file is empty');
  });

  it('tells a header alone as a file without orders', async () => {
    const { findings } = await read(`${HEADER}\n`);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['XB-FILE-001', 'error']]);
  });
});

describe('readOrders, JSON', () => {
  const order =
    '{"orderNo":"A1","quantity":3,"lines":[{"sku":"S1","quantity":12345678901234567890},\n  {"sku":"S2","price":1E5}]}';

  it('reads arrays, NDJSON and single objects alike, in pieces of any size, numbers as they are spelled', async () => {
    const texts = [`[${order},${order}]`, `${order}\n${order}\n`, `[\n${order}\n,\n${order}\n]`];
    const cellsOf = (row: Row, layout: OrderLayout) =>
      ['order_no', 'sku', 'quantity', 'price'].map((name) => row.cells[layout.headers.indexOf(name)]);
    const expected = [
      ['A1', 'S1', '12345678901234567890', ''],
      ['A1', 'S2', '3', '1E5'],
    ];
    for (const text of texts) {
      for (const size of [1, 7, text.length]) {
        const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
        const { rows, layouts } = await read(...pieces);
        const [layout] = layouts;
        expect(layout === undefined ? [] : rows.map((row) => cellsOf(row, layout))).toEqual([
          ...expected,
          ...expected,
        ]);
      }
    }
  });

  it('knows where each value stands', async () => {
    const { rows, layouts } = await read(`[\n  ${order}\n]`);
    const sku = layouts[0]?.headers.indexOf('sku') ?? -1;
    expect(rows.map(({ places }) => places?.slice(sku * 2, sku * 2 + 2))).toEqual([
      [2, 48],
      [3, 10],
    ]);
  });

  it('says where JSON breaks off or goes wrong', async () => {
    const places = async (text: string): Promise<unknown> => {
      const error = await refusal(text);
      return error instanceof InputError ? [error.words.en, error.place?.line, error.place?.column] : error;
    };
    expect(await places('[{"orderNo":"A"},\n{"orderNo":')).toEqual([
      'the JSON breaks off here; the file is not complete',
      2,
      11,
    ]);
    expect(await places('[{"orderNo":"A"}')).toEqual([
      'the JSON breaks off here; the file is not complete',
      1,
      16,
    ]);
    expect(await places('[{"orderNo":"A"} {"orderNo":"B"}]')).toEqual(['this is not JSON', 1, 18]);
    expect(await places('[{"orderNo":\n tru}]')).toEqual(['this is not JSON', 2, 2]);
    expect(await places('[1]')).toEqual(['this is not JSON', 1, 2]);
  });

  it('faults an order whose keys stand twice, and names keys nobody knows', async () => {
    const { rows, findings } = await read(
      '[{"orderNo":"A","orderNo":"B","lines":[{"sku":"S"}],"colour":"red"}]',
    );
    expect(rows.map(({ fault }) => fault)).toEqual([
      { code: 'XB-FILE-008', line: 1, column: 17, facts: { key: 'orderNo' } },
    ]);
    expect(findings.map(({ code, value }) => [code, value])).toEqual([['XB-FILE-006', 'colour']]);
  });
});
