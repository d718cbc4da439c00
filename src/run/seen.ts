import type { Parcel } from '../model/parcel.ts';
import type { Seen } from '../rules/rule.ts';

/** Tables that grow each by itself: none of them is copied while all are held. */
const PARTS = 256;
const INITIAL_SLOTS = 16;
const WORDS = 3;

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
 * Remembers the order and waybill numbers of a run in twelve bytes each: a 64-bit fingerprint, and the line counted through
 * all files. Two different numbers share a fingerprint once in some ten million runs of a million
 * parcels; a parcel is then held with the other's line in the finding, never declared twice.
 */
export class FingerprintTable implements Seen {
  private readonly parts: Part[] = Array.from({ length: PARTS }, () => new Part());
  private readonly lines = new LineCount();
  private used = 0;
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
    const first = this.parts[high >>> 24]?.claim(low, high, this.lines.counted(file, line)) ?? NEW;
    if (first === NEW) {
      this.used++;
      return null;
    }
    const met = this.lines.placed(first);
    if (space === 'order' && met.file === file) this.stoodApart = true;
    return `${met.file}:${met.line}`;
  }
}

/** A key that was not known before. */
const NEW = -1;

/** Fingerprints and lines by open addressing; a slot whose first word is 0 is free. */
class Part {
  private slots = new Uint32Array(INITIAL_SLOTS * WORDS);
  private mask = INITIAL_SLOTS - 1;
  private used = 0;

  /** The line of a key that is known; `NEW` where it was not, and now is. */
  claim(low: number, high: number, line: number): number {
    const at = this.placeOf(low, high);
    if (this.slots[at] !== 0) return this.slots[at + 2] ?? 0;
    this.slots[at] = low;
    this.slots[at + 1] = high;
    this.slots[at + 2] = line;
    this.used++;
    if (this.used * 3 > this.mask * 2) this.grow();
    return NEW;
  }

  /** Where a key stands, or would. */
  private placeOf(low: number, high: number): number {
    const { slots, mask } = this;
    for (let slot = (low ^ high) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WORDS;
      const found = slots[at];
      if (found === 0 || (found === low >>> 0 && slots[at + 1] === high >>> 0)) return at;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at] === 0) continue;
      this.slots.set(old.subarray(at, at + WORDS), this.placeOf(old[at] ?? 0, old[at + 1] ?? 0));
    }
  }
}

/** Lines of several files counted through: a number for a file and a line, and back. */
class LineCount {
  private readonly files: { readonly file: string; readonly from: number }[] = [];
  private highest = 0;

  counted(file: string, line: number): number {
    let last = this.files.at(-1);
    if (last?.file !== file) {
      last = { file, from: this.highest + 1 };
      this.files.push(last);
    }
    const count = last.from + line;
    if (count > this.highest) this.highest = count;
    return count;
  }

  placed(count: number): { readonly file: string; readonly line: number } {
    const { file = '', from = 0 } = this.files.findLast((each) => each.from <= count) ?? {};
    return { file, line: count - from };
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
