import { InputError } from '../../model/errors.ts';
import type { Row, RowFault } from '../../model/parcel.ts';
import { fileDefects } from '../defects/file.ts';
import type { TextInput } from '../text.ts';
import { type Dialect, sniffDialect } from './dialect.ts';
import { CsvScanner, EndlessRecord, type RecordFault, type ScannedRecord } from './scanner.ts';

/** A file without a line end in its first million characters is taken as it is. */
const LONGEST_HEADER = 1_000_000;

/** Records among which the header may stand: titles, notes and blank rows come before it in some exports. */
export const HEADER_AMONG = 30;

/** Characters that a blank cell takes at most: a delimiter and quotes. */
const BLANK_CELL = 3;

/** Which of the first records is the header, and whether quotes count in what follows. */
export interface HeaderChoice {
  readonly index: number;
  readonly quoting: boolean;
}

/** One of the first records of a table. */
export interface Opening {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The usual choice: the first record is the header. */
export function firstRecord(): HeaderChoice {
  return { index: 0, quoting: true };
}

/** Takes a table, record by record. */
export interface TableHandler {
  /** Finds the header among the first records, none of them blank. May throw `InputError`. */
  choose(openings: readonly Opening[]): HeaderChoice;
  /** The header; may throw `InputError` when it does not fit. */
  header(headers: readonly string[], dialect: Dialect): void;
  row(row: Row): void;
  /** Asked after every piece of text: a promise to wait for before more is read. */
  drained(): Promise<void> | null;
}

/**
 * Reads a delimited file whose first record is the header, as a stream. Blank records are passed over.
 * A record whose cells cannot be trusted comes with its fault. Returns the number of records, the header
 * not counted. Throws `InputError` for a file without any record or with one that never ends.
 */
export async function readTable(
  input: TextInput,
  pieces: AsyncIterable<string>,
  handler: TableHandler,
): Promise<number> {
  let width = 0;
  let record = 0;
  let headerSeen = false;
  let headerLine = 0;

  const take = (scanned: ScannedRecord, dialect: Dialect): void => {
    if (!headerSeen) {
      if (scanned.line < headerLine) return;
      headerSeen = true;
      width = scanned.cells.length;
      handler.header(scanned.cells, dialect);
      return;
    }
    const row = rowOf(scanned, width, record + 1);
    if (row === null) return;
    record++;
    handler.row(row);
  };

  const start = (beginning: string): CsvScanner | null => {
    const { dialect: sniffed, text, firstLine } = opening(beginning);
    const openings = firstRecords(text, sniffed, firstLine);
    if (openings.length === 0) return null;
    const { index, quoting } = handler.choose(openings);
    headerLine = openings[index]?.line ?? 0;
    const dialect = { ...sniffed, quoting };
    const scanner = new CsvScanner(dialect, firstLine, (scanned) => take(scanned, dialect));
    scanner.push(text);
    return scanner;
  };

  let scanner: CsvScanner | null = null;
  let held = '';
  try {
    for await (const piece of pieces) {
      if (scanner === null) {
        held += piece;
        if (!/\S[^\n]*\n/.test(held) && held.length < LONGEST_HEADER) continue;
        scanner = start(held);
      } else {
        scanner.push(piece);
      }
      const wait = handler.drained();
      if (wait !== null) await wait;
    }
    if (scanner === null && held.trim() !== '') scanner = start(held);
    scanner?.end();
  } catch (cause) {
    throw cause instanceof EndlessRecord ? endless(cause, input.file) : cause;
  }
  if (!headerSeen) {
    throw new InputError(
      { zh: '文件是空的', en: 'the file is empty' },
      { file: input.file, line: 0, column: 0 },
    );
  }
  return record;
}

/** The dialect, with Excel's `sep=` line obeyed and taken off. */
function opening(piece: string): { dialect: Dialect; text: string; firstLine: number } {
  const stated = /^sep=(.)\r?\n/i.exec(piece);
  if (stated === null) return { dialect: sniffDialect(piece), text: piece, firstLine: 1 };
  const text = piece.slice(stated[0].length);
  return { dialect: { ...sniffDialect(text), delimiter: stated[1] ?? ',' }, text, firstLine: 2 };
}

/** The first records, as far as the text holds them whole. */
function firstRecords(text: string, dialect: Dialect, firstLine: number): readonly Opening[] {
  const found: Opening[] = [];
  const scanner = new CsvScanner(dialect, firstLine, ({ cells, line }) => {
    if (found.length < HEADER_AMONG && !isBlank(cells)) found.push({ cells, line });
  });
  const beginning = text.slice(0, beginningOf(text));
  scanner.push(beginning);
  if (found.length === 0) {
    scanner.push(text.slice(beginning.length));
    scanner.end();
  }
  return found;
}

/** Where the lines end that the header may stand on. */
function beginningOf(text: string): number {
  let end = 0;
  for (let lines = 0; lines < 2 * HEADER_AMONG; lines++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    end = next + 1;
  }
  return end;
}

/** A record as a row of a table of so many columns; `null`: it is blank. `record` is its number in the file, from 1. */
export function rowOf(scanned: ScannedRecord, width: number, record: number): Row | null {
  const { cells, line, raw } = scanned;
  const fault = scanned.fault === null ? raggedFault(scanned, width) : quoteFault(scanned.fault);
  if (fault !== null && isBlank(cells)) return null;
  if (raw.length <= BLANK_CELL * width + 2 && isBlank(cells)) return null;
  return { cells, line, record, raw, fault, places: null, source: null, shownAt: null };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function raggedFault(scanned: ScannedRecord, width: number): RowFault | null {
  const found = scanned.cells.length;
  if (found === width) return null;
  if (found > width && isBlank(scanned.cells.slice(width))) {
    scanned.cells.length = width;
    return null;
  }
  return ragged(scanned.line, found, width);
}

/** A record of so many cells where the header has another number. */
export function ragged(line: number, found: number, expected: number): RowFault {
  return { code: fileDefects.ragged.id, line, column: 1, facts: { found, expected } };
}

function quoteFault(fault: RecordFault): RowFault {
  const defect =
    fault.kind === 'quote-inside-cell' ? fileDefects.quoteInsideCell : fileDefects.textAfterQuote;
  return { code: defect.id, line: fault.line, column: fault.column, facts: {} };
}

/** A record without end in the user's words. */
export function endless(cause: EndlessRecord, file: string): InputError {
  const place = { file, line: cause.line, column: cause.column };
  return cause.kind === 'unclosed-quote'
    ? new InputError(
        { zh: '这里的双引号一直没有结束', en: 'the double quote opened here is never closed' },
        place,
      )
    : new InputError(
        {
          zh: '这一行长得不像表格（超过四百万字）',
          en: 'this line is too long for a table (over four million characters)',
        },
        place,
      );
}
