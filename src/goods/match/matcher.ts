import type { Folded } from '../text/folded.ts';
import { foldedText } from '../text/normalise.ts';
import { Glance } from './glance.ts';
import { joined, oddPlural, withOneSpace } from './inflect.ts';
import type { PackedMatcher } from './packed.ts';
import { Terms } from './terms.ts';

/** Something that a term stands for: a rule, a word that rules ask for, or an idiom that means nothing. */
export interface Hit<T> {
  /** Place in the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Terms compiled for search. */
export interface Matcher<T> {
  /** Adds Chinese terms separated by spaces; returns those that were there already. */
  chinese(terms: string, value: T): readonly string[];
  /** Adds English terms (or Chinese ones) separated by commas, in singular and plural; returns those that were there already. */
  english(terms: string, value: T): readonly string[];
  /** `false`: surely no term stands in the name and nothing is hidden in it; told without folding it. */
  maySpeak(name: string): boolean;
  /** The terms in a text, left to right; of two that overlap the longer counts, of equals the first. */
  find(text: Folded): readonly Hit<T>[];
  /** The matcher as numbers; its values by their places in `values`. */
  pack(values: readonly T[]): PackedMatcher;
}

/** A matcher: an empty one, or the packed one, with the values it was packed with. */
export function createMatcher<T>(packed: PackedMatcher | null = null, values: readonly T[] = []): Matcher<T> {
  const index = packed === null ? new Terms<T>() : new Terms<T>(packed.terms, chosen(packed.values, values));
  const glance = new Glance(packed?.glance ?? null);
  const stands = (codes: Uint16Array, length: number, start: number): boolean =>
    index.longestAt(codes, length, start) !== null;
  const add = (form: string, value: T, plural: boolean): boolean => {
    glance.add(form);
    return index.add(form, value, plural);
  };
  return {
    chinese(terms, value) {
      const known: string[] = [];
      for (const term of split(terms, ' ')) {
        const form = foldedText(term);
        if (!add(form, value, false)) known.push(term);
        for (const apart of withOneSpace(form)) add(apart, value, false);
      }
      return known;
    },
    english(terms, value) {
      const known: string[] = [];
      for (const term of split(terms, ',')) {
        const form = foldedText(term);
        if (!add(form, value, true)) known.push(term);
        const plural = oddPlural(form);
        if (plural !== '') add(plural, value, false);
        const whole = joined(form);
        if (whole === '') continue;
        add(whole, value, true);
        if (plural !== '') add(joined(plural), value, false);
      }
      return known;
    },
    maySpeak: (name) => glance.maySpeak(name, stands),
    find: (text) => find(index, text),
    pack(all) {
      const terms = index.pack();
      const places = new Map(all.map((value, place) => [value, place]));
      const found = Int32Array.from(terms.values, (value) => places.get(value) ?? -1);
      return { terms: terms.packed, glance: glance.pack(), values: found };
    },
  };
}

function chosen<T>(places: Int32Array, values: readonly T[]): readonly T[] {
  return Array.from(places, (place) => values[place]).filter((value) => value !== undefined);
}

/** Cuts a list of terms; empty pieces do not count. */
export function split(terms: string, at: ' ' | ','): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < terms.length; ) {
    const found = terms.indexOf(at, from);
    const to = found < 0 ? terms.length : found;
    const piece = terms.slice(from, to).trim();
    if (piece !== '') pieces.push(piece);
    from = to + 1;
  }
  return pieces;
}

function find<T>(terms: Terms<T>, text: Folded): readonly Hit<T>[] {
  const { codes, length } = text;
  const hits: Hit<T>[] = [];
  for (let start = 0; start < length; start++) {
    const match = terms.longestAt(codes, length, start);
    if (match === null) continue;
    const last = hits.at(-1);
    if (last !== undefined && start < last.end) {
      if (match.end - start <= last.end - last.start) continue;
      hits.pop();
    }
    hits.push({ start, end: match.end, value: match.value });
  }
  return hits;
}
