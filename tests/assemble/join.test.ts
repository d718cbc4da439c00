import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Assembler } from '../../src/assemble/assembler.ts';
import { split } from '../../src/assemble/bundles.ts';
import type { Assembled } from '../../src/assemble/parcel.ts';
import { readCatalogue } from '../../src/intake/companions/catalogue.ts';
import { readWaybills } from '../../src/intake/companions/waybills.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { filingModel } from '../../src/model/filing.ts';
import { sampleFiling } from '../../src/rules/sample.ts';
import { textInput } from '../support/text-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'xborder-join-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Sheets {
  readonly catalogue?: string;
  readonly waybills?: string;
}

async function assemble(orders: string, { catalogue, waybills }: Sheets): Promise<readonly Assembled[]> {
  const assembled: Assembled[] = [];
  const companions = {
    filing: filingModel.parse(sampleFiling),
    waybills: waybills === undefined ? null : await readWaybills(fileOf('waybills.csv', waybills)),
    currency: '',
  };
  const known = catalogue === undefined ? null : await readCatalogue(fileOf('catalogue.csv', catalogue));
  const normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  const assemblers: Assembler[] = [];
  await readOrders(textInput('orders.csv', [orders]), null, {
    begin: (layout) =>
      void assemblers.push(
        new Assembler(layout, companions, known, normalised, {
          parcel: (one) => assembled.push(one),
          skipped: () => undefined,
        }),
      ),
    row(row) {
      for (const assembler of assemblers) assembler.row(row);
    },
    tell: () => undefined,
    drained: () => null,
  });
  for (const assembler of assemblers) assembler.end();
  return assembled;
}

const text = (value: bigint | null): string => (value === null ? '' : formatDecimal(value));

/** A parcel as its number, waybill, weight and goods value, its lines, its rows, and what was told. */
function seen({ parcel, complaints }: Assembled): unknown {
  return {
    is: [
      parcel.orderNo,
      parcel.waybillNo,
      text(parcel.grossWeight),
      text(parcel.goodsValue),
      text(parcel.freight),
    ],
    lines: parcel.lines.map((line) =>
      [
        line.number,
        line.sku,
        line.nameZh,
        ...[line.quantity, line.price, line.total, line.netWeight].map(text),
      ].join(' '),
    ),
    rows: parcel.origin.rows.map(({ line }) => line),
    damaged: [...parcel.damaged].sort(),
    told: complaints
      .filter(({ code }) => code.startsWith('XB-JOIN'))
      .map(({ code, line, facts }) => [code, line, facts]),
  };
}

const ORDERS = 'order_no,waybill_no,sku,quantity,line_total,currency,title\n';
const CATALOGUE =
  'sku,name_zh,unit,net_weight,price,currency,components\n' +
  'CUP,杯,个,0.35,3,USD,\nSPOON,勺,个,0.04,1,USD,\nTRAY,盘,个,0.5,,,\n' +
  'SET,,,,,,CUP*2;SPOON\nPARTY,,,,,,SET*2;TRAY\nLOOP,,,,,,LOOPED\nLOOPED,,,,,,LOOP*2\nHALF,,,,,,CUP;GONE\n';

describe('bundles', () => {
  it('come apart into their products; the price is split by those of the catalogue', async () => {
    const [one] = await assemble(`${ORDERS}A,W,SET,3,20,USD,Gift set\nA,W,CUP,1,3,USD,Mug\n`, {
      catalogue: CATALOGUE,
    });
    expect(one === undefined ? null : seen(one)).toEqual({
      is: ['A', 'W', '', '', ''],
      lines: ['1 CUP 杯 6 2.85714 17.14285 2.1', '2 SPOON 勺 3 0.95238 2.85715 0.12', '3 CUP 杯 1 3 3 0.35'],
      rows: [2, 3],
      damaged: [],
      told: [],
    });
    expect(one?.parcel.lines.map(({ title }) => title)).toEqual(['Gift set', 'Gift set', 'Mug']);
    expect(one?.parcel.origin.lineRows.map(({ line }) => line)).toEqual([2, 2, 3]);
    expect(one?.parcel.origin.productRows.map((source) => source?.row.line)).toEqual([2, 3, 2]);
  });

  it('within bundles are taken apart too; without a price for each, by pieces', async () => {
    const [one] = await assemble(`${ORDERS}A,W,PARTY,1,10,USD,\n`, { catalogue: CATALOGUE });
    expect(one === undefined ? null : seen(one)).toEqual({
      is: ['A', 'W', '', '', ''],
      lines: [
        '1 CUP 杯 4 1.42857 5.71428 1.4',
        '2 SPOON 勺 2 1.42857 2.85714 0.08',
        '3 TRAY 盘 1 1.42858 1.42858 0.5',
      ],
      rows: [2],
      damaged: [],
      told: [['XB-JOIN-012', 1, { sku: 'PARTY', total: '10' }]],
    });
  });

  it('that cannot be taken apart are told, and hold the parcel', async () => {
    const orders = `${ORDERS}A,W,LOOP,1,1,USD,\nB,W,HALF,1,1,USD,\n`;
    const told = (await assemble(orders, { catalogue: CATALOGUE })).map((one) => [
      one.parcel.lines.map(({ sku }) => sku),
      one.complaints.map(({ code, facts }) => [code, facts]),
      [...one.parcel.damaged],
    ]);
    expect(told).toEqual([
      [['LOOP'], [['XB-JOIN-009', { sku: 'LOOP', path: 'LOOP → LOOPED → LOOP' }]], ['1.sku']],
      [['HALF'], [['XB-JOIN-011', { sku: 'HALF', component: 'GONE', rows: 1 }]], ['1.sku']],
    ]);
    const many = Array.from({ length: 100 }, (_, number) => `P${number}`);
    const catalogue = `sku,name_zh,components\nBOX,,${many.join(';')}\n${many.join('\n')}\n`;
    const [box] = await assemble(`${ORDERS}A,W,BOX,1,1,USD,\n`, { catalogue });
    expect(box?.complaints.map(({ code, facts }) => [code, facts])).toEqual([
      ['XB-JOIN-010', { sku: 'BOX', most: 99 }],
    ]);
    const doubling = Array.from({ length: 40 }, (_, number) => `D${number},,D${number + 1};D${number + 1}*2`);
    const [deep] = await assemble(`${ORDERS}A,W,D0,1,1,USD,\n`, {
      catalogue: `sku,name_zh,components\n${doubling.join('\n')}\nD40,,\n`,
    });
    expect(deep?.complaints.map(({ code }) => code)).toEqual(['XB-JOIN-010']);
  });

  it('never lose the last of five decimals', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), weights, (amount, by) => {
        const shares = split(amount, by);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
        expect(shares.every((share) => share >= 0n)).toBe(true);
      }),
    );
  });
});

