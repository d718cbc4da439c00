import type { Catalogue } from '../intake/companions/catalogue.ts';
import type { OrderLayout } from '../intake/layout.ts';
import { headerKey, type SkipReason } from '../intake/profiles/profile.ts';
import type { Row } from '../model/parcel.ts';
import { type Normalised, trimmed } from './cells.ts';
import { columnsOf, orderColumns } from './columns.ts';
import type { LineReader } from './line.ts';
import { type Assembled, assembleParcel, type Companions } from './parcel.ts';

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
  private rows: Row[] = [];
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
      lineDiscount: layout.lineDiscount,
      catalogue,
      normalised,
    };
  }

  /** Takes the next row of the file. */
  row(row: Row): void {
    const orderNo = this.orderNoOf(row);
    const isNew = this.startsOrder(orderNo, row);
    if (isNew) {
      this.flush();
      this.orderNo = orderNo;
      this.skipOrder =
        row.fault === null ? this.layout.profile.skipOrder((header) => this.cell(row, header)) : null;
    }
    const reason =
      this.skipOrder ??
      (row.fault === null ? this.layout.profile.skipLine((header) => this.cell(row, header)) : null);
    if (reason === null) this.rows.push(row);
    else this.handler.skipped(row, reason, this.layout);
  }

  /** The file has ended: hands out the last order. */
  end(): void {
    this.flush();
  }

  private startsOrder(orderNo: string, row: Row): boolean {
    if (orderNo !== this.orderNo) return !(row.fault !== null && orderNo === '');
    return orderNo === '' && row.fault === null;
  }

  private flush(): void {
    if (this.rows.length === 0) return;
    const rows = this.rows;
    this.rows = [];
    this.handler.parcel(assembleParcel(rows, this.orderNo, this.layout, this.reader, this.companions));
  }

  private orderNoOf(row: Row): string {
    const cell = row.cells[this.reader.columns.orderNo] ?? '';
    const text = trimmed(row.fault === null ? cell : cell.replaceAll('"', ''), this.reader.normalised);
    const prefix = this.layout.profile.orderPrefix;
    return prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  }

  private cell(row: Row, header: string): string {
    const index = this.layout.byHeader.get(headerKey(header));
    return index === undefined ? '' : (row.cells[index] ?? '').trim();
  }
}
