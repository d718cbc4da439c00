import type { Row } from '../../model/parcel.ts';
import { CsvScanner, MAX_RECORD_LENGTH } from '../csv/scanner.ts';
import { rowOf } from '../csv/table.ts';
import { trusted } from '../orders.ts';
import { decoderOf } from '../text/decode.ts';
import { markLength } from '../text/marks.ts';
import type { Opening } from './opening.ts';
import { type Extent, RecordFinder, type Units } from './records.ts';

/** A contiguous piece of a file that begins and ends where orders do. */
export interface Shard {
  /** Bytes from the beginning of the file. */
  readonly start: number;
  readonly end: number;
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Records of the file before it. */
  readonly records: number;
}

/** Bytes after which a record certainly is too long. */
const ENDLESS = 4 * MAX_RECORD_LENGTH;

/**
 * Cuts an order file into shards of about `size` bytes, one after the other as its chunks come; each is cut behind
 * the last record of an order. `begins` says of each record whether it begins an order, whatever stands before the
 * record that it was asked about last.
 */
export class Cutter {
  private readonly opening: Opening;
  private readonly size: number;
  private readonly begins: () => (record: Row) => boolean;
  private readonly finder: RecordFinder;
  private readonly decode: (bytes: Buffer) => string;
  private readonly wide: 1 | 2;
  private readonly found: Extent = { end: 0, lines: 0 };
  private isBorder: ((record: Row) => boolean) | null = null;
  private rest: Buffer = Buffer.alloc(0);
  /** Where `rest` begins; -1: nothing was read yet. */
  private offset = -1;
  private line = 1;
  private records = 0;
  private begun: Shard | null = null;
  private isEndless = false;

  constructor(opening: Opening, size: number, begins: () => (record: Row) => boolean) {
    const { dialect, encoding } = opening;
    this.opening = opening;
    this.size = size;
    this.begins = begins;
    this.finder = new RecordFinder(dialect, encoding);
    this.decode = decoderOf(encoding);
    this.wide = encoding.startsWith('utf-16') ? 2 : 1;
  }

  /** Records of the whole file, once it has ended. */
  get count(): number {
    return this.records;
  }

  /** The shards that a chunk completes. */
  push(chunk: Buffer): readonly Shard[] {
    this.rest =
      this.rest.length === 0 ? chunk : this.isEndless ? this.rest : Buffer.concat([this.rest, chunk]);
    if (this.isEndless) return [];
    if (this.offset < 0) {
      this.offset = markLength(this.rest, this.opening.encoding);
      this.rest = this.rest.subarray(this.offset);
    }
    const shards = this.cut(false);
    this.isEndless = this.rest.length > ENDLESS;
    return shards;
  }

  /** The shards that are left at the end of the file, of so many bytes. */
  end(bytes: number): readonly Shard[] {
    const shards = this.isEndless ? [] : [...this.cut(true)];
    if (this.begun !== null) shards.push({ ...this.begun, end: bytes });
    return shards;
  }

  private cut(last: boolean): readonly Shard[] {
    const shards: Shard[] = [];
    const { finder, found, wide, rest } = this;
    const units = this.unitsOf(rest);
    let start = 0;
    while (start < units.length) {
      finder.find(units, start, last, found);
      if (found.end < 0) break;
      if (this.line >= this.opening.line) {
        const at = this.offset + start * wide;
        this.begun ??= { start: at, end: at, line: this.line, records: this.records };
        const full = at - this.begun.start >= this.size;
        if (!full && finder.isFilled(units, start, found.end)) this.records++;
        else this.look(rest.subarray(start * wide, found.end * wide), at, full, shards);
      }
      this.line += found.lines;
      start = found.end;
    }
    this.offset += start * wide;
    this.rest = Buffer.from(rest.subarray(start * wide));
    return shards;
  }

  /** Reads a record: it may be blank, or the first of the next shard. */
  private look(bytes: Buffer, at: number, full: boolean, shards: Shard[]): void {
    const row = this.rowIn(bytes);
    if (row === 'blank') return;
    if (full && row !== 'unreadable') {
      this.isBorder ??= this.begins();
      if (this.isBorder(row)) {
        if (this.begun !== null) shards.push({ ...this.begun, end: at });
        this.begun = { start: at, end: at, line: this.line, records: this.records };
        this.isBorder = null;
      }
    }
    this.records++;
  }

  /** What cannot be read is for whoever reads the shard to refuse. */
  private rowIn(bytes: Buffer): Row | 'blank' | 'unreadable' {
    const { dialect, layout } = this.opening;
    let row: Row | null = null;
    const scanner = new CsvScanner(dialect, this.line, (scanned) => {
      row ??= rowOf(scanned, layout.headers.length, this.records + 1);
    });
    const read = (): Row | null => row;
    try {
      scanner.push(this.decode(bytes));
      scanner.end();
    } catch {
      return 'unreadable';
    }
    const found = read();
    return found === null ? 'blank' : trusted(found, layout);
  }

  private unitsOf(bytes: Buffer): Units {
    if (this.wide === 1) return bytes;
    const length = bytes.length & ~1;
    const own = Buffer.from(new ArrayBuffer(length));
    bytes.copy(own, 0, 0, length);
    if (this.opening.encoding === 'utf-16be') own.swap16();
    return new Uint16Array(own.buffer, 0, length / 2);
  }
}
