import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fingerprintOf } from './fingerprint.ts';
import { SLOT_BYTES, TRAILER_BYTES } from './shape.ts';

const READ_BYTES = 1 << 20;
/** Most records fit in one read of this size. */
const RECORD_BYTES = 1024;
/** Slots read at a time. */
const SLOTS = 16;

/** An index file that has been proved whole. Every look-up reads from the file: nothing of it is held. */
export class RowIndex {
  /** The text about the whole that its builder gave. */
  readonly about: string;
  private readonly handle: number;
  private readonly slotsAt: number;
  private readonly slots: number;
  private readonly page = Buffer.alloc(SLOTS * SLOT_BYTES);
  private readonly record = Buffer.alloc(RECORD_BYTES);

  private constructor(handle: number, about: string, slotsAt: number, slots: number) {
    this.handle = handle;
    this.about = about;
    this.slotsAt = slotsAt;
    this.slots = slots;
  }

  /** Opens an index file; `null` where there is none, or one that is damaged or not finished. */
  static open(path: string): RowIndex | null {
    let handle: number | null = null;
    try {
      handle = openSync(path, 'r');
      const found = trailerOf(handle);
      if (found !== null) return new RowIndex(handle, found.about, found.slotsAt, found.slots);
    } catch {
      // What cannot be read is made anew.
    }
    if (handle !== null) closeSync(handle);
    return null;
  }

  /** The records under a key, in the order they were added; now and then one of another key is among them. */
  find(key: string): readonly string[] {
    const [low, high] = fingerprintOf(key);
    const records: string[] = [];
    let slot = ((low ^ high) >>> 0) % this.slots;
    for (let seen = 0; seen < this.slots; ) {
      const wanted = Math.min(SLOTS, this.slots - slot);
      readSync(this.handle, this.page, 0, wanted * SLOT_BYTES, this.slotsAt + slot * SLOT_BYTES);
      for (let at = 0; at < wanted * SLOT_BYTES; at += SLOT_BYTES) {
        const found = this.page.readUInt32LE(at);
        if (found === 0) return records;
        if (found !== low || this.page.readUInt32LE(at + 4) !== high) continue;
        records.push(
          this.recordAt(this.page.readUInt32LE(at + 8) + this.page.readUInt32LE(at + 12) * 0x1_0000_0000),
        );
      }
      seen += wanted;
      slot = (slot + wanted) % this.slots;
    }
    return records;
  }

  close(): void {
    closeSync(this.handle);
  }

  private recordAt(position: number): string {
    const read = readSync(this.handle, this.record, 0, RECORD_BYTES, position);
    const end = this.record.subarray(0, read).indexOf(10);
    if (end >= 0) return this.record.toString('utf8', 0, end);
    for (let size = RECORD_BYTES * 4; ; size *= 4) {
      const long = Buffer.alloc(size);
      const length = readSync(this.handle, long, 0, size, position);
      const stop = long.subarray(0, length).indexOf(10);
      if (stop >= 0) return long.toString('utf8', 0, stop);
      if (length < size) return '';
    }
  }
}

/** Reads the trailer and proves the whole file by it. */
function trailerOf(handle: number): { about: string; slotsAt: number; slots: number } | null {
  const { size } = fstatSync(handle);
  if (size < TRAILER_BYTES) return null;
  const trailer = Buffer.alloc(TRAILER_BYTES);
  readSync(handle, trailer, 0, TRAILER_BYTES, size - TRAILER_BYTES);
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(READ_BYTES);
  const end = size - TRAILER_BYTES;
  for (let at = 0; at < end; ) {
    const read = readSync(handle, chunk, 0, Math.min(READ_BYTES, end - at), at);
    if (read === 0) return null;
    hash.update(chunk.subarray(0, read));
    at += read;
  }
  hash.update(trailer.subarray(0, 24));
  if (!hash.digest().equals(trailer.subarray(24))) return null;
  const slotsAt = trailer.readDoubleLE(0);
  const slots = trailer.readDoubleLE(8);
  const aboutAt = trailer.readDoubleLE(16);
  const about = Buffer.alloc(end - aboutAt);
  readSync(handle, about, 0, about.length, aboutAt);
  return { about: about.toString('utf8'), slotsAt, slots };
}
