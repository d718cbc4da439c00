import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes read back at a time, and how many such blocks are kept. */
const BLOCK = 1 << 14;
const BLOCKS = 1 << 10;

/**
 * Bytes that memory has no room for, in a temporary file that nobody else can open: it loses its name as
 * soon as it is there, so that nothing is left of it however the run ends.
 */
export class Spill {
  private readonly descriptor: number;
  private readonly path: string;
  private readonly unnamed: boolean;
  private readonly blocks: (Buffer | undefined)[] = Array.from({ length: BLOCKS });
  private readonly held = new Int32Array(BLOCKS).fill(-1);
  private size = 0;

  constructor() {
    this.path = join(tmpdir(), `xborder-${randomUUID()}`);
    this.descriptor = openSync(this.path, 'wx+', 0o600);
    this.unnamed = removed(this.path);
  }

  /** Adds bytes at the end. */
  append(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.descriptor, bytes, done, bytes.length - done, this.size + done);
    }
    this.size += bytes.length;
  }

  /** Copies bytes from `at` on into `target`; all of them must have been written. */
  read(at: number, target: Buffer): void {
    let done = 0;
    while (done < target.length) {
      const number = Math.floor((at + done) / BLOCK);
      const from = at + done - number * BLOCK;
      const copied = this.block(number).copy(target, done, from);
      if (copied === 0) throw new Error('read beyond what was spilled');
      done += copied;
    }
  }

  close(): void {
    closeSync(this.descriptor);
    if (!this.unnamed) rmSync(this.path, { force: true });
  }

  private block(number: number): Buffer {
    const place = number % BLOCKS;
    const kept = this.blocks[place];
    if (kept !== undefined && this.held[place] === number) return kept;
    const bytes = kept ?? Buffer.allocUnsafeSlow(BLOCK);
    const read = readSync(this.descriptor, bytes, 0, BLOCK, number * BLOCK);
    this.held[place] = read === BLOCK ? number : -1;
    if (read === BLOCK) {
      this.blocks[place] = bytes;
      return bytes;
    }
    return bytes.subarray(0, read);
  }
}

function removed(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}
