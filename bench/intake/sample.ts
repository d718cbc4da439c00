import { readFileSync } from 'node:fs';
import { Assembler } from '../../src/assemble/assembler.ts';
import { quoted } from '../../src/intake/csv/quoted.ts';
import type { OrderLayout } from '../../src/intake/layout.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { nativeColumns } from '../../src/intake/profiles/native.ts';
import type { JsonShape } from '../../src/intake/profiles/profile.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { filingModel } from '../../src/model/filing.ts';
import type { Parcel } from '../../src/model/parcel.ts';
import { sampleFiling } from '../../src/rules/sample.ts';

/** An order of a sample that makes a parcel without complaint. */
export interface Order {
  /** As it stands in the sample, without the line end of its last record. */
  readonly text: string;
  readonly orderNo: string;
  /** Empty: the sample has none. */
  readonly waybillNo: string;
  readonly records: number;
  /** Its lines as the native file would have them, by column. */
  readonly lines: readonly Readonly<Record<string, string>>[];
}

/** A sample taken apart: what stands before its orders, between and behind them. */
export interface Sample {
  readonly profile: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly orders: readonly Order[];
}

/** Currency of samples that name none. */
export const CURRENCY = 'USD';

/** Reads a sample; `null` where no profile reads it, or where none of its orders is without complaint. */
export async function readSample(file: string): Promise<Sample | null> {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const whole = await parcelsOf(text).catch(() => null);
  if (whole === null) return null;
  const { parcels } = whole;
  const { profile, headers, delimiter } = whole.layout;
  const orders: Order[] = [];
  if (profile.json === null) {
    for (const parcel of parcels) orders.push(orderOf(parcel, textOf(parcel)));
    const before = `${headers.map((header) => quotedFor(header, delimiter)).join(delimiter)}\n`;
    return orders.length === 0 ? null : { profile: profile.id, before, between: '\n', after: '\n', orders };
  }
  const document: unknown = JSON.parse(text);
  const list = listOf(document, profile.json);
  for (const order of list.map(unrefunded)) {
    const [parcel, ...others] = (await parcelsOf(JSON.stringify([order]))).parcels;
    if (parcel !== undefined && others.length === 0) orders.push(orderOf(parcel, JSON.stringify(order)));
  }
  const [before = '', after = ''] = JSON.stringify(document).split(JSON.stringify(list));
  return orders.length === 0
    ? null
    : { profile: profile.id, before: `${before}[`, between: ',', after: `]${after}`, orders };
}

function listOf(document: unknown, shape: JsonShape): readonly unknown[] {
  let found = document;
  for (const key of shape.orders) {
    if (typeof found !== 'object' || found === null || !(key in found)) continue;
    found = Reflect.get(found, key);
  }
  return Array.isArray(found) ? found : [];
}

/** A refund that says nothing of its goods stops an order: the copies go without. */
function unrefunded(order: unknown): unknown {
  return typeof order === 'object' && order !== null && 'refunds' in order
    ? { ...order, refunds: [] }
    : order;
}

function textOf({ origin }: Parcel): string {
  return origin.rows.map(({ raw }) => raw).join('\n');
}

function quotedFor(cell: string, delimiter: string): string {
  return delimiter === ',' ? quoted(cell) : cell;
}

/** What the filing or the bench's other tables give, and what is no value. */
const APART: ReadonlySet<string> = new Set([
  ...['origin', 'lines', 'damaged', 'claims', 'number', 'wrapType'],
  ...['platformCode', 'platformName', 'logisticsCode', 'logisticsName'],
]);

function orderOf(parcel: Parcel, text: string): Order {
  const { orderNo, waybillNo, origin } = parcel;
  const shared = native(parcel);
  const lines = parcel.lines.map((line) => ({ ...shared, ...native(line) }));
  return { text, orderNo, waybillNo, records: origin.rows.length, lines };
}

function native(values: object): Record<string, string> {
  const cells: Record<string, string> = {};
  const given = new Map<string, unknown>(Object.entries(values));
  for (const [column, field] of Object.entries(nativeColumns)) {
    const value = given.get(field);
    if (APART.has(field) || value === undefined || value === null || value === '') continue;
    cells[column] = typeof value === 'bigint' ? formatDecimal(value) : String(value);
  }
  return cells;
}

interface Read {
  readonly layout: OrderLayout;
  readonly parcels: readonly Parcel[];
}

/** The parcels that nothing is wrong with but what catalogue and waybills would give. */
async function parcelsOf(text: string): Promise<Read> {
  const parcels: Parcel[] = [];
  const companions = { filing: filingModel.parse(sampleFiling), waybills: null, currency: CURRENCY };
  const normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  const met: { layout: OrderLayout | null; assembler: Assembler | null } = { layout: null, assembler: null };
  await readOrders(inputOf(text), null, {
    begin(layout) {
      met.layout = layout;
      met.assembler = new Assembler(layout, companions, null, normalised, {
        parcel({ parcel, complaints }) {
          const wrong = complaints.some(({ code }) => !code.startsWith('XB-JOIN'));
          if (!wrong && parcel.lines.length > 0 && parcel.lines.every(({ sku }) => sku !== ''))
            parcels.push(parcel);
        },
        skipped: () => undefined,
      });
    },
    row: (row) => met.assembler?.row(row),
    tell: () => undefined,
    drained: () => null,
  });
  met.assembler?.end();
  if (met.layout === null) throw new Error('a sample without records');
  return { layout: met.layout, parcels };
}

function inputOf(text: string): Parameters<typeof readOrders>[0] {
  return {
    ...{ file: 'sample', path: 'sample', sheet: null, size: Buffer.byteLength(text) },
    ...{ encoding: { name: 'utf-8', bom: false }, signature: null },
    source: { size: 0, place: '', chunks: () => [], async *stream() {} },
    async *pieces() {
      yield text;
    },
    bytes: () => Buffer.byteLength(text),
    sha256: () => '',
  };
}
