import type { Folded } from '../text/folded.ts';
import { foldedText } from '../text/normalise.ts';
import { Glance } from './glance.ts';
import { spellings } from './inflect.ts';
import { Trie } from './trie.ts';

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
}

/** An empty matcher. */
export function createMatcher<T>(): Matcher<T> {
  const trie = new Trie<T>();
  const glance = new Glance();
  const stands = (codes: Uint16Array, length: number, start: number): boolean =>
    trie.longestAt(codes, length, start) !== null;
  const add = (forms: readonly string[], value: T): boolean => {
    let fresh = false;
    for (const [index, form] of forms.entries()) {
      glance.add(form);
      fresh = (trie.add(form, value) && index === 0) || fresh;
    }
    return fresh;
  };
  return {
    chinese(terms, value) {
      const known: string[] = [];
      for (const term of split(terms, ' ')) if (!add([foldedText(term)], value)) known.push(term);
      return known;
    },
    english(terms, value) {
      const known: string[] = [];
      for (const term of split(terms, ',')) {
        if (!add(spellings(foldedText(term)), value)) known.push(term);
      }
      return known;
    },
    maySpeak: (name) => glance.maySpeak(name, stands),
    find: (text) => find(trie, text),
  };
}

/** Cuts a list of terms; empty pieces do not count. */
export function split(terms: string, at: ' ' | ','): readonly string[] {
  return terms
    .split(at)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

function find<T>(trie: Trie<T>, text: Folded): readonly Hit<T>[] {
  const { codes, length } = text;
  const hits: Hit<T>[] = [];
  for (let start = 0; start < length; start++) {
    const match = trie.longestAt(codes, length, start);
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
