import type { Dialect } from '../csv/dialect.ts';
import type { EncodingName } from '../text/names.ts';

const QUOTE = 34;
const NEWLINE = 10;

/** Bytes, or the units of UTF-16. */
export type Units = Buffer | Uint16Array;

/** A record of so many units at that place, its line end among them. */
export interface Extent {
  /** Behind its line end; -1: the units end before the record does. */
  end: number;
  /** Line ends in it, its own among them. */
  lines: number;
}

/** Encodings in which no byte below 0x80 is a part of a longer character. */
const SINGLE: readonly EncodingName[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];

/** Below this no byte of GB18030 or cp932 is a part of a longer character. */
const PLAIN = 0x30;

/** Whether records can be told apart in the bytes themselves: the delimiter is never a part of another character. */
export function cutsInBytes(dialect: Dialect, encoding: EncodingName): boolean {
  return SINGLE.includes(encoding)
    ? [',', '\t', ';', '|'].includes(dialect.delimiter)
    : [',', '\t', ';'].includes(dialect.delimiter);
}

/**
 * Finds the end of each record in the bytes of a file: where `CsvScanner` finds it in the text. What a record says
 * is not its business.
 */
export class RecordFinder {
  private readonly delimiter: number;
  private readonly quoting: boolean;
  private readonly alone: boolean;
  /** 1 for what ends the plain part of a cell. */
  private readonly stops = new Uint8Array(256);

  constructor(dialect: Dialect, encoding: EncodingName) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quoting = dialect.quoting;
    this.alone = SINGLE.includes(encoding);
    this.stops[this.delimiter] = 1;
    this.stops[NEWLINE] = 1;
    if (this.quoting) this.stops[QUOTE] = 1;
  }

  /** Puts the extent of the record that begins at `start` into `found`. `last`: nothing comes after these units. */
  find(units: Units, start: number, last: boolean, found: Extent): void {
    const { length } = units;
    found.lines = 1;
    let at = start;
    while (at < length) {
      if (this.quoting && units[at] === QUOTE) {
        at = this.behindQuoted(units, at, found);
        if (at >= length) break;
        const after = units[at];
        if (after === this.delimiter) {
          at++;
          continue;
        }
        found.end = behindLine(units, at, last);
        return;
      }
      at = this.behindPlain(units, at);
      const stopped = units[at];
      if (stopped === this.delimiter) {
        at++;
        continue;
      }
      found.end = behindLine(units, at, last);
      return;
    }
    found.end = last ? length : -1;
  }

  /** Whether a record certainly holds more than delimiters, quotes and white space: a digit or a plain letter that is a character of its own. */
  isFilled(units: Units, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (!isWord(units[at] ?? 0)) continue;
      if (this.alone || at === start || (units[at - 1] ?? 0) < PLAIN) return true;
    }
    return false;
  }

  /** Behind the quote that closes the one at `open`; the length of the units, or more, where it may still be doubled. */
  private behindQuoted(units: Units, open: number, found: Extent): number {
    const { length } = units;
    let at = open + 1;
    for (; at < length; at++) {
      const unit = units[at];
      if (unit === NEWLINE) found.lines++;
      else if (unit === QUOTE) {
        if (units[at + 1] !== QUOTE) return at + 1;
        at++;
      }
    }
    return at;
  }

  /** At the delimiter, line end or quote that comes next. */
  private behindPlain(units: Units, start: number): number {
    const { length } = units;
    const { stops } = this;
    let at = start;
    // Units beyond the table are not in it, and stop nothing.
    while (at < length && stops[units[at] ?? 0] !== 1) at++;
    return at;
  }
}

/** Behind the line end that comes next; a record with a quote where none may stand goes as far, whatever it holds. */
function behindLine(units: Units, at: number, last: boolean): number {
  const newline = units.indexOf(NEWLINE, at);
  if (newline >= 0) return newline + 1;
  return last ? units.length : -1;
}

function isWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
