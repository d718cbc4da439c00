import { isWord } from '../text/kinds.ts';

/** The longest term at a place. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

/** Terms as numbers alone: what a build keeps of them, so that no start has to read thousands of words. */
export interface PackedTerms {
  /** The texts, one after the other. */
  readonly codes: Uint16Array;
  /** For each term its key, the term under it, where its text begins, its length and whether it has a plural, its value. */
  readonly entries: Int32Array;
  /** The last term of each drawer, counted from 1; 0: an empty one. */
  readonly heads: Int32Array;
}

const DRAWERS = 1 << 15;
/** Numbers of one term in `entries`. */
const WIDTH = 5;

/**
 * Terms by their first three characters; Latin terms match whole words only, in singular and plural. They lie in
 * arrays of numbers: a book of thousands of terms is there at every start, and objects would have to be made.
 */
export class Terms<T> {
  private codes: Uint16Array;
  private entries: Int32Array;
  private readonly heads: Int32Array;
  private readonly values: T[];
  /** Terms, and characters of them, so far. */
  private count: number;
  private used: number;

  /** No terms, or the packed ones, which stand for these values. */
  constructor(packed: PackedTerms | null = null, values: readonly T[] = []) {
    this.codes = packed?.codes ?? new Uint16Array(256);
    this.entries = packed?.entries ?? new Int32Array(64 * WIDTH);
    this.heads = packed?.heads ?? new Int32Array(DRAWERS);
    this.values = [...values];
    this.count = packed === null ? 0 : packed.entries.length / WIDTH;
    this.used = packed?.codes.length ?? 0;
  }

  /** Adds a term of folded text; the first value of a term stays. Says whether it was new. */
  add(text: string, value: T, plural: boolean): boolean {
    if (text === '') return false;
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2), text.length);
    const drawer = drawerOf(key);
    const top = this.heads[drawer] ?? 0;
    for (let term = top; term > 0; term = this.entries[term * WIDTH - 4] ?? 0)
      if (this.isTextOf(term, text)) return false;
    if (this.values.at(-1) !== value) this.values.push(value);
    this.makeRoom(text.length);
    const size = text.length * 2 + (plural ? 1 : 0);
    this.entries.set([key, top, this.used, size, this.values.length - 1], this.count * WIDTH);
    for (let at = 0; at < text.length; at++) this.codes[this.used++] = text.charCodeAt(at);
    this.heads[drawer] = ++this.count;
    return true;
  }

  /** The longest term that begins at `start` of the first `length` codes; `null`: none. */
  longestAt(codes: Uint16Array, length: number, start: number): Match<T> | null {
    const first = codes[start] ?? 0;
    if (start > 0 && isWord(first) && isWord(codes[start - 1] ?? 0)) return null;
    const [second, third] = [codes[start + 1] ?? 0, codes[start + 2] ?? 0];
    const { entries } = this;
    let best = 0;
    let bestEnd = 0;
    for (let size = Math.min(3, length - start); size > 0; size--) {
      const key = keyOf(first, second, third, size);
      for (let term = this.heads[drawerOf(key)] ?? 0; term > 0; term = entries[term * WIDTH - 4] ?? 0) {
        if (entries[term * WIDTH - 5] !== key) continue;
        const end = this.endOf(term, codes, length, start);
        if (end > 0 && end >= bestEnd) {
          best = term;
          bestEnd = end;
        }
      }
    }
    const value = best === 0 ? undefined : this.values[entries[best * WIDTH - 1] ?? 0];
    return value === undefined ? null : { end: bestEnd, value };
  }

  /** The terms as numbers, and the values that these mean. */
  pack(): { readonly packed: PackedTerms; readonly values: readonly T[] } {
    const { heads, values } = this;
    const codes = this.codes.slice(0, this.used);
    return { packed: { codes, entries: this.entries.slice(0, this.count * WIDTH), heads }, values };
  }

  private isTextOf(term: number, text: string): boolean {
    const { codes, entries } = this;
    if ((entries[term * WIDTH - 2] ?? 0) >> 1 !== text.length) return false;
    const from = entries[term * WIDTH - 3] ?? 0;
    for (let at = 0; at < text.length; at++) if (codes[from + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  private makeRoom(length: number): void {
    if ((this.count + 1) * WIDTH > this.entries.length) {
      const wider = new Int32Array(this.entries.length * 2);
      wider.set(this.entries);
      this.entries = wider;
    }
    if (this.used + length <= this.codes.length) return;
    const longer = new Uint16Array((this.used + length) * 2);
    longer.set(this.codes);
    this.codes = longer;
  }

  /** Where a term that begins at `start` ends, its plural included; 0: it does not stand there. */
  private endOf(term: number, codes: Uint16Array, length: number, start: number): number {
    const from = this.entries[term * WIDTH - 3] ?? 0;
    const size = this.entries[term * WIDTH - 2] ?? 0;
    const end = start + (size >> 1);
    if (end > length) return 0;
    for (let at = 1; at < size >> 1; at++) if (this.codes[from + at] !== codes[start + at]) return 0;
    return wordEnd(end, (size & 1) === 1, codes, length);
  }
}

/** `end`, or where the plural of the word that ends there ends; 0: the word goes on otherwise. */
function wordEnd(stem: number, plural: boolean, codes: Uint16Array, length: number): number {
  let end = stem;
  const last = codes[end - 1] ?? 0;
  if (!isWord(last) || end === length || !isWord(codes[end] ?? 0)) return end;
  if (!plural || last < 97) return 0;
  if (codes[end] === E && takesEs(last, codes[end - 2] ?? 0)) end++;
  if (codes[end] !== S || end >= length) return 0;
  return end + 1 === length || !isWord(codes[end + 1] ?? 0) ? end + 1 : 0;
}

const [C, E, H, O, S, X, Z] = [99, 101, 104, 111, 115, 120, 122];

/** Do words with these last letters take -es: boxes, matches, torches, mangoes? */
function takesEs(last: number, before: number): boolean {
  if (last === H) return before === C || before === S;
  return last === S || last === X || last === Z || last === O;
}

/** A small number for the first characters of a term of at least `length` characters; two drawers may share one. */
function keyOf(first: number, second: number, third: number, length: number): number {
  if (length === 1) return first;
  const two = Math.imul(first, 0x1f35) + second;
  return (length === 2 ? two : Math.imul(two, 0x2b5) + third + 0x10000) & 0x3fffffff;
}

function drawerOf(key: number): number {
  return (key ^ (key >>> 15)) & (DRAWERS - 1);
}
