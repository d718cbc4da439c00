import type { Goods } from '../model/tag.ts';
import { judge, type Reason } from './context/judge.ts';
import type { Matcher } from './match/matcher.ts';
import type { GoodsRule } from './rule.ts';
import { fold } from './text/fold.ts';
import { Folded } from './text/folded.ts';
import { unfolded } from './text/normalise.ts';

/** The texts that name goods. */
export const nameFields = ['name', 'nameZh', 'nameEn'] as const;
export type NameField = (typeof nameFields)[number];

/** A rule's term in a name. */
export interface NameHit {
  readonly rule: GoodsRule;
  readonly field: NameField;
  /** Span in the original text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Why it does not count; `null`: it does. */
  readonly reason: Reason | null;
}

/** What the names say. */
export interface Reading {
  readonly hits: readonly NameHit[];
  /** The folded names that held a hit, one line. */
  readonly text: string;
}

const NOTHING: Reading = { hits: [], text: '' };
const buffer = new Folded();

/** Finds the terms of the book in the names of goods and judges each in its place. `null` in the matcher: an idiom. */
export function readNames(goods: Goods, matcher: Matcher<GoodsRule | null>): Reading {
  let hits: NameHit[] | null = null;
  let texts = '';
  for (const field of nameFields) {
    const name = goods[field];
    if (name === '' || (field !== 'name' && name === goods.name)) continue;
    fold(name, buffer);
    const found = matcher.find(buffer);
    if (!found.some((hit) => hit.value !== null)) continue;
    const { text, from, to } = unfolded(buffer);
    hits ??= [];
    texts += `${text},`;
    for (const { start, end, value } of found) {
      if (value === null) continue;
      const reason = judge(text, start, end, value.nature);
      hits.push({ rule: value, field, start: from[start] ?? 0, end: to[end - 1] ?? 0, reason });
    }
  }
  return hits === null ? NOTHING : { hits, text: texts };
}
