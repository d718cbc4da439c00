import { asciiKind, BREAK, DROP, HIDING, isHan, isWord, KEEP } from '../text/kinds.ts';
import { endsWordBefore } from '../text/singles.ts';
import { simplified } from '../text/traditional.ts';
import type { PackedMatcher } from './packed.ts';

/** What a unit of text folds to where that is one plain code; `CAREFUL` where it takes the whole folding. */
const CAREFUL = 0;
const plain = new Uint16Array(65_536);
for (let code = 1; code < 128; code++) {
  const kind = asciiKind(code);
  if (code === 60 || code === 38 || kind === DROP || kind === HIDING) continue;
  plain[code] =
    kind === KEEP ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : kind === BREAK ? 44 : 32;
}
for (let code = 0x3400; code <= 0x9fff; code++) if (isHan(code)) plain[code] = simplified(code);
for (const mark of '，。；：！？、（）【】《》') plain[mark.charCodeAt(0)] = 44;

const PAIRS = 1 << 16;
const TRIPLES = 1 << 18;
/** Longer names go straight to the folding. */
const LONGEST = 512;
/** In `pairs`: a term may go on from here; it may end here. */
const GOES_ON = 1;
const ENDS = 2;

/**
 * A first look at names, that tells most of those in which no term can stand from the others: it knows the first
 * three characters of every term, hashed. It may take a name for a speaking one that is not, never the other way.
 */
export class Glance {
  private readonly pairs: Uint8Array;
  private readonly triples: Uint8Array;
  private readonly singles: Uint8Array;
  /** The codes of the name at hand, and the places where a term may begin. */
  private readonly codes = new Uint16Array(LONGEST);
  private readonly places = new Uint16Array(LONGEST);

  constructor(packed: PackedMatcher['glance'] | null = null) {
    this.pairs = packed?.pairs ?? new Uint8Array(PAIRS);
    this.triples = packed?.triples ?? new Uint8Array(TRIPLES);
    this.singles = packed?.singles ?? new Uint8Array(65_536);
  }

  /** What it knows, as numbers. */
  pack(): PackedMatcher['glance'] {
    const { singles, pairs, triples } = this;
    return { singles, pairs, triples };
  }

  /** Makes a term of folded text known. */
  add(term: string): void {
    const first = term.charCodeAt(0);
    const second = term.charCodeAt(1);
    if (term.length === 1) this.singles[first] = 1;
    else if (term.length === 2) this.mark(pairOf(first, second), ENDS);
    else {
      this.mark(pairOf(first, second), GOES_ON);
      this.triples[tripleOf(first, second, term.charCodeAt(2))] = 1;
    }
  }

  private mark(pair: number, how: number): void {
    this.pairs[pair] = (this.pairs[pair] ?? 0) | how;
  }

  /**
   * May a term stand in the name, or is it written so that only folding can tell (invisible characters, mark-up,
   * words spelled out, figures for letters), or states a UN number? `stands` tells whether a term begins at a place of these codes.
   */
  maySpeak(name: string, stands: (codes: Uint16Array, length: number, start: number) => boolean): boolean {
    if (name.length > this.codes.length - 2) return true;
    const { codes, places } = this;
    let [length, found, lone] = [0, 0, 0];
    let [before, first, second] = [32, 32, 32];
    for (let at = 0; at <= name.length + 1; at++) {
      const code = at < name.length ? codeAt(name, at) : 32;
      if (code === CAREFUL) return true;
      if (code === 32 && second === 32 && at < name.length) continue;
      const isLone = isParting(code) && isParting(first) && !isParting(second);
      if (isLone && (++lone > 1 || (isHan(before) && endsWordBefore(second)))) return true;
      if (isFigure(second) && isLetter(first) && isLetter(code)) return true;
      if (
        second === 110 &&
        first === 117 &&
        (isFigure(code) || isHan(code) || code === 32) &&
        !isWord(before)
      )
        return true;
      if (length > 1 && this.begins(before, first, second, code)) places[found++] = length - 2;
      codes[length++] = code;
      before = first;
      first = second;
      second = code;
    }
    for (let at = 0; at < found; at++) if (stands(codes, length, places[at] ?? 0)) return true;
    return false;
  }

  /** May a term begin with `first`, when these codes follow it? */
  private begins(before: number, first: number, second: number, third: number): boolean {
    if (isWord(first) && isWord(before)) return false;
    if (this.singles[first] === 1) return true;
    const pair = this.pairs[pairOf(first, second)] ?? 0;
    if (pair === 0) return false;
    return (pair & ENDS) !== 0 || this.triples[tripleOf(first, second, third)] === 1;
  }
}

/** A point between figures stays one; every other separates. */
function codeAt(name: string, at: number): number {
  const raw = name.charCodeAt(at);
  if (raw === 46 && isFigure(name.charCodeAt(at - 1)) && isFigure(name.charCodeAt(at + 1))) return raw;
  return plain[raw] ?? CAREFUL;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + Math.imul(second, 7)) & (PAIRS - 1);
}

function tripleOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 1021) + Math.imul(second, 8191) + third) & (TRIPLES - 1);
}

function isParting(code: number): boolean {
  return code === 32 || code === 44;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
