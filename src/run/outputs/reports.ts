import type { OrderLayout } from '../../intake/layout.ts';
import type { Encoding } from '../../intake/text/names.ts';
import type { Language } from '../../model/explained.ts';
import type { Finding } from '../../model/finding.ts';
import type { Row } from '../../model/parcel.ts';
import { findingRow, findingsHead } from '../../report/findings-csv.ts';
import { greenLaneCsvHead, greenLaneCsvRow } from '../../report/green-lane-csv.ts';
import {
  ENTRY_SEPARATOR,
  greenLaneBetween,
  greenLaneHead,
  greenLaneTail,
  heldEntry,
  parcelEntry,
} from '../../report/green-lane-json.ts';
import { ordersCsv } from '../../report/orders-csv.ts';
import { rowNotes } from '../../report/row-notes.ts';
import type { Catalogue } from '../../text/render.ts';
import type { DiskClient } from '../disk/client.ts';
import type { Examined } from '../examine.ts';
import type { Entered } from '../ledger/run-ledger.ts';
import type { Totals } from '../summary.ts';
import { type OrdersText, ordersText } from './orders-text.ts';

const GREEN_LANE = 'green-lane.json';
const HELD = 'green-lane.held';

/** The input's own rows, sorted into three files. */
interface OrderFiles {
  readonly text: OrdersText;
  readonly csv: ReturnType<typeof ordersCsv>;
  readonly valid: string;
  readonly invalid: string;
  readonly skipped: string;
  skippedBegun: boolean;
}

/** How many rows of the input ended where. */
export interface RowCounts {
  valid: number;
  invalid: number;
  skipped: number;
}

/** Writes the reports of a run as it goes: findings, green lane, and the input's rows sorted into valid and invalid. */
export class Reports {
  readonly rows: RowCounts = { valid: 0, invalid: 0, skipped: 0 };
  private readonly disk: DiskClient;
  private readonly catalogue: Catalogue;
  private readonly language: Language;
  private readonly byHeader = new Map<string, OrderFiles>();
  private readonly byLayout = new WeakMap<OrderLayout, OrderFiles>();
  private readonly codes = new Set<string>();
  private firstParcel = true;
  private firstHeld = true;

  constructor(
    disk: DiskClient,
    catalogue: Catalogue,
    language: Language,
    ruleBook: { readonly version: string; readonly on: string },
  ) {
    this.disk = disk;
    this.catalogue = catalogue;
    this.language = language;
    disk.append('findings.csv', findingsHead);
    disk.append('green-lane.csv', greenLaneCsvHead(language));
    disk.append(GREEN_LANE, greenLaneHead(ruleBook));
    disk.append(HELD, greenLaneBetween());
  }

  /**
   * Opens the files for the rows of one input; inputs with the same header in the same encoding share them.
   * `encoding` is the input's; `null`: it is no text, and its rows are written as UTF-8.
   */
  begin(layout: OrderLayout, encoding: Encoding | null): void {
    this.byLayout.set(layout, this.settle(layout, encoding));
  }

  finding(finding: Finding): void {
    this.disk.append('findings.csv', findingRow(finding, this.catalogue, this.language));
  }

  parcel(examined: Examined, layout: OrderLayout, fate: Entered['fate']): void {
    const { parcel, findings, told, verdict } = examined;
    for (const finding of told) this.finding(finding);
    const decided = { order: parcel.orderNo, waybill: parcel.waybillNo, verdict, findings };
    for (const code of verdict.reasons) this.codes.add(code);
    if (verdict.lane === null) {
      this.disk.append(HELD, (this.firstHeld ? '' : ENTRY_SEPARATOR) + heldEntry(decided));
      this.firstHeld = false;
    } else {
      const entry = parcelEntry({ ...decided, lane: verdict.lane }, this.catalogue, this.language);
      this.disk.append(GREEN_LANE, this.firstParcel ? entry : ENTRY_SEPARATOR + entry);
      this.firstParcel = false;
    }
    this.disk.append('green-lane.csv', greenLaneCsvRow(decided, this.catalogue, this.language));
    this.sort(examined, layout, fate);
  }

  /** A row of which nothing is declared although nothing is wrong with it. */
  skipped(row: Row, layout: OrderLayout): void {
    const files = this.filesOf(layout);
    if (!files.skippedBegun) this.write(files, files.skipped, files.csv.validHead);
    files.skippedBegun = true;
    this.write(files, files.skipped, files.csv.validRow(row));
    this.rows.skipped++;
  }

  finish(totals: Totals): void {
    this.disk.append(HELD, greenLaneTail(totals, [...this.codes].sort(), this.catalogue));
    this.disk.join(HELD, GREEN_LANE);
  }

  private sort({ parcel, findings }: Examined, layout: OrderLayout, fate: Entered['fate']): void {
    const files = this.filesOf(layout);
    const { rows } = parcel.origin;
    if (fate === 'skipped') {
      for (const row of rows) this.skipped(row, layout);
      return;
    }
    if (fate === 'declared') {
      for (const row of rows) this.write(files, files.valid, files.csv.validRow(row));
      this.rows.valid += rows.length;
      return;
    }
    const notesOf = rowNotes(findings, layout.file, this.catalogue, files.text.language(this.language));
    for (const row of rows) this.write(files, files.invalid, files.csv.invalidRow(row, notesOf(row)));
    this.rows.invalid += rows.length;
  }

  private write({ text }: OrderFiles, name: string, row: string): void {
    if (text.bytes === null) this.disk.append(name, row);
    else this.disk.appendBytes(name, text.bytes(row));
  }

  private filesOf(layout: OrderLayout): OrderFiles {
    const settled = this.byLayout.get(layout) ?? this.settle(layout, null);
    this.byLayout.set(layout, settled);
    return settled;
  }

  private settle(layout: OrderLayout, encoding: Encoding | null): OrderFiles {
    const written = encoding === null ? 'workbook' : `${encoding.name}${encoding.bom ? '+' : ''}`;
    const key = `${written}${layout.delimiter}${layout.lineEnd}${layout.headers.join('\0')}`;
    const known = this.byHeader.get(key);
    if (known !== undefined) return known;
    const number = this.byHeader.size === 0 ? '' : `.${this.byHeader.size + 1}`;
    const text = ordersText(encoding);
    const files: OrderFiles = {
      text,
      csv: ordersCsv(layout, text),
      valid: `orders.valid${number}.csv`,
      invalid: `orders.invalid${number}.csv`,
      skipped: `orders.skipped${number}.csv`,
      skippedBegun: false,
    };
    this.byHeader.set(key, files);
    this.write(files, files.valid, files.csv.validHead);
    this.write(files, files.invalid, files.csv.invalidHead);
    return files;
  }
}
