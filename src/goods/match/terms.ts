import { isWord } from '../text/kinds.ts';

/** A term: its folded text, what it stands for, and whether its plural stands for it as well. */
interface Term<T> {
  readonly text: string;
  readonly value: T;
  readonly plural: boolean;
  /** The term that was put into the same drawer before it. */
  readonly under: Term<T> | undefined;
}

/** The longest term at a place. */
export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Terms by their first three characters; Latin terms match whole words only, in singular and plural. A book of
 * thousands of terms is loaded at every start, so adding one costs no more than to put it into its drawer.
 */
export class Terms<T> {
  /** The last term of each drawer. */
  private readonly drawers = new Map<number, Term<T>>();

  /** Adds a term of folded text; the first value of a term stays. Says whether it was new. */
  add(text: string, value: T, plural: boolean): boolean {
    if (text === '') return false;
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2), text.length);
    const top = this.drawers.get(key);
    for (let known = top; known !== undefined; known = known.under) if (known.text === text) return false;
    this.drawers.set(key, { text, value, plural, under: top });
    return true;
  }

  /** The longest term that begins at `start` of the first `length` codes; `null`: none. */
  longestAt(codes: Uint16Array, length: number, start: number): Match<T> | null {
    const first = codes[start] ?? 0;
    if (start > 0 && isWord(first) && isWord(codes[start - 1] ?? 0)) return null;
    const [second, third] = [codes[start + 1] ?? 0, codes[start + 2] ?? 0];
    let best: Match<T> | null = null;
    for (let size = Math.min(3, length - start); size > 0; size--) {
      let term = this.drawers.get(keyOf(first, second, third, size));
      for (; term !== undefined; term = term.under) {
        const end = endOf(term.text, term.plural, codes, length, start);
        if (end > 0 && (best === null || end >= best.end)) best = { end, value: term.value };
      }
    }
    return best;
  }
}

/** Where a term that begins at `start` ends, its plural included; 0: it does not stand there. */
function endOf(text: string, plural: boolean, codes: Uint16Array, length: number, start: number): number {
  let end = start + text.length;
  if (end > length) return 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== codes[start + at]) return 0;
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
