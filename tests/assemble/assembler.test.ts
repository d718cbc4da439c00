import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assembler } from '../../src/assemble/assembler.ts';
import type { Assembled } from '../../src/assemble/parcel.ts';
import { type Catalogue, readCatalogue } from '../../src/intake/companions/catalogue.ts';
import { readWaybills, type Waybills } from '../../src/intake/companions/waybills.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { filingModel } from '../../src/model/filing.ts';
import { sampleFiling } from '../../src/rules/sample.ts';
import { textInput } from '../support/text-input.ts';

interface Result {
  readonly assembled: Assembled[];
  readonly skipped: (readonly [number, string])[];
}

async function assemble(
  text: string,
  catalogue: Catalogue | null = null,
  waybills: Waybills | null = null,
): Promise<Result> {
  const assembled: Assembled[] = [];
  const skipped: (readonly [number, string])[] = [];
  const companions = { filing: filingModel.parse(sampleFiling), waybills, currency: '' };
  let assembler: Assembler | undefined;
  await readOrders(textInput('orders.csv', [text]), null, {
    begin(layout) {
      assembler = new Assembler(
        layout,
        companions,
        catalogue,
        { trimmed: 0, fullWidth: 0, apostrophes: 0 },
        {
          parcel: (one) => assembled.push(one),
          skipped: (row, reason) => skipped.push([row.line, reason]),
        },
      );
    },
    row: (row) => assembler?.row(row),
    tell: () => undefined,
    drained: () => null,
  });
  assembler?.end();
  return { assembled, skipped };
}

