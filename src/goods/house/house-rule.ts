import type { HouseRuleEntry } from '../../model/goods-rules.ts';
import { type GoodsAttribute, goodsAttributes } from '../attributes.ts';
import { type Effect, type GoodsRule, goodsRule } from '../rule.ts';

/** A user's rule as the engine knows rules. */
export function ruleOf(entry: HouseRuleEntry): GoodsRule {
  const { id, code, title, category, layer, source, nature, lifts, samples } = entry;
  const effect: Effect = {
    category,
    source: { title: source, article: '', url: '' },
    air: category === 'aviation' ? (entry.air ?? null) : null,
    layer,
  };
  return goodsRule({
    id,
    code,
    title: { zh: title, en: title },
    since: entry.since ?? '',
    until: entry.until ?? null,
    effects: [lifts === undefined ? effect : { ...effect, lifts: { zh: lifts, en: lifts } }],
    nature,
    en: (entry.terms ?? []).join(','),
    unless: (entry.unless ?? []).join(','),
    hs: (entry.hs ?? []).join(' '),
    un: (entry.un ?? []).join(' '),
    needs: goodsAttributes.filter((key) => entry.needs?.includes(key)),
    samples: { hits: samples?.hits ?? [], misses: samples?.misses ?? [] },
  });
}

/** Names of attributes that a rule asks for and that there are not. */
export function unknownNeeds({ needs = [] }: HouseRuleEntry): readonly string[] {
  const known: ReadonlySet<string> = new Set<GoodsAttribute>(goodsAttributes);
  return needs.filter((need) => !known.has(need));
}
