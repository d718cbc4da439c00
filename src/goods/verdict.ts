import {
  type Ask,
  type Goods,
  type LayeredScreening,
  type LayeredTag,
  type MeasureStatus,
  tagCategories,
} from '../model/tag.ts';
import type { Charge } from './charge.ts';
import { conflict } from './conflict.ts';
import { textAltered, textDisguised } from './engine-rules.ts';
import { askLayer, layerOf, liftedBy } from './layers.ts';
import type { Effect, GoodsRule } from './rule.ts';
import { sourceText } from './sources.ts';
import { statusOn, weightOf } from './status.ts';
import type { Weighed } from './weigh.ts';

/** Nothing found. */
export const CLEAN: LayeredScreening = { tags: [], needs: [], asks: [] };

/** Turns what was weighed into tags and open questions. One tag for each category and code, the first rule's. */
export function verdict(weighed: Weighed, goods: Goods, on: string): LayeredScreening {
  if (weighed.charges.length === 0 && weighed.reading.altered.length === 0) return CLEAN;
  const charges = [...weighed.charges, ...conflict(weighed, goods), ...altered(weighed, goods)];
  const tags = new Map<string, LayeredTag>();
  const asks = new Map<string, Ask>();
  for (const charge of charges) {
    const { rule } = charge;
    for (const effect of rule.effects) {
      const tag = tagOf(charge, effect, on);
      const key = `${tag.category} ${rule.code}`;
      if (!tags.has(key)) tags.set(key, tag);
    }
    for (const attribute of rule.needs) {
      if (weighed.attributes.has(attribute) || weighed.told.has(attribute) || asks.has(attribute)) continue;
      asks.set(attribute, { attribute, layer: askLayer(rule, attribute), code: rule.code, rule: rule.id });
    }
  }
  const sorted = outranked([...tags.values()]).sort(
    (a, b) => tagCategories.indexOf(a.category) - tagCategories.indexOf(b.category),
  );
  return { tags: sorted, needs: [...asks.keys()], asks: [...asks.values()] };
}

/** A permit does not help what the same layer forbids altogether: its restriction remains as an observation. */
function outranked(tags: readonly LayeredTag[]): LayeredTag[] {
  const banned = new Set(tags.flatMap(({ category, layer }) => (category === 'prohibited' ? [layer] : [])));
  return tags.map((tag) =>
    tag.category === 'restricted' && banned.has(tag.layer) ? { ...tag, category: 'observation' } : tag,
  );
}

function altered({ reading }: Weighed, goods: Goods): readonly Charge[] {
  const first = reading.altered.find(({ disguised }) => disguised) ?? reading.altered[0];
  return (first === undefined ? [] : [first]).map(({ field, start, end, disguised }) => ({
    rule: disguised ? textDisguised : textAltered,
    evidence: 'name',
    matched: goods[field].slice(start, end),
    ...{ start, end, field, open: false, un: null },
  }));
}

const UN = /UN(?:\d{4})/;
const PACKING = /PI\d{3}/;

/** The tag of one effect of a rule that applies, on a day. */
export function tagOf(charge: Charge, effect: Effect, on: string): LayeredTag {
  const { rule, evidence, matched, start, end, field, un } = charge;
  const status = statusOn(rule, on);
  const air = effect.category === 'aviation' ? (un?.air ?? effect.air) : effect.air;
  const entry = effect.category === 'aviation' ? effect.source.article : '';
  const tag: LayeredTag = {
    category: weightOf(effect.category, status),
    code: rule.code,
    evidence,
    matched,
    start,
    end,
    rule: rule.id,
    source: standing(sourceText(effect.source), rule, status),
    air,
    layer: layerOf(effect),
    status,
    since: rule.since,
    lifts: liftedBy(effect),
    un: un?.un ?? UN.exec(entry)?.[0] ?? '',
    packing: un === null ? (PACKING.exec(entry)?.[0] ?? '') : '',
  };
  return field === null ? tag : { ...tag, field };
}

/** The source, and what suspended it where it is not surely in force. */
function standing(source: string, rule: GoodsRule, status: MeasureStatus): string {
  return status === 'in-force' || rule.suspended === null
    ? source
    : `${source}；${sourceText(rule.suspended.by)}`;
}
