import type { RowFault, SourcedRow } from '../../model/parcel.ts';
import { joinDefects } from '../defects/join.ts';
import { readSideTable, type SideTable } from './side-table.ts';

/** One waybill row as text; assembly reads the amounts, as it does those of orders. */
export interface Waybill {
  readonly source: SourcedRow;
  /** Why the row cannot be used; `null`: it can. */
  readonly fault: RowFault | null;
  cell(column: WaybillColumn): string;
}

/** Columns of the waybills beside the order number. */
const columns = {
  waybill_no: 'waybillNo',
  logistics_code: 'logisticsCode',
  logistics_name: 'logisticsName',
  gross_weight: 'grossWeight',
  pieces: 'pieces',
  wrap_type: 'wrapType',
  freight: 'freight',
  currency: null,
} as const;

export type WaybillColumn = keyof typeof columns;

/** Order number → waybill. An order number is compared without a leading `#`. */
export type Waybills = ReadonlyMap<string, Waybill>;

/** Reads `waybills.csv`: order number, waybill number, carrier, gross weight (kg). Throws `InputError`. */
export async function readWaybills(file: string): Promise<Waybills> {
  const table = await readSideTable(file, 'order_no', columns);
  const waybills = new Map<string, Waybill>();
  for (const row of table.rows) {
    const order = table.cell(row, 'order_no').replace(/^#/, '');
    const earlier = waybills.get(order);
    if (earlier === undefined) waybills.set(order, waybillOf(table, row, row.fault));
    else if (earlier.source.row.raw !== row.raw)
      waybills.set(order, waybillOf(table, earlier.source.row, doubled(earlier, row.line)));
  }
  return waybills;
}

function waybillOf(table: SideTable, row: SourcedRow['row'], fault: RowFault | null): Waybill {
  return { source: { row, layout: table.layout }, fault, cell: (column) => table.cell(row, column) };
}

function doubled(earlier: Waybill, line: number): RowFault {
  return {
    code: joinDefects.doubleWaybillOrder.id,
    line,
    column: 1,
    facts: { first: earlier.source.row.line },
  };
}
