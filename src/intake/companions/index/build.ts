import { createHash } from 'node:crypto';
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { fingerprintOf } from './fingerprint.ts';
import { SLOT_BYTES, slotCount, TRAILER_BYTES } from './shape.ts';

const WRITE_BYTES = 1 << 20;
const WORDS = 4;

/** Writes an index file, record by record. Holds sixteen bytes a key until it is finished. */
export class IndexBuilder {
  readonly path: string;
  private readonly handle: number;
  private readonly hash = createHash('sha256');
  private pending: string[] = [];
  private pendingBytes = 0;
  private position = 0;
  private keys = new Uint32Array(WORDS * 1024);
  private keyCount = 0;

  /** Makes the file; it must not be there yet. Throws what the disk throws. */
  constructor(path: string) {
    this.path = path;
    this.handle = openSync(path, 'wx', 0o600);
  }

  /** Adds a record under its keys. `record` holds no line end. */
  add(keys: readonly string[], record: string): void {
    for (const key of keys) this.addKey(key);
    const line = `${record}\n`;
    this.pending.push(line);
    const bytes = Buffer.byteLength(line);
    this.position += bytes;
    this.pendingBytes += bytes;
    if (this.pendingBytes >= WRITE_BYTES) this.flush();
  }

  /** Writes the table and the trailer; the file is whole then. */
  finish(about: string): void {
    this.flush();
    const slotsAt = this.position;
    const slots = this.table();
    this.write(slots);
    const text = Buffer.from(about, 'utf8');
    this.write(text);
    const trailer = Buffer.alloc(TRAILER_BYTES);
    trailer.writeDoubleLE(slotsAt, 0);
    trailer.writeDoubleLE(slots.length / SLOT_BYTES, 8);
    trailer.writeDoubleLE(slotsAt + slots.length, 16);
    this.hash.update(trailer.subarray(0, 24));
    this.hash.digest().copy(trailer, 24);
    writeSync(this.handle, trailer);
    closeSync(this.handle);
  }

  /** Takes the unfinished file away. */
  abandon(): void {
    closeSync(this.handle);
    unlinkSync(this.path);
  }

  private addKey(key: string): void {
    const at = this.keyCount * WORDS;
    if (at === this.keys.length) {
      const grown = new Uint32Array(this.keys.length * 2);
      grown.set(this.keys);
      this.keys = grown;
    }
    const [low, high] = fingerprintOf(key);
    this.keys[at] = low;
    this.keys[at + 1] = high;
    this.keys[at + 2] = this.position % 0x1_0000_0000;
    this.keys[at + 3] = Math.floor(this.position / 0x1_0000_0000);
    this.keyCount++;
  }

  /** Records of one key stand in the table in the order in which they were added. */
  private table(): Buffer {
    const count = slotCount(this.keyCount);
    const buffer = Buffer.alloc(count * SLOT_BYTES);
    for (let key = 0; key < this.keyCount; key++) {
      const from = key * WORDS;
      const low = this.keys[from] ?? 0;
      const high = this.keys[from + 1] ?? 0;
      let slot = ((low ^ high) >>> 0) % count;
      while (buffer.readUInt32LE(slot * SLOT_BYTES) !== 0) slot = (slot + 1) % count;
      for (let word = 0; word < WORDS; word++)
        buffer.writeUInt32LE(this.keys[from + word] ?? 0, slot * SLOT_BYTES + word * 4);
    }
    return buffer;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    this.write(Buffer.from(this.pending.join(''), 'utf8'));
    this.pending = [];
    this.pendingBytes = 0;
  }

  private write(bytes: Buffer): void {
    this.hash.update(bytes);
    let written = 0;
    while (written < bytes.length) written += writeSync(this.handle, bytes, written);
  }
}
