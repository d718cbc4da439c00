import type { Nature } from '../rule.ts';

/** A term that a rule of this nature claims, at `start`–`end` of a folded name. */
export interface Claimed {
  readonly nature: Nature;
  readonly start: number;
  readonly end: number;
}

const NOUNS: ReadonlySet<Nature> = new Set(['weapon', 'thing', 'device', 'component']);
const LATIN = /[a-z0-9]$/;
/** Up to two plain words between two nouns of one English compound. */
const WITHIN_COMPOUND = /^ (?:(?!(?:with|and|plus|for|by|from|in|or)\b)[a-z]+ ){0,2}$/;

/**
 * Does the first of two neighbouring terms only say what kind of thing the second is? "Cell phone signal jammer"
 * is a jammer, 对讲机锂电池 is a battery: compounds end in what they are, in both languages.
 */
export function isModifier(text: string, first: Claimed, second: Claimed): boolean {
  if (first.nature !== 'device' && first.nature !== 'thing') return false;
  if (!NOUNS.has(second.nature)) return false;
  const between = text.slice(first.end, second.start);
  if (LATIN.test(text.slice(first.start, first.end))) return WITHIN_COMPOUND.test(between);
  return between === '' && second.nature === 'component';
}
