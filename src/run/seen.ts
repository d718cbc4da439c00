import type { Parcel } from '../model/parcel.ts';
import type { Seen } from '../rules/rule.ts';

const INITIAL_SLOTS = 1 << 12;
const WORDS = 4;

type Space = Parameters<Seen['claim']>[0];

/** 64 bits of a key. */
export interface Print {
  readonly low: number;
  readonly high: number;
}

/** The fingerprint of a key. */
export function printOf(space: Space, key: string): Print {
  const seed = space === 'order' ? 0x51ed270b : 0x2545f491;
  return { low: fingerprint(key, seed) | 1, high: fingerprint(key, seed ^ 0x9e3779b9) };
}

/**
 * Remembers the order and waybill numbers of a run in sixteen bytes each: a 64-bit fingerprint, the file
 * and the line. Two different numbers share a fingerprint once in some ten million runs of a million
 * parcels; a parcel is then held with the other's line in the finding, never declared twice.
 */
export class FingerprintTable implements Seen {
  private slots = new Uint32Array(INITIAL_SLOTS * WORDS);
  private mask = INITIAL_SLOTS - 1;
  private used = 0;
  private readonly files: string[] = [];
  /** Whether an order number came a second time in one file. */
  stoodApart = false;

  /** Keys remembered. */
  get size(): number {
    return this.used;
  }

  claim(space: Space, key: string, parcel: Parcel): string | null {
    const { layout, rows } = parcel.origin;
    return this.claimPrint(space, printOf(space, key), layout.file, rows[0]?.line ?? 0);
  }

  /** The same for the fingerprint of a key. */
  claimPrint(space: Space, { low, high }: Print, file: string, line: number): string | null {
    let slot = (low ^ high) & this.mask;
    for (;;) {
      const at = slot * WORDS;
      const found = this.slots[at];
      if (found === 0) break;
      if (found === low >>> 0 && this.slots[at + 1] === high >>> 0) return this.met(at, space, file);
      slot = (slot + 1) & this.mask;
    }
    this.put(slot, low, high, this.fileNumber(file), line);
    if (this.used * 3 > this.mask * 2) this.grow();
    return null;
  }

  private met(at: number, space: Space, file: string): string {
    const first = this.files[this.slots[at + 2] ?? 0] ?? '';
    if (space === 'order' && first === file) this.stoodApart = true;
    return `${first}:${this.slots[at + 3]}`;
  }

  private put(slot: number, low: number, high: number, file: number, line: number): void {
    const at = slot * WORDS;
    this.slots[at] = low;
    this.slots[at + 1] = high;
    this.slots[at + 2] = file;
    this.slots[at + 3] = line;
    this.used++;
  }

  private fileNumber(file: string): number {
    const last = this.files.length - 1;
    if (this.files[last] === file) return last;
    return this.files.push(file) - 1;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    this.used = 0;
    for (let at = 0; at < old.length; at += WORDS) {
      const low = old[at] ?? 0;
      if (low === 0) continue;
      const high = old[at + 1] ?? 0;
      let slot = (low ^ high) & this.mask;
      while (this.slots[slot * WORDS] !== 0) slot = (slot + 1) & this.mask;
      this.put(slot, low, high, old[at + 2] ?? 0, old[at + 3] ?? 0);
    }
  }
}

/** 32 bits of a text (MurmurHash3's mixing over its UTF-16 units). */
function fingerprint(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    let unit = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
