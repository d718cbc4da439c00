import { closeSync, createReadStream, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes read at a time. */
const CHUNK = 1 << 20;

/** Bytes that can be read again. */
export interface Source {
  readonly size: number;
  /** Where it lies, for other threads of this process: a path, or what is open already. */
  readonly place: string | number;
  /** From the beginning, for a look through: each chunk is good until the next one is asked for. */
  chunks(): Iterable<Buffer>;
  /** From the beginning, for the last time. */
  stream(): AsyncIterable<Buffer>;
}

/** A file on disk; it is opened only while it is read, as a run may have thousands. */
export function fileSource(file: string, size: number): Source {
  return {
    size,
    place: file,
    *chunks() {
      const descriptor = openSync(file, 'r');
      try {
        yield* chunksOf(descriptor);
      } finally {
        closeSync(descriptor);
      }
    },
    stream: () => createReadStream(file, { highWaterMark: CHUNK }),
  };
}

/**
 * What comes once only, as standard input does, on disk. Nobody else may read the file, and it has no name
 * from the moment it is made: however the run ends, nothing is left of it.
 */
export async function spooled(stream: AsyncIterable<Buffer | string>): Promise<Source> {
  const path = join(tmpdir(), `.xborder-${process.pid}-${process.hrtime.bigint().toString(36)}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  let size = 0;
  try {
    unlinkSync(path);
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      size += bytes.length;
    }
  } catch (cause) {
    closeSync(descriptor);
    throw cause;
  }
  return {
    size,
    place: descriptor,
    chunks: () => chunksOf(descriptor),
    stream: () => createReadStream('', { fd: descriptor, start: 0, highWaterMark: CHUNK }),
  };
}

function* chunksOf(descriptor: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let position = 0;
  for (;;) {
    const length = readSync(descriptor, buffer, 0, CHUNK, position);
    if (length === 0) return;
    position += length;
    yield buffer.subarray(0, length);
  }
}
