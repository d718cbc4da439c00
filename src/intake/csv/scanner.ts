import type { Dialect } from './dialect.ts';
import { judge } from './judge.ts';

/** A record as the scanner hands it on. `fault` is why its cells cannot be trusted. */
export interface ScannedRecord {
  readonly cells: string[];
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Its text, without the line end. */
  readonly raw: string;
  readonly fault: RecordFault | null;
}

/** A quote where none may stand; `column` counts characters from 1 on line `line`. */
export interface RecordFault {
  readonly kind: 'quote-inside-cell' | 'text-after-quote';
  readonly line: number;
  readonly column: number;
}

/** A record without end: a quote opened here and never closed, or a line beyond `MAX_RECORD_LENGTH`. Nothing after it can be read. */
export class EndlessRecord extends Error {
  readonly kind: 'unclosed-quote' | 'too-long';
  readonly line: number;
  readonly column: number;

  constructor(kind: EndlessRecord['kind'], line: number, column: number) {
    super(`${kind} at line ${line}, column ${column}`);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }
}

/** Longest record in characters; a longer one is an unclosed quote or not a table. */
export const MAX_RECORD_LENGTH = 4_000_000;

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Cuts text into records, chunk by chunk (RFC 4180, any delimiter, LF or CRLF, empty lines passed over).
 *
 * It knows well-formed records only: of anything else it says "not sure" and asks csv-parse (`judge`),
 * so that it never makes a record of its own out of a malformed line.
 */
export class CsvScanner {
  private readonly delimiter: number;
  private readonly quoting: boolean;
  private readonly dialect: Dialect;
  private readonly onRecord: (record: ScannedRecord) => void;
  private rest = '';
  private line: number;

  constructor(dialect: Dialect, firstLine: number, onRecord: (record: ScannedRecord) => void) {
    this.dialect = dialect;
    this.onRecord = onRecord;
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quoting = dialect.quoting;
    this.line = firstLine;
  }

  /** Takes the next piece of text; pieces may end anywhere. Throws `EndlessRecord` when a record passes the length limit. */
  push(chunk: string): void {
    const text = this.rest === '' ? chunk : this.rest + chunk;
    const used = this.scan(text, false);
    this.rest = text.slice(used);
    if (this.rest.length > MAX_RECORD_LENGTH) {
      const line = this.line;
      this.scan(this.rest, true);
      throw new EndlessRecord('too-long', line, 1);
    }
  }

  /** Takes what is left as the last record. Throws `EndlessRecord`. */
  end(): void {
    if (this.rest === '') return;
    const text = this.rest;
    this.rest = '';
    this.scan(text, true);
  }

  /** Reads whole records; returns how much of the text they took. */
  private scan(text: string, last: boolean): number {
    const length = text.length;
    let start = 0;
    while (start < length) {
      const cells: string[] = [];
      let position = start;
      let cell = start;
      let newlines = 0;
      let fault: RecordFault['kind'] | null = null;
      let ended = false;
      while (position < length) {
        if (this.quoting && text.charCodeAt(position) === QUOTE) {
          const close = closingQuote(text, position);
          if (close < 0) {
            if (last) throw this.unclosed(text, start, position);
            return start;
          }
          const inner = text.slice(position + 1, close);
          cells.push(inner.includes('""') ? inner.replaceAll('""', '"') : inner);
          if (inner.includes('\n')) newlines += count(inner);
          position = close + 1;
          if (position >= length) {
            if (!last) return start;
            ended = true;
            cell = position;
            break;
          }
          const after = text.charCodeAt(position);
          if (after === this.delimiter) {
            position++;
            cell = position;
            if (position >= length && last) {
              cells.push('');
              ended = true;
            }
            continue;
          }
          if (after === NEWLINE || (after === RETURN && text.charCodeAt(position + 1) === NEWLINE)) {
            ended = true;
            break;
          }
          if (after === RETURN && position + 1 >= length && !last) return start;
          fault = 'text-after-quote';
          break;
        }
        cell = position;
        let code = 0;
        while (position < length) {
          code = text.charCodeAt(position);
          if (code === this.delimiter || code === NEWLINE || (code === QUOTE && this.quoting)) break;
          position++;
        }
        if (position >= length) {
          if (!last) return start;
          cells.push(text.slice(cell, position));
          ended = true;
          break;
        }
        if (code === this.delimiter) {
          cells.push(text.slice(cell, position));
          position++;
          if (position >= length && last) {
            cells.push('');
            ended = true;
          }
          continue;
        }
        if (code === NEWLINE) {
          const end = position > cell && text.charCodeAt(position - 1) === RETURN ? position - 1 : position;
          cells.push(text.slice(cell, end));
          if (end < position) position = end;
          ended = true;
          break;
        }
        fault = 'quote-inside-cell';
        break;
      }
      if (fault !== null) {
        const newline = text.indexOf('\n', position);
        if (newline < 0 && !last) return start;
        const stop = newline < 0 ? length : newline;
        this.doubt(text, start, position, stop, newlines, fault);
        start = stop + 1;
        continue;
      }
      if (!ended) return start;
      const raw = text.slice(start, position);
      const line = this.line;
      this.line += newlines + 1;
      start = text.charCodeAt(position) === RETURN ? position + 2 : position + 1;
      if (raw !== '') this.onRecord({ cells, line, raw, fault: null });
    }
    return Math.min(start, length);
  }

  private doubt(
    text: string,
    start: number,
    position: number,
    stop: number,
    newlines: number,
    kind: RecordFault['kind'],
  ): void {
    const end = stop < text.length && text.charCodeAt(stop - 1) === RETURN ? stop - 1 : stop;
    const raw = text.slice(start, end);
    const line = this.line;
    this.line += newlines + 1;
    const cells = judge(raw, this.dialect);
    if (cells !== null) {
      this.onRecord({ cells, line, raw, fault: null });
      return;
    }
    const fault = { kind, line: line + newlines, column: columnOf(text, start, position) };
    this.onRecord({ cells: raw.split(this.dialect.delimiter), line, raw, fault });
  }

  private unclosed(text: string, start: number, position: number): EndlessRecord {
    const line = this.line + count(text.slice(start, position));
    return new EndlessRecord('unclosed-quote', line, columnOf(text, start, position));
  }
}

/** Characters from the beginning of the line (or of the record, where that is later), from 1. */
function columnOf(text: string, start: number, position: number): number {
  return position - Math.max(start, text.lastIndexOf('\n', position - 1) + 1) + 1;
}

/** Index of the quote that closes the one at `open`; -1 when it is not in the text, or may yet turn out doubled. */
function closingQuote(text: string, open: number): number {
  let position = open + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0) return -1;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
    position = quote + 2;
  }
}

function count(text: string): number {
  let newlines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) newlines++;
  return newlines;
}
