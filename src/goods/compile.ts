import { type HsIndex, indexHs } from './evidence/hs.ts';
import { spellings } from './match/inflect.ts';
import { createMatcher, type Matcher, split } from './match/matcher.ts';
import type { PackedMatcher } from './match/packed.ts';
import type { GoodsRule } from './rule.ts';
import { foldedText } from './text/normalise.ts';

/** The book made ready for search. */
export interface Compiled {
  readonly matcher: Matcher<GoodsRule | null>;
  readonly hs: HsIndex;
  readonly byUn: ReadonlyMap<string, GoodsRule>;
  /** Rules with attribute conditions. */
  readonly byAttribute: readonly GoodsRule[];
  /** What a capacity stated in a name is charged by, where nothing else in the name is; `null`: nothing. */
  readonly byCapacity: GoodsRule | null;
  /** Terms that two rules claim, or that are an idiom as well: none in a sound book; not told of packed ones. */
  readonly contested: readonly string[];
}

/** Compiles rules and idioms; costs some hundredths of a second, done once. `packed`: their terms, where a build has compiled them. */
export function compile(
  rules: readonly GoodsRule[],
  idiomsZh: string,
  idiomsEn: string,
  byCapacity: GoodsRule | null,
  packed: PackedMatcher | null = null,
): Compiled {
  const matcher = createMatcher<GoodsRule | null>(packed, [null, ...rules]);
  const contested: string[] = [];
  if (packed === null) {
    contested.push(...matcher.chinese(idiomsZh, null), ...matcher.english(idiomsEn, null));
    for (const rule of rules)
      contested.push(...matcher.chinese(rule.zh, rule), ...matcher.english(rule.en, rule));
  }
  const byUn = new Map<string, GoodsRule>();
  for (const rule of rules) for (const un of split(rule.un, ' ')) byUn.set(un, rule);
  const byAttribute = rules.filter((rule) => rule.when.length > 0);
  return { matcher, hs: indexHs(rules), byUn, byAttribute, byCapacity, contested };
}

const patterns = new Map<string, RegExp | null>();

/** Does a folded name mention one of these terms (separated by commas)? */
export function mentions(text: string, terms: string): boolean {
  return patternOf(terms)?.test(text) ?? false;
}

/** Does a folded name mention one of these terms beside `goods`? What the goods' own name holds (helium **balloon** tank) does not count. */
export function mentionsBeside(text: string, terms: string, goods: string): boolean {
  const pattern = patternOf(terms);
  if (pattern?.test(text) !== true) return false;
  return pattern.test(goods) ? pattern.test(text.replace(goods, ' ')) : true;
}

function patternOf(terms: string): RegExp | null {
  let pattern = patterns.get(terms);
  if (pattern === undefined) {
    const forms = split(terms, ',').flatMap((term) => spellings(foldedText(term)));
    const bounded = forms.map((form) => (/^[a-z0-9]/.test(form) ? `(?<![a-z0-9])${form}(?![a-z0-9])` : form));
    pattern = forms.length === 0 ? null : new RegExp(bounded.join('|'));
    patterns.set(terms, pattern);
  }
  return pattern;
}
