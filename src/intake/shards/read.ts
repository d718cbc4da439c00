import { closeSync, openSync, readSync } from 'node:fs';
import type { Row } from '../../model/parcel.ts';
import type { Dialect } from '../csv/dialect.ts';
import { CsvScanner, EndlessRecord } from '../csv/scanner.ts';
import { endless, rowOf } from '../csv/table.ts';
import type { OrderLayout } from '../layout.ts';
import { trusted } from '../orders.ts';
import type { EncodingName } from '../text/names.ts';
import { PieceDecoder } from '../text/pieces.ts';
import { unreadable, type Why, wrongByte } from '../text/refusals.ts';
import type { Shard } from './cut.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 20;

/** A file whose shards are read. */
export interface ShardedFile {
  /** Its name, as findings tell it. */
  readonly file: string;
  /** A path, or what is open already. */
  readonly place: string | number;
  readonly encoding: EncodingName;
  /** Why it was taken for that. */
  readonly why: Why;
  readonly dialect: Dialect;
}

/** Reads the rows of a shard, as reading the whole file would give them. Throws `InputError`. */
export function readShard(
  file: ShardedFile,
  layout: OrderLayout,
  shard: Shard,
  onRow: (row: Row) => void,
): void {
  let { records } = shard;
  const { dialect, encoding, why } = file;
  const scanner = new CsvScanner(dialect, shard.line, (scanned) => {
    const row = rowOf(scanned, layout.headers.length, records + 1);
    if (row === null) return;
    records++;
    onRow(trusted(row, layout));
  });
  const decoder = new PieceDecoder(
    encoding,
    (line, byte) => wrongByte(file.file, shard.line - 1 + line, shard.start + byte, encoding, why),
    true,
  );
  try {
    for (const chunk of chunksOf(file, shard)) scanner.push(decoder.push(chunk));
    scanner.push(decoder.end());
    scanner.end();
  } catch (cause) {
    throw cause instanceof EndlessRecord ? endless(cause, file.file) : cause;
  }
}

function* chunksOf({ file, place }: ShardedFile, { start, end }: Shard): Generator<Buffer> {
  const descriptor = typeof place === 'number' ? place : guarded(file, () => openSync(place, 'r'));
  try {
    for (let at = start; at < end; ) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
      const length = guarded(file, () => readSync(descriptor, buffer, 0, buffer.length, at));
      if (length === 0) return;
      at += length;
      yield buffer.subarray(0, length);
    }
  } finally {
    if (typeof place === 'string') closeSync(descriptor);
  }
}

function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(file, cause);
  }
}
