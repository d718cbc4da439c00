import { type Goods, type Screening, type Tag, tagCategories } from '../model/tag.ts';
import { conflict } from './conflict.ts';
import type { Effect, GoodsAttribute } from './rule.ts';
import { sourceText } from './sources.ts';
import type { Charge, Weighed } from './weigh.ts';

const CLEAN: Screening = { tags: [], needs: [] };

/** Turns what was weighed into tags and open questions. One tag for each category and code, the first rule's. */
export function verdict(weighed: Weighed, goods: Goods): Screening {
  const against = conflict(weighed, goods);
  if (weighed.charges.length === 0 && against === null) return CLEAN;
  const tags = new Map<string, Tag>();
  const needs = new Set<GoodsAttribute>();
  for (const charge of weighed.charges) {
    for (const effect of charge.rule.effects) {
      const key = `${effect.category} ${charge.rule.code}`;
      if (!tags.has(key)) tags.set(key, tagOf(charge, effect));
    }
    for (const need of charge.rule.needs) {
      if (!weighed.attributes.has(need) && !weighed.told.has(need)) needs.add(need);
    }
  }
  const all = [...tags.values(), ...(against === null ? [] : [against])];
  all.sort((a, b) => tagCategories.indexOf(a.category) - tagCategories.indexOf(b.category));
  return { tags: all, needs: [...needs] };
}

function tagOf(charge: Charge, effect: Effect): Tag {
  const { rule, evidence, matched, start, end, field, un } = charge;
  const tag: Tag = {
    category: effect.category,
    code: rule.code,
    evidence,
    matched,
    start,
    end,
    rule: rule.id,
    source: sourceText(effect.source),
    air: effect.category === 'aviation' ? (un?.air ?? effect.air) : effect.air,
  };
  return field === null ? tag : { ...tag, field };
}
