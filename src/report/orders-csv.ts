import type { Layout, Row } from '../model/parcel.ts';
import { csvCell, csvRow, guardFormula } from './csv.ts';
import { withoutCells } from './record-text.ts';
import type { RowNotes } from './row-notes.ts';

/** The columns that `orders.invalid.csv` has beyond the input's own. */
export const addedColumns = ['xborder_codes', 'xborder_words'] as const;

/** What the encoding of the files asks for. */
export interface OrdersWriting {
  /** Text that `orders.valid.csv` begins with: a byte order mark or nothing. */
  readonly validMark: string;
  /** The same of `orders.invalid.csv`. */
  readonly invalidMark: string;
  /** Spells out the characters of our own words that the encoding does not have. */
  spelled(text: string): string;
}

/** Writes the rows of one order file out again, in its own columns, order, values, delimiter and line ends. */
export interface OrdersCsv {
  /** First line of `orders.valid.csv`. */
  readonly validHead: string;
  /** First line of `orders.invalid.csv`. */
  readonly invalidHead: string;
  /** A row that was declared: its own text, unchanged. */
  validRow(row: Row): string;
  /**
   * A row that was not declared, with the reasons in the added columns. A record that was no good CSV
   * is written cell by cell with proper quotes; one that is too short is filled up, so that the reasons
   * stand under their titles.
   */
  invalidRow(row: Row, notes: RowNotes): string;
}

/**
 * Lays out the files for one input. Where the input is itself an `orders.invalid.csv` that staff have
 * mended, the columns added then are cut and, in the invalid rows, written anew. The user's own cells
 * are never changed, not even ones that begin like a formula; the added words are guarded.
 */
export function ordersCsv(layout: Layout, writing: OrdersWriting): OrdersCsv {
  const { headers, delimiter, lineEnd } = layout;
  const added = new Set<number>();
  headers.forEach((header, index) => {
    if (isAdded(header)) added.add(index);
  });
  const own = headers.filter((_, index) => !added.has(index));
  const head = csvRow(own, delimiter);
  const ownCells = (row: Row): readonly string[] => row.cells.filter((_, index) => !added.has(index));
  const textOf = (row: Row): string => {
    if (row.fault !== null) return csvRow(ownCells(row), delimiter);
    if (added.size === 0) return row.raw;
    return withoutCells(row.raw, delimiter, row.cells.length, added) ?? csvRow(ownCells(row), delimiter);
  };
  return {
    validHead: `${writing.validMark}${head}${lineEnd}`,
    invalidHead: `${writing.invalidMark}${head}${delimiter}${addedColumns.join(delimiter)}${lineEnd}`,
    validRow: (row) => textOf(row) + lineEnd,
    invalidRow(row, notes) {
      const missing = own.length - ownCells(row).length;
      const text = textOf(row) + (missing > 0 ? delimiter.repeat(missing) : '');
      const codes = csvCell(notes.codes, delimiter);
      const words = csvCell(guardFormula(writing.spelled(notes.words)), delimiter);
      return `${text}${delimiter}${codes}${delimiter}${words}${lineEnd}`;
    },
  };
}

function isAdded(header: string): boolean {
  const name = header.trim().toLowerCase();
  return addedColumns.some((column) => column === name);
}
