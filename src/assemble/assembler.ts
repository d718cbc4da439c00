import type { Catalogue } from '../intake/companions/catalogue.ts';
import type { OrderLayout } from '../intake/layout.ts';
import type { CellOf } from '../intake/profiles/profile.ts';
import type { Row } from '../model/parcel.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import { withoutRepeats } from './apart.ts';
import { type Normalised, trimmed } from './cells.ts';
import { columnsOf, orderColumns } from './columns.ts';
import type { LineReader } from './line.ts';
import { MergeDesk } from './merge.ts';
import type { OrderRows } from './order-rows.ts';
import { type Assembled, assembleParcels, type Companions } from './parcel.ts';

/** Takes what assembly makes of the rows: each row ends in exactly one of the two. */
export interface AssemblyHandler {
  parcel(assembled: Assembled): void;
  skipped(row: Row, reason: SkipReason, layout: OrderLayout): void;
}

/**
 * Groups the rows of one file into orders and puts a parcel together from each. Rows of an order stand
 * next to each other; the same order number further down begins a new parcel, which the duplicate rule
 * then refuses. Holds the rows of one order at a time.
 */
export class Assembler {
  private readonly layout: OrderLayout;
  private readonly companions: Companions;
  private readonly reader: LineReader;
  private readonly handler: AssemblyHandler;
  private readonly desk = new MergeDesk();
  private order: OrderRows = emptyOrder();
  private orderNo = '';
  private skipOrder: SkipReason | null = null;

  constructor(
    layout: OrderLayout,
    companions: Companions,
    catalogue: Catalogue | null,
    normalised: Normalised,
    handler: AssemblyHandler,
  ) {
    this.layout = layout;
    this.companions = companions;
    this.handler = handler;
    this.reader = {
      columns: columnsOf(layout),
      orderColumns: orderColumns(layout),
      money: layout.money,
      catalogue,
      normalised,
    };
  }

  /** Takes the next record of the file. */
  row(record: Row): void {
    const { profile } = this.layout;
    const cell: CellOf = (column) => this.layout.cell(record, column);
    const role = profile.role(cell, record.record);
    if (role === 'description' || role === 'footer') {
      this.handler.skipped(record, role, this.layout);
      return;
    }
    const rows = this.layout.rows(record);
    const orderNo = this.orderNoOf(rows[0] ?? record);
    if (this.startsOrder(orderNo, record)) {
      this.flush();
      this.orderNo = orderNo;
      this.skipOrder = record.fault === null ? profile.skipOrder(cell) : null;
    }
    if (this.skipOrder !== null) {
      this.handler.skipped(record, this.skipOrder, this.layout);
    } else if (record.fault !== null || role === 'line' || role === 'order') {
      this.order.records.push(record);
      this.order.rows.push(...rows);
      if (record.fault === null && role === 'line') this.order.lineRows.push(...rows);
    } else {
      this.order.rows.push(...rows);
      this.order.unshipped.push(...rows);
      this.handler.skipped(record, role, this.layout);
    }
  }

  /** The file has ended: hands out the last order, and those that still wait for others of their parcel. */
  end(): void {
    this.flush();
    for (const left of this.desk.rest()) this.handler.parcel(left);
  }

  private startsOrder(orderNo: string, row: Row): boolean {
    if (orderNo !== this.orderNo) return !(row.fault !== null && orderNo === '');
    return orderNo === '' && row.fault === null;
  }

  private flush(): void {
    const { order } = this;
    this.order = emptyOrder();
    if (order.records.length === 0) return;
    const { orderNo, layout, reader, companions } = this;
    for (const part of withoutRepeats(order)) {
      if (part.records.length === 0) continue;
      for (const assembled of assembleParcels(part, orderNo, layout, reader, companions)) {
        for (const ready of this.desk.take(assembled)) this.handler.parcel(ready);
      }
    }
  }

  private orderNoOf(row: Row): string {
    return orderNoOf(row, this.layout, this.reader.columns.orderNo, this.reader.normalised);
  }
}

function orderNoOf(row: Row, layout: OrderLayout, index: number, normalised: Normalised): string {
  const cell = row.cells[index] ?? '';
  const text = trimmed(row.fault === null ? cell : cell.replaceAll('"', ''), normalised);
  const prefix = layout.profile.orderPrefix;
  return prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/**
 * Says which order a record of a file belongs to, record by record; `null` for a record that belongs to none
 * (a description, a footer, a line without an order number).
 */
export function orderOf(layout: OrderLayout): (record: Row) => string | null {
  const index = layout.columns.get('orderNo') ?? -1;
  const unheard: Normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  let last = '';
  return (record) => {
    const role = layout.profile.role((column) => layout.cell(record, column), record.record);
    if (role === 'description' || role === 'footer') return null;
    const orderNo = orderNoOf(layout.rows(record)[0] ?? record, layout, index, unheard);
    if (orderNo !== '') last = orderNo;
    else if (record.fault === null) return null;
    return last;
  };
}

/**
 * Says record by record whether it begins an order whatever stands before the record that was asked about last:
 * where it does, the file can be read from there as if it began there.
 */
export function borderOf(layout: OrderLayout): (record: Row) => boolean {
  const index = layout.columns.get('orderNo') ?? -1;
  const unheard: Normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  let last: string | null = null;
  return (record) => {
    const before = last;
    last = null;
    if (record.fault !== null) return false;
    const role = layout.profile.role((column) => layout.cell(record, column), record.record);
    if (role === 'description' || role === 'footer') return false;
    last = orderNoOf(layout.rows(record)[0] ?? record, layout, index, unheard);
    return last === '' || (before !== null && last !== before);
  };
}

function emptyOrder(): OrderRows {
  return { records: [], rows: [], lineRows: [], unshipped: [] };
}
