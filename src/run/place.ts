import type { Complaint } from '../assemble/cells.ts';
import { locateCell } from '../intake/csv/locate.ts';
import type { Facts, Finding, Place, Severity } from '../model/finding.ts';
import type { Field, Layout, Parcel, Row, SourcedRow } from '../model/parcel.ts';
import { isPersonal, maskPersonal } from '../text/personal.ts';

/** Whether findings quote what a consignee's cells hold; masked where not. */
export type PersonalData = 'masked' | 'shown';

/**
 * The finding of a rule about a field of a parcel: it points at the cell that gave the value, in the
 * order file, the catalogue or the waybills; where nobody gave one, at the row that should have.
 */
export function findingAt(
  code: string,
  severity: Severity,
  parcel: Parcel,
  field: Field,
  line: number,
  facts: Facts,
  personal: PersonalData,
): Finding {
  const source = sourceOf(parcel, field, line);
  const finding = { code, severity, ...pointed(source, field), order: parcel.orderNo, facts };
  return personal === 'shown' ? finding : masked(finding, field);
}

/** Where the value of a field of a parcel stands. */
export function placeOf(parcel: Parcel, field: Field): Place {
  return pointed(sourceOf(parcel, field, 0), field).at;
}

/** The finding of a complaint of assembly. */
export function findingOf(
  complaint: Complaint,
  severity: Severity,
  parcel: Parcel,
  personal: PersonalData,
): Finding {
  const { code, field, line, row, value, facts } = complaint;
  const source = row === null ? sourceOf(parcel, field, line) : ownerOf(parcel, row);
  const fault = row?.fault ?? null;
  const base = pointed(source, field);
  const at =
    fault !== null && fault.code === code ? { ...base.at, line: fault.line, column: fault.column } : base.at;
  const quoted = value === '' ? base.value : copied(value);
  const finding = { code, severity, at, value: quoted, order: parcel.orderNo, facts };
  return personal === 'shown' ? finding : masked(finding, field);
}

/** Facts that quote the cell itself. */
const QUOTES: ReadonlySet<string> = new Set(['name', 'first']);

/** The finding with the data of a consignee masked, told by the field of the model or by the file's own heading. */
function masked(finding: Finding, field: Field): Finding {
  const heading = [field, finding.at.field].find(isPersonal);
  if (heading === undefined) return finding;
  const facts = Object.entries(finding.facts).map(([name, fact]) => [
    name,
    QUOTES.has(name) ? maskPersonal(heading, String(fact)) : fact,
  ]);
  return { ...finding, value: maskPersonal(heading, finding.value), facts: Object.fromEntries(facts) };
}

function sourceOf(parcel: Parcel, field: Field, line: number): SourcedRow {
  const { layout, rows, orderRows, lineRows, productRows, waybillRow } = parcel.origin;
  const given = orderRows.find((row) => cellOf({ row, layout }, field) !== '');
  const row = (line > 0 ? lineRows[line - 1] : given) ?? orderRows[0] ?? rows[0];
  const own: SourcedRow = { row: row ?? NO_ROW, layout };
  if (cellOf(own, field) !== '') return own;
  const product = line > 0 ? (productRows[line - 1] ?? null) : null;
  for (const other of [product, waybillRow]) {
    if (other?.layout.columns.has(field)) return other;
  }
  return own;
}

function ownerOf(parcel: Parcel, row: Row): SourcedRow {
  const { layout, productRows, waybillRow } = parcel.origin;
  if (waybillRow?.row === row) return waybillRow;
  return productRows.find((product) => product?.row === row) ?? { row, layout };
}

const NO_ROW: Row = {
  cells: [],
  line: 0,
  record: 0,
  raw: '',
  fault: null,
  places: null,
  source: null,
  shownAt: null,
};

function cellOf({ row, layout }: SourcedRow, field: Field): string {
  const index = layout.columns.get(field);
  return index === undefined ? '' : (row.cells[index] ?? '');
}

function pointed({ row, layout }: SourcedRow, field: Field): Pick<Finding, 'at' | 'value'> {
  const shown = shownIndex(row, layout.columns.get(field));
  const { line, column } =
    shown === undefined ? { line: row.line, column: 0 } : locateCell(row, shown, layout);
  const at = { file: layout.file, line, column, record: row.record, field: headerOf(layout, shown, field) };
  return { at, value: copied(cellOf({ row, layout }, field)) };
}

/** The cell of the file that shows a value; none for a value that stands in no cell. */
function shownIndex(row: Row, index: number | undefined): number | undefined {
  if (index === undefined || row.shownAt === null) return index;
  const shown = row.shownAt[index] ?? -1;
  return shown < 0 ? undefined : shown;
}

function headerOf(layout: Layout, index: number | undefined, field: Field): string {
  return index === undefined ? field : (layout.headers[index] ?? field);
}

/** A copy that does not keep the megabyte of text alive which the cell was cut out of. */
function copied(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