const SALES =
  'order_no,sku,quantity,line_total,currency,goods_value,freight,name_zh,net_weight,consignee_name\n';
const SHEET = 'order_no,waybill_no,gross_weight,pieces,sku,quantity,parcel_no\n';

describe('an order in several parcels', () => {
  it('is divided as the waybills say, to the last decimal', async () => {
    const orders = `${SALES}A,CUP,3,10,USD,19,5,杯,1,Ann\nA,TRAY,1,9,USD,19,5,盘,0.5,Ann\n`;
    const waybills = `${SHEET}A,W1,1.1,1,CUP,1,\nA,W2,1.9,1,CUP,2,\nA,W2,1.9,1,TRAY,1,\n`;
    expect((await assemble(orders, { waybills })).map(seen)).toEqual([
      {
        is: ['A-1', 'W1', '1.1', '3.33333', '0.87719'],
        lines: ['1 CUP 杯 1 3.33333 3.33333 0.33333'],
        rows: [2],
        damaged: [],
        told: [['XB-JOIN-015', 0, { order: 'A', count: 2, number: 'A-1' }]],
      },
      {
        is: ['A-2', 'W2', '1.9', '15.66667', '4.12281'],
        lines: ['1 CUP 杯 2 3.33333 6.66667 0.66667', '2 TRAY 盘 1 9 9 0.5'],
        rows: [3],
        damaged: [],
        told: [['XB-JOIN-015', 0, { order: 'A', count: 2, number: 'A-2' }]],
      },
    ]);
  });

  it('takes the numbers of its parcels, and what is wrong with a line along', async () => {
    const orders = `${SALES}A,CUP,1,x,USD,,,杯,1,Ann\nA,TRAY,1,9,USD,,,盘,0.5,Ann\n`;
    const waybills = `${SHEET}A,W1,heavy,1,TRAY,1,P7\nA,W2,1.9,1,CUP,1,P8\n`;
    const parcels = await assemble(orders, { waybills });
    expect(
      parcels.map(({ parcel, complaints }) => [
        parcel.orderNo,
        [...parcel.damaged],
        complaints.map(({ code, line }) => `${code} ${line}`),
      ]),
    ).toEqual([
      ['P7', ['grossWeight'], ['XB-CELL-001 0', 'XB-JOIN-015 0']],
      ['P8', ['1.total'], ['XB-CELL-001 1', 'XB-JOIN-015 0']],
    ]);
  });

  it('stays whole and is told where the parcels together are not the order', async () => {
    const orders = `${SALES}A,CUP,3,10,USD,,,杯,1,Ann\nB,CUP,1,3,USD,,,杯,1,Ann\n`;
    const waybills = `${SHEET}A,W1,1,1,CUP,1,\nA,W2,1,1,CUP,1,\nB,W3,1,1,,,\nB,W4,1,1,,,\n`;
    expect(
      (await assemble(orders, { waybills })).map(({ parcel, complaints }) => [
        parcel.orderNo,
        complaints.map(({ code, facts }) => [code, facts]),
      ]),
    ).toEqual([
      ['A', [['XB-JOIN-014', { sku: 'CUP', ordered: '3', packed: '2' }]]],
      ['B', [['XB-JOIN-005', { first: 4, second: 5 }]]],
    ]);
  });

  it('may name a bundle, or the SKU of the catalogue for that of the platform', async () => {
    const orders = `${ORDERS}A,,SET,1,7,USD,\nA,,AMZ-TRAY,2,4,USD,\n`;
    const catalogue =
      'sku,name_zh,aliases,components\nCUP,杯,,\nSPOON,勺,,\nTRAY,盘,AMZ-TRAY,\nSET,,,CUP*2;SPOON\n';
    const waybills = `${SHEET}A,W1,1,1,SET,1,\nA,W2,1,1,TRAY,2,\n`;
    expect(
      (await assemble(orders, { catalogue, waybills })).map(({ parcel }) =>
        parcel.lines.map(({ sku, quantity }) => `${sku}*${text(quantity)}`),
      ),
    ).toEqual([['CUP*2', 'SPOON*1'], ['AMZ-TRAY*2']]);
  });
});