async function sideFile<T>(text: string, read: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-side-'));
  try {
    const file = join(folder, 'side.csv');
    writeFileSync(file, text);
    return await read(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const codesOf = ({ assembled }: Result) =>
  assembled.map(({ complaints }) => complaints.map(({ code }) => code));

/** These files have neither names nor waybills; what the join says of that is another test's affair. */
const notOfJoin = (complaints: Assembled['complaints']) =>
  complaints.filter(({ code }) => !code.startsWith('XB-JOIN'));
const tellOf = ({ assembled }: Result) =>
  assembled.map(({ complaints }) => notOfJoin(complaints).map(({ code }) => code));

const SHOPIFY =
  'Name,Financial Status,Currency,Subtotal,Shipping,Shipping Name,Shipping Country,Cancelled at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,Lineitem discount\n';
const CATALOGUE =
  'sku,name_zh,name_en,hs_code,unit,unit1,unit2,net_weight,origin_country,model\nT1,T恤,T-shirt,6109.10.0010,件,件,千克,0.25,CN,棉\nM1,杯,Mug,6912001000,个,千克,,0.4,CN,陶\n';
const WAYBILLS = 'order_no,waybill_no,gross_weight,pieces\n#1001,YT1,0.95,1\n1002,YT2,0.5,1\n';

describe('assembly of the native file', () => {
  it('groups rows that stand together, and puts every row in exactly one parcel', async () => {
    const orders = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(orders, async (numbers) => {
        const text = numbers.map((number, index) => `${number},S${index},1`).join('\n');
        const { assembled } = await assemble(`order_no,sku,quantity\n${text}\n`);
        expect(
          assembled.flatMap(({ parcel }) => parcel.lines.map((line) => [parcel.orderNo, line.sku])),
        ).toEqual(numbers.map((number, index) => [number, `S${index}`]));
      }),
    );
  });

  it('tells values that cannot be read, each once, and leaves the field empty', async () => {
    const text =
      'order_no,waybill_no,sku,name_zh,quantity,price,gross_weight,country,currency,unit,claims,refund\n' +
      'A,YT1,S,杯,1E5,"1,000",12345678901234567890,Atlantis,ZZQ,furlong,everything,maybe\n';
    const result = await assemble(text);
    expect(tellOf(result)).toEqual([
      [
        'XB-CELL-011',
        'XB-CELL-010',
        'XB-CELL-002',
        'XB-CELL-001',
        'XB-CELL-012',
        'XB-CELL-015',
        'XB-CELL-003',
        'XB-CELL-014',
      ],
    ]);
    const [one] = result.assembled;
    expect([...(one?.parcel.damaged ?? [])].sort()).toEqual([
      '1.price',
      '1.quantity',
      '1.refund',
      '1.unit',
      'claims',
      'country',
      'currency',
      'grossWeight',
    ]);
  });

  it('narrows full-width digits, trims, and takes names for codes', async () => {
    const { assembled } = await assemble(
      'order_no,sku,quantity,country,currency,unit,hs_code\n A ,S,２,美国,美元,pcs,6109.10.00 10\n',
    );
    const parcel = assembled[0]?.parcel;
    const line = parcel?.lines[0];
    expect([parcel?.orderNo, parcel?.country, parcel?.currency, line?.unit, line?.hsCode]).toEqual([
      'A',
      'USA',
      'USD',
      '011',
      '6109100010',
    ]);
    expect(formatDecimal(line?.quantity ?? 0n)).toBe('2');
  });

  it('refuses order fields that differ between the rows of one order', async () => {
    const result = await assemble('order_no,sku,quantity,country\nA,S,1,US\nA,T,1,\nA,U,1,GB\n');
    expect(
      result.assembled.map(({ complaints }) =>
        notOfJoin(complaints).map(({ code, field, value, facts }) => ({ code, field, value, facts })),
      ),
    ).toEqual([[{ code: 'XB-FILE-005', field: 'country', value: 'GB', facts: { first: 'US' } }]]);
  });

  it('holds the order that a malformed row belongs to', async () => {
    const result = await assemble('order_no,sku,quantity\nA,S,1\n"A","T"x,1\nB,U,1\n');
    expect(tellOf(result)).toEqual([['XB-FILE-004'], []]);
    expect(result.assembled.map(({ parcel }) => parcel.origin.rows.length)).toEqual([2, 1]);
  });

  it('knows an order number that a spreadsheet has rewritten', async () => {
    expect(tellOf(await assemble('order_no,sku,quantity\n5.76912E+17,S,1\n'))).toEqual([['XB-CELL-020']]);
  });
});

describe('assembly of a Shopify export', () => {
  it('joins catalogue and waybills, takes discounts off, and skips what is not shipped', async () => {
    const catalogue = await sideFile(CATALOGUE, readCatalogue);
    const waybills = await sideFile(WAYBILLS, readWaybills);
    const result = await assemble(
      `${SHOPIFY}#1001,paid,USD,55,5,Ann,United States,,2,Shirt,10,T1,true,3\n#1001,,,,,,,,1,Mug,13,M1,true,0\n#1001,,,,,,,,1,Gift card,25,GC,false,0\n` +
        '#1002,paid,USD,5,0,Bob,GB,2026-11-01,1,Shirt,5,T1,true,0\n#1002,,,,,,,,1,Mug,5,M1,true,0\n#1003,refunded,USD,5,0,Bob,GB,,1,Shirt,5,T1,true,0\n',
      catalogue,
      waybills,
    );
    expect(result.skipped).toEqual([
      [4, 'not-shipped'],
      [5, 'cancelled'],
      [6, 'cancelled'],
      [7, 'refunded'],
    ]);
    expect(codesOf(result)).toEqual([[]]);
    const parcel = result.assembled[0]?.parcel;
    const text = (value: bigint | null | undefined) =>
      typeof value === 'bigint' ? formatDecimal(value) : '';
    expect([parcel?.orderNo, parcel?.waybillNo, text(parcel?.grossWeight), parcel?.country]).toEqual([
      '1001',
      'YT1',
      '0.95',
      'USA',
    ]);
    expect(
      parcel?.lines.map(({ number, sku, nameZh, hsCode, price, total, netWeight, quantity1, quantity2 }) => [
        number,
        sku,
        nameZh,
        hsCode,
        text(price),
        text(total),
        text(netWeight),
        text(quantity1),
        text(quantity2),
      ]),
    ).toEqual([
      [1, 'T1', 'T恤', '6109100010', '8.5', '17', '0.5', '2', '0.5'],
      [2, 'M1', '杯', '6912001000', '13', '13', '0.4', '0.4', ''],
    ]);
  });

  it('tells an unknown SKU and a missing waybill once each, not every field they would have filled', async () => {
    const result = await assemble(`${SHOPIFY}#1009,paid,USD,20,5,Ann,US,,2,Shirt,10,XX,true,0\n`);
    expect(codesOf(result)).toEqual([['XB-JOIN-001', 'XB-JOIN-002']]);
  });

  it('tells what is wrong with a catalogue row where it is used', async () => {
    const catalogue = await sideFile(
      `sku,name_zh,net_weight,refund\nT1,T恤,heavy,perhaps\nT1,杯,1,no\n`,
      readCatalogue,
    );
    const result = await assemble(`${SHOPIFY}#1001,paid,USD,20,5,Ann,US,,2,Shirt,10,T1,true,0\n`, catalogue);
    expect(codesOf(result)).toEqual([['XB-JOIN-004', 'XB-JOIN-002']]);
    const single = await sideFile(`sku,name_zh,net_weight,refund\nT1,T恤,heavy,perhaps\n`, readCatalogue);
    const other = await assemble(`${SHOPIFY}#1001,paid,USD,20,5,Ann,US,,2,Shirt,10,T1,true,0\n`, single);
    expect(codesOf(other)).toEqual([['XB-CELL-001', 'XB-CELL-015', 'XB-JOIN-002']]);
  });
});
