import type { GoodsRulesFile, HouseRuleEntry, WaiverEntry } from '../../model/goods-rules.ts';
import {
  type Goods,
  type LayeredScreening,
  type LayeredTag,
  tagCategories,
  type Waived,
} from '../../model/tag.ts';
import type { Charge } from '../charge.ts';
import { compile, mentions } from '../compile.ts';
import { digitsOf } from '../evidence/hs.ts';
import { nameFields } from '../read-name.ts';
import type { GoodsRule } from '../rule.ts';
import { isKnownOn } from '../status.ts';
import { normalise } from '../text/normalise.ts';
import { tagOf, verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';
import { ruleOf } from './house-rule.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** A user's own rules and waivers, ready to be applied to what the book answers. */
export interface HouseRules {
  readonly rules: readonly GoodsRule[];
  /** Terms that two of the rules claim. */
  readonly contested: readonly string[];
  apply(answer: LayeredScreening, goods: Goods, on: string): LayeredScreening;
}

/** Compiles the user's rules. Patterns are compiled before by whoever checked the file; one that cannot be is left out. */
export function createHouseRules(file: GoodsRulesFile): HouseRules {
  const entries = file.rules ?? [];
  const rules = entries.map(ruleOf);
  const compiled = compile(rules, '', '', null);
  const patterns = entries.flatMap((entry, index) => patternsOf(entry, rules[index]));
  const waivers = file.waivers ?? [];
  return {
    rules,
    contested: compiled.contested,
    apply(answer, goods, on) {
      const own = verdict(weigh(goods, on, compiled), goods, on);
      const tags = [
        ...answer.tags,
        ...own.tags.filter(({ code }) => isOwn(rules, code)),
        ...byCode(entries, rules, answer.tags, on),
        ...byPattern(patterns, goods, on),
      ];
      return waive({ ...answer, tags: once(tags), asks: [...answer.asks, ...own.asks] }, waivers, goods);
    },
  };
}

interface OwnPattern {
  readonly rule: GoodsRule;
  readonly unless: string;
  readonly pattern: Pattern;
}

function patternsOf(entry: HouseRuleEntry, rule: GoodsRule | undefined): readonly OwnPattern[] {
  return (entry.patterns ?? []).flatMap((source) => {
    const pattern = compilePattern(source);
    return pattern === null || rule === undefined ? [] : [{ rule, unless: rule.unless, pattern }];
  });
}

function isOwn(rules: readonly GoodsRule[], code: string): boolean {
  return rules.some((rule) => rule.code === code);
}

/** What the book takes the goods for may be what a carrier does not take. */
function byCode(
  entries: readonly HouseRuleEntry[],
  rules: readonly GoodsRule[],
  tags: readonly LayeredTag[],
  on: string,
): readonly LayeredTag[] {
  return rules.flatMap((rule, index) => {
    const found = tags.find(({ code }) => entries[index]?.codes?.includes(code) === true);
    if (found === undefined || !isKnownOn(rule, on)) return [];
    const { evidence, matched, start, end, field = null } = found;
    const charge: Charge = { rule, evidence, matched, start, end, field, open: false, un: null };
    return rule.effects.map((effect) => tagOf(charge, effect, on));
  });
}

function byPattern(patterns: readonly OwnPattern[], goods: Goods, on: string): readonly LayeredTag[] {
  if (patterns.length === 0) return [];
  const tags: LayeredTag[] = [];
  for (const field of nameFields) {
    if (goods[field] === '') continue;
    const { text, from, to } = normalise(goods[field]);
    for (const { rule, unless, pattern } of patterns) {
      const span = isKnownOn(rule, on) && !mentions(text, unless) ? pattern.find(text) : null;
      if (span === null) continue;
      const [start, end] = [from[span.start] ?? 0, to[span.end - 1] ?? 0];
      const matched = goods[field].slice(start, end);
      const charge: Charge = { rule, evidence: 'name', matched, start, end, field, open: false, un: null };
      tags.push(...rule.effects.map((effect) => tagOf(charge, effect, on)));
    }
  }
  return tags;
}

/** One tag for each category and code, heaviest first. */
function once(tags: readonly LayeredTag[]): readonly LayeredTag[] {
  const first = new Map<string, LayeredTag>();
  for (const tag of tags) {
    const key = `${tag.category} ${tag.code}`;
    if (!first.has(key)) first.set(key, tag);
  }
  return [...first.values()].sort(
    (a, b) => tagCategories.indexOf(a.category) - tagCategories.indexOf(b.category),
  );
}

/** Takes out what a waiver covers, and says so. */
function waive(answer: LayeredScreening, waivers: readonly WaiverEntry[], goods: Goods): LayeredScreening {
  const needs = (asks: LayeredScreening['asks']): readonly string[] => [
    ...new Set(asks.map((ask) => ask.attribute)),
  ];
  const covering = waivers.filter((waiver) => covers(waiver, goods));
  if (covering.length === 0) return { ...answer, needs: needs(answer.asks) };
  const waivedBy = (code: string): WaiverEntry | undefined => covering.find((waiver) => waiver.code === code);
  const waived = covering.flatMap(({ code, reason, expires }): Waived[] =>
    answer.tags.some((tag) => tag.code === code) || answer.asks.some((ask) => ask.code === code)
      ? [{ code, reason, expires }]
      : [],
  );
  const asks = answer.asks.filter(({ code }) => waivedBy(code) === undefined);
  return {
    tags: answer.tags.filter(({ code }) => waivedBy(code) === undefined),
    asks,
    needs: needs(asks),
    ...(waived.length === 0 ? {} : { waived }),
  };
}

function covers({ terms = [], hs = [] }: WaiverEntry, goods: Goods): boolean {
  const digits = digitsOf(goods.hsCode);
  if (digits !== '' && hs.some((prefix) => digits.startsWith(prefix))) return true;
  if (terms.length === 0) return false;
  return nameFields.some(
    (field) => goods[field] !== '' && mentions(normalise(goods[field]).text, terms.join(',')),
  );
}
