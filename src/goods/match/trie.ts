import { isWord } from '../text/kinds.ts';

/** A place in the trie: what may follow, and the term that ends here. */
interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/** The longest term at a place. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

/** Terms by their characters; Latin terms match whole words only. */
export class Trie<T> {
  private readonly roots = new Map<number, Node<T>>();
  /** Marks the characters that begin a term, so that most places cost one look. */
  private readonly begins = new Uint8Array(65_536);

  /** Adds a term of folded text; the first value of a term stays. Says whether it was new. */
  add(term: string, value: T): boolean {
    if (term === '') return false;
    const first = term.charCodeAt(0);
    this.begins[first] = 1;
    let node = this.roots.get(first);
    if (node === undefined) {
      node = { next: null, value: undefined };
      this.roots.set(first, node);
    }
    for (let at = 1; at < term.length; at++) {
      const code = term.charCodeAt(at);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: null, value: undefined };
        node.next.set(code, child);
      }
      node = child;
    }
    if (node.value !== undefined) return false;
    node.value = value;
    return true;
  }

  /** The longest term that begins at `start` of the first `length` codes; `null`: none. */
  longestAt(codes: Uint16Array, length: number, start: number): Match<T> | null {
    const first = codes[start] ?? 0;
    if (this.begins[first] !== 1) return null;
    if (start > 0 && isWord(first) && isWord(codes[start - 1] ?? 0)) return null;
    let node = this.roots.get(first);
    let best: Match<T> | null = null;
    let at = start + 1;
    while (node !== undefined) {
      const whole = at >= length || !isWord(codes[at - 1] ?? 0) || !isWord(codes[at] ?? 0);
      if (node.value !== undefined && whole) best = { end: at, value: node.value };
      if (at >= length || node.next === null) break;
      node = node.next.get(codes[at] ?? 0);
      at++;
    }
    return best;
  }
}
