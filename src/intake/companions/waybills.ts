import type { Row, RowFault, SourcedRow } from '../../model/parcel.ts';
import { joinDefects } from '../defects/join.ts';
import { waybillKinds } from './kinds/waybills.ts';
import { readListed, readNames } from './listed.ts';
import { Lru } from './lru.ts';
import type { SideField } from './side-kind.ts';
import { readSideTable, type SideOptions, type SideTable, sideDefaults } from './side-table.ts';

/** What a waybill sheet may say of a parcel. */
export type WaybillField = Extract<
  SideField,
  | 'freight'
  | 'freightCurrency'
  | 'grossWeight'
  | 'logisticsCode'
  | 'logisticsName'
  | 'pieces'
  | 'waybillNo'
  | 'wrapType'
>;

/** Goods that a sheet says are in a parcel; the quantity as text, for assembly to read. */
export interface Packed {
  readonly sku: string;
  readonly quantity: string;
}

/** One parcel as the waybill sheet knows it, as text; assembly reads the amounts, as it does those of orders. */
export interface Waybill {
  readonly source: SourcedRow;
  /** Why the row cannot be used; `null`: it can. */
  readonly fault: RowFault | null;
  /** Number of the parcel (包裹号), where the sheet gives one. */
  readonly parcelNo: string;
  /** The orders that are in the parcel, by number, in the order of the sheet. */
  readonly orders: readonly string[];
  /** What is in the parcel; empty: the sheet does not say. */
  readonly packed: readonly Packed[];
  cell(field: WaybillField): string;
}

/** The parcels of orders. */
export interface Waybills {
  /** Kind of sheet it was read as. */
  readonly kind: string;
  /** Rows with an order number. */
  readonly rows: number;
  /** The parcels of an order, in the order of the sheet; several only where the sheet says what is in which. Empty: it knows none. */
  lookup(orderNo: string): readonly Waybill[];
  /** Lets go of the index file of a large sheet. */
  close(): void;
}

/** Parcels kept in memory of a sheet of any size. */
const MOST_PARSED = 4096;

/** No order number begins so: a key for the rows of one parcel. */
const PARCEL = '\u0000parcel ';

/** Reads a waybill sheet of any known kind. Order numbers are compared without a leading `#`. Throws `InputError`. */
export async function readWaybills(file: string, options: SideOptions = sideDefaults): Promise<Waybills> {
  const table = await readSideTable(
    file,
    {
      what: 'waybills',
      kinds: waybillKinds,
      keys(cell) {
        const orders = ordersIn(cell('orderNo'));
        const parcelNo = cell('parcelNo');
        return parcelNo === '' || orders.length === 0 ? orders : [...orders, PARCEL + parcelNo];
      },
    },
    options,
  );
  const parsed = new Lru<readonly Waybill[]>(MOST_PARSED);
  return {
    kind: table.kind.id,
    rows: table.rows,
    lookup(number) {
      const orderNo = plainOrder(number);
      const known = parsed.get(orderNo);
      if (known !== undefined) return known;
      const found = parcelsOf(table, orderNo);
      parsed.set(orderNo, found);
      return found;
    },
    close: () => table.close(),
  };
}

/** The orders of a cell: one, or several that are in one parcel. */
function ordersIn(text: string): readonly string[] {
  return readNames(text).map(plainOrder);
}

/** An order number without the `#` that some print before it. */
export function plainOrder(number: string): string {
  return number.replace(/^#/, '');
}

function parcelsOf(table: SideTable, orderNo: string): readonly Waybill[] {
  const rows = table.find(orderNo).map(({ row }) => row);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parcelNo = table.cell(row, 'parcelNo');
    const key = parcelNo === '' ? ` ${table.cell(row, 'waybillNo')}` : parcelNo;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const parcels: Waybill[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first !== undefined) parcels.push(parcelOf(table, first, group, orderNo));
  }
  const [first, second] = parcels;
  if (first === undefined || second === undefined || parcels.every(({ packed }) => packed.length > 0))
    return parcels;
  const facts = { first: first.source.row.line, second: second.source.row.line };
  return [
    { ...first, fault: first.fault ?? faultOf(joinDefects.doubleWaybillOrder.id, first.source.row, facts) },
  ];
}

const ONE_VALUE = [
  'waybillNo',
  'logisticsCode',
  'logisticsName',
  'grossWeight',
  'pieces',
  'wrapType',
  'freight',
  'freightCurrency',
] as const satisfies readonly WaybillField[];

/** The rows of one order that tell of one parcel. What each says of the parcel as a whole must be the same. */
function parcelOf(table: SideTable, first: Row, rows: readonly Row[], orderNo: string): Waybill {
  const parcelNo = table.cell(first, 'parcelNo');
  const all = parcelNo === '' ? rows : table.find(PARCEL + parcelNo).map(({ row }) => row);
  let fault = rows.find((row) => row.fault !== null)?.fault ?? null;
  const values: Partial<Record<WaybillField, string>> = {};
  for (const field of ONE_VALUE) {
    for (const row of all) {
      const value = table.cell(row, field);
      const known = values[field] ?? '';
      if (known === '') values[field] = value;
      else if (value !== '' && value !== known) {
        const facts = { first: first.line, second: row.line };
        fault ??= faultOf(joinDefects.waybillRowsDiffer.id, row, facts);
      }
    }
  }
  return {
    source: { row: first, layout: table.layout },
    fault,
    parcelNo,
    orders: [...new Set(all.flatMap((row) => ordersIn(table.cell(row, 'orderNo'))))],
    packed: packedIn(table, rows, orderNo),
    cell: (field) => values[field] ?? '',
  };
}

function packedIn(table: SideTable, rows: readonly Row[], orderNo: string): readonly Packed[] {
  const packed = rows.flatMap((row) => {
    const sku = table.cell(row, 'sku');
    if (sku !== '') return [{ sku, quantity: table.cell(row, 'quantity') || '1' }];
    const listed = readListed(table.cell(row, 'contents')) ?? [];
    return listed.map(({ sku: each, quantity }) => ({ sku: each, quantity: String(quantity) }));
  });
  // A row that names several orders cannot say which of them its goods belong to.
  return rows.some((row) => ordersIn(table.cell(row, 'orderNo')).some((other) => other !== orderNo))
    ? []
    : packed;
}

function faultOf(code: string, row: Row, facts: RowFault['facts']): RowFault {
  return { code, line: row.line, column: 1, facts };
}
