import { isHan } from '../text/kinds.ts';

/** The spellings of an English term: singular and plural, its words joined or apart. */
export function spellings(term: string): readonly string[] {
  const all = new Set([term]);
  for (const plural of plurals(term)) all.add(plural);
  for (const form of [...all]) {
    const whole = joined(form);
    if (whole !== '' && joined(term) !== '') all.add(whole);
  }
  return [...all];
}

/** The term with its words joined, where it has several and they are long enough to be known again; else empty. */
export function joined(term: string): string {
  return term.length > 7 && term.includes(' ') ? term.replaceAll(' ', '') : '';
}

/**
 * A Chinese term written as two words (黄鹤楼 1916, 阳性 血清): titles put a space wherever they like. Only terms whose
 * halves are two characters or more, for shorter ones meet by chance.
 */
export function withOneSpace(term: string): readonly string[] {
  const forms: string[] = [];
  for (let at = 2; at <= term.length - 2; at++)
    if (isHan(term.charCodeAt(at - 1)) || isHan(term.charCodeAt(at)))
      forms.push(`${term.slice(0, at)} ${term.slice(at)}`);
  return forms;
}

/** A plural that is more than the term and -s or -es (batteries, knives); empty: none is. */
export function oddPlural(term: string): string {
  const last = term.length - 1;
  const end = term.charCodeAt(last);
  if (end === Y && !VOWELS.includes(term.charAt(last - 1)) && term.charCodeAt(last - 1) >= A)
    return `${term.slice(0, -1)}ies`;
  if (end === E && (term.endsWith('knife') || term.endsWith('wife') || term.endsWith('life')))
    return `${term.slice(0, -2)}ves`;
  return end === F && term.charAt(last - 1) === 'l' && VOWELS.includes(term.charAt(last - 2))
    ? `${term.slice(0, -1)}ves`
    : '';
}

const [A, E, F, Y] = [97, 101, 102, 121];
const VOWELS = 'aeiou';

function plurals(term: string): readonly string[] {
  if (!/[a-z]$/.test(term)) return [];
  if (/(s|x|z|ch|sh)$/.test(term)) return [`${term}es`];
  const odd = oddPlural(term);
  if (odd !== '') return term.endsWith('lf') ? [odd, `${term}s`] : [odd];
  return /o$/.test(term) ? [`${term}s`, `${term}es`] : [`${term}s`];
}