describe('several orders in one parcel', () => {
  it('are one parcel where the waybills say so, wherever they stand', async () => {
    const orders = `${SALES}A,CUP,1,3,USD,3,1,杯,0.3,Ann\nB,SPOON,1,x,USD,1,,勺,0.1,Ann\nC,TRAY,1,9,USD,9,2,盘,0.5,Ann\n`;
    const waybills = `${SHEET}A;C,W1,1.1,1,,,\nB,W2,0.2,1,,,\n`;
    expect((await assemble(orders, { waybills })).map(seen)).toEqual([
      {
        is: ['B', 'W2', '0.2', '1', ''],
        lines: ['1 SPOON 勺 1   0.1'],
        rows: [3],
        damaged: ['1.total'],
        told: [],
      },
      {
        is: ['A', 'W1', '1.1', '12', '3'],
        lines: ['1 CUP 杯 1 3 3 0.3', '2 TRAY 盘 1 9 9 0.5'],
        rows: [2, 4],
        damaged: [],
        told: [['XB-JOIN-016', 0, { orders: 'A, C', number: 'A' }]],
      },
    ]);
  });

  it('must be alike and all there', async () => {
    const orders = `${SALES}A,CUP,1,3,USD,,,杯,0.3,Ann\nB,SPOON,1,x,USD,,,勺,0.1,Bob\nC,TRAY,1,9,USD,,,盘,0.5,Ann\n`;
    const waybills = `${SHEET}A,W1,1.1,1,,,P1\nB,W1,1.1,1,,,P1\nC,W2,1,1,,,P2\nD,W2,1,1,,,P2\n`;
    expect(
      (await assemble(orders, { waybills })).map(({ parcel, complaints }) => [
        parcel.orderNo,
        [...parcel.damaged],
        complaints.map(({ code, line, facts }) => [code, line, facts]),
      ]),
    ).toEqual([
      [
        'P1',
        ['2.total'],
        [
          ['XB-CELL-001', 2, {}],
          ['XB-JOIN-018', 0, { first: 'A', second: 'B', fieldZh: '收件人', fieldEn: 'consignee' }],
          ['XB-JOIN-016', 0, { orders: 'A, B', number: 'P1' }],
        ],
      ],
      [
        'P2',
        [],
        [
          ['XB-JOIN-017', 0, { missing: 'D' }],
          ['XB-JOIN-016', 0, { orders: 'C, D', number: 'P2' }],
        ],
      ],
    ]);
  });

  it('keep every row of the file in exactly one parcel, whatever the sheet says', async () => {
    const order = fc.constantFrom('A', 'B', 'C', 'D');
    const row = fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D', 'A;B', 'C;D;A'),
      fc.constantFrom('W1', 'W2', ''),
      fc.constantFrom('', 'X', 'Y'),
      fc.constantFrom('', 'P'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 8 }),
        fc.array(row, { maxLength: 6 }),
        async (numbers, sheet) => {
          const lines = numbers.map(
            (number, at) => `${number},${at % 2 === 0 ? 'X' : 'Y'},1,2,USD,2,,杯,1,Ann`,
          );
          const waybills = sheet.map(
            ([number, waybill, sku, parcel]) => `${number},${waybill},1,1,${sku},1,${parcel}`,
          );
          const parcels = await assemble(`${SALES}${lines.join('\n')}\n`, {
            waybills: `${SHEET}${waybills.join('\n')}\n`,
          });
          const rows = parcels.flatMap(({ parcel }) => parcel.origin.rows.map(({ line }) => line));
          expect(rows.sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 2));
          for (const { parcel } of parcels) {
            expect(parcel.lines.map(({ number }) => number)).toEqual(parcel.lines.map((_, at) => at + 1));
            expect(parcel.origin.lineRows).toHaveLength(parcel.lines.length);
            expect(parcel.origin.productRows).toHaveLength(parcel.lines.length);
          }
          const total = parcels
            .flatMap(({ parcel }) => parcel.lines)
            .reduce((sum, line) => sum + (line.total ?? 0n), 0n);
          expect(formatDecimal(total)).toBe(String(2 * numbers.length));
        },
      ),
      { numRuns: 60 },
    );
  });
});
