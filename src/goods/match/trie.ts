import { isWord } from '../text/kinds.ts';

/** The longest term at a place. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

const ROOT = 0;
const NONE = -1;

/**
 * Terms by their characters; Latin terms match whole words only. Nodes are numbers, and all edges stand in one
 * hash table: a book of thousands of terms is loaded in a few milliseconds.
 */
export class Trie<T> {
  private readonly values: (T | undefined)[] = [undefined];
  private edges = 0;
  private size = 1 << 16;
  private from = new Int32Array(this.size).fill(NONE);
  private by = new Uint16Array(this.size);
  private to = new Int32Array(this.size);

  /** Adds a term of folded text; the first value of a term stays. Says whether it was new. */
  add(term: string, value: T): boolean {
    if (term === '') return false;
    let node = ROOT;
    for (let at = 0; at < term.length; at++) node = this.grown(node, term.charCodeAt(at));
    if (this.values[node] !== undefined) return false;
    this.values[node] = value;
    return true;
  }

  /** The longest term that begins at `start` of the first `length` codes; `null`: none. */
  longestAt(codes: Uint16Array, length: number, start: number): Match<T> | null {
    const first = codes[start] ?? 0;
    if (start > 0 && isWord(first) && isWord(codes[start - 1] ?? 0)) return null;
    let node = this.child(ROOT, first);
    let best: Match<T> | null = null;
    for (let at = start + 1; node !== NONE; at++) {
      const value = this.values[node];
      const whole = at >= length || !isWord(codes[at - 1] ?? 0) || !isWord(codes[at] ?? 0);
      if (value !== undefined && whole) best = { end: at, value };
      if (at >= length) break;
      node = this.child(node, codes[at] ?? 0);
    }
    return best;
  }

  private child(node: number, code: number): number {
    const slot = this.slot(node, code);
    return this.from[slot] === NONE ? NONE : (this.to[slot] ?? NONE);
  }

  private grown(node: number, code: number): number {
    const slot = this.slot(node, code);
    if (this.from[slot] !== NONE) return this.to[slot] ?? NONE;
    const child = this.values.push(undefined) - 1;
    this.put(slot, node, code, child);
    if (++this.edges * 2 > this.size) this.enlarge();
    return child;
  }

  private put(slot: number, node: number, code: number, child: number): void {
    this.from[slot] = node;
    this.by[slot] = code;
    this.to[slot] = child;
  }

  /** Where the edge stands, or the free slot where it would. */
  private slot(node: number, code: number): number {
    const mask = this.size - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask;
    while (this.from[slot] !== NONE && (this.from[slot] !== node || this.by[slot] !== code))
      slot = (slot + 1) & mask;
    return slot;
  }

  private enlarge(): void {
    const { from, by, to } = this;
    this.size *= 2;
    this.from = new Int32Array(this.size).fill(NONE);
    this.by = new Uint16Array(this.size);
    this.to = new Int32Array(this.size);
    for (let slot = 0; slot < from.length; slot++) {
      const node = from[slot] ?? NONE;
      if (node === NONE) continue;
      const code = by[slot] ?? 0;
      this.put(this.slot(node, code), node, code, to[slot] ?? NONE);
    }
  }
}
