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
import type { Examined } from '../examine.ts';
import type { Entered } from '../ledger/run-ledger.ts';
import type { Totals } from '../summary.ts';
import { type OrdersText, ordersText } from './orders-text.ts';

const GREEN_LANE = 'green-lane.json';
const HELD = 'green-lane.held';
const VALID = 'orders.valid.csv';
const INVALID = 'orders.invalid.csv';
const SKIPPED = 'orders.skipped.csv';

/** The input's own rows, sorted into three files. */
interface OrderFiles {
  readonly text: OrdersText;
  readonly csv: ReturnType<typeof ordersCsv>;
  readonly valid: string;
  readonly invalid: string;
  readonly skipped: string;
  /** Their names where the run has one kind of input, and their own. */
  readonly names: ReadonlyMap<string, string>;
  skippedBegun: boolean;
}

/** How many rows of the input ended where. */
export interface RowCounts {
  valid: number;
  invalid: number;
  skipped: number;
}

/** Where reports go: streams by name. */
export interface ReportSink {
  append(name: string, text: string): void;
  appendBytes(name: string, bytes: Uint8Array): void;
  /** Adds bytes that are the sink's from now on. */
  hand(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  join(from: string, into: string): void;
}

/** The reports of a part of a run, without the heads of the files. */
export interface ReportsPart {
  /** What goes to the end of each file, by the names that a run with one kind of input has. */
  readonly streams: readonly (readonly [string, Uint8Array<ArrayBuffer>])[];
  readonly rows: Readonly<RowCounts>;
  readonly codes: readonly string[];
}

/** Writes the reports of a run as it goes: findings, green lane, and the input's rows sorted into valid and invalid. */
export class Reports {
  readonly rows: RowCounts = { valid: 0, invalid: 0, skipped: 0 };
  private readonly disk: ReportSink;
  private readonly isPart: boolean;
  private readonly catalogue: Catalogue;
  private readonly language: Language;
  private readonly byHeader = new Map<string, OrderFiles>();
  private readonly byLayout = new WeakMap<OrderLayout, OrderFiles>();
  private readonly codes = new Set<string>();
  private firstParcel = true;
  private firstHeld = true;

  /** `isPart`: heads are left to the run that this is a part of. */
  constructor(
    disk: ReportSink,
    catalogue: Catalogue,
    language: Language,
    ruleBook: { readonly version: string; readonly on: string },
    isPart = false,
  ) {
    this.disk = disk;
    this.isPart = isPart;
    this.catalogue = catalogue;
    this.language = language;
    if (isPart) return;
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
    this.beginSkipped(files);
    this.write(files, files.skipped, files.csv.validRow(row));
    this.rows.skipped++;
  }

  /** What it has counted, for the run that it is a part of. */
  part(): Omit<ReportsPart, 'streams'> {
    return { rows: this.rows, codes: [...this.codes] };
  }

  /** Adds the reports of the next part of the run; all of it is of one input. */
  take({ streams, rows, codes }: ReportsPart, layout: OrderLayout): void {
    const files = this.filesOf(layout);
    for (const [name, bytes] of streams) {
      if (bytes.length === 0) continue;
      if (name === GREEN_LANE && !this.firstParcel) this.disk.append(name, ENTRY_SEPARATOR);
      if (name === HELD && !this.firstHeld) this.disk.append(name, ENTRY_SEPARATOR);
      if (name === GREEN_LANE) this.firstParcel = false;
      if (name === HELD) this.firstHeld = false;
      if (name === SKIPPED) this.beginSkipped(files);
      this.disk.hand(files.names.get(name) ?? name, bytes);
    }
    this.rows.valid += rows.valid;
    this.rows.invalid += rows.invalid;
    this.rows.skipped += rows.skipped;
    for (const code of codes) this.codes.add(code);
  }

  finish(totals: Totals): void {
    this.disk.append(HELD, greenLaneTail(totals, [...this.codes].sort(), this.catalogue));
    this.disk.join(HELD, GREEN_LANE);
  }

  private beginSkipped(files: OrderFiles): void {
    if (!files.skippedBegun && !this.isPart) this.write(files, files.skipped, files.csv.validHead);
    files.skippedBegun = true;
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
      names: new Map([
        [VALID, `orders.valid${number}.csv`],
        [INVALID, `orders.invalid${number}.csv`],
        [SKIPPED, `orders.skipped${number}.csv`],
      ]),
      skippedBegun: false,
    };
    this.byHeader.set(key, files);
    if (this.isPart) return files;
    this.write(files, files.valid, files.csv.validHead);
    this.write(files, files.invalid, files.csv.invalidHead);
    return files;
  }
}
