import type { Bilingual, Source } from '../model/explained.ts';
import type { AirLimit, Goods, Layer, MeasureStatus, TagCategory } from '../model/tag.ts';
import type { GoodsAttribute } from './attributes.ts';

export { type GoodsAttribute, goodsAttributes } from './attributes.ts';

/**
 * How words for these goods behave beside other words:
 * - `weapon`: a thing whose imitation falls under the rule as well;
 * - `thing`: a case, a picture, a part or a tool for it is something else;
 * - `device`: a thing that holds a battery; a toy one still does;
 * - `component`: a battery, said of the goods or of something inside;
 * - `substance`: what a bottle holds; an empty bottle, a brush or a pump for it is something else;
 * - `chemical`: a substance whose name goes on in other names (盐酸二甲双胍 is no hydrochloric acid);
 * - `material`: what things are made of; only imitations, colours, scents and patterns are something else;
 * - `statement`: words that say it outright; only a negation undoes them.
 */
export type Nature =
  | 'weapon'
  | 'thing'
  | 'device'
  | 'component'
  | 'substance'
  | 'chemical'
  | 'material'
  | 'statement';

/** A test of one attribute. Numbers are compared as given (Wh, g, °C, %, ml, mm, minutes); words are folded. */
export type Condition =
  | { readonly key: GoodsAttribute; readonly is: readonly string[] }
  | { readonly key: GoodsAttribute; readonly above: number }
  | { readonly key: GoodsAttribute; readonly atMost: number };

/** One consequence of a rule: a tag of this category. `air` is for aviation tags, `null` where the limit depends on what is not known. */
export interface Effect {
  readonly category: TagCategory;
  readonly source: Source;
  readonly air: AirLimit | null;
  /** Which layer speaks; left out: told by category and source (`layerOf`). */
  readonly layer?: Layer;
  /** The document that lifts a restriction; left out: told by the source (`liftedBy`). */
  readonly lifts?: Bilingual;
}

/**
 * A suspension of the rule's measure. Within its days the rule's prohibitions and restrictions are observations;
 * after `until` nobody can say without asking whether the measure is back, so the rule's status is `unknown` and
 * its tags ask for review.
 */
export interface Suspension {
  readonly since: string;
  readonly until: string;
  readonly by: Source;
}

/** Goods that show a rule at work: a title, or any of the fields. */
export type GoodsSample = string | Partial<Goods>;

/** One rule of the book of goods. Ids are permanent: retired, never reassigned. */
export interface GoodsRule {
  readonly id: string;
  /** What the goods are taken for; several rules may share a code. */
  readonly code: string;
  readonly title: Bilingual;
  /** First day in force, yyyy-MM-dd. */
  readonly since: string;
  /** Last day in force; `null` while it stands. */
  readonly until: string | null;
  /** `unknown`: whether the measure is in force is not known for sure. */
  readonly status: MeasureStatus;
  /** `null`: never suspended. */
  readonly suspended: Suspension | null;
  /** Tags given; none: the rule only asks (`needs`). */
  readonly effects: readonly Effect[];
  readonly nature: Nature;
  /** Chinese terms, separated by spaces. */
  readonly zh: string;
  /** English terms, singular, separated by commas. */
  readonly en: string;
  /** Terms (separated by commas) that take the goods out of the rule wherever they stand in the name. */
  readonly unless: string;
  /** Terms (separated by commas) of which one must stand in the name as well; empty: none. */
  readonly beside: string;
  /** Do its terms count only in a name that says nothing else (镓, 美元 100张)? */
  readonly alone: boolean;
  /** HS prefixes that decide by themselves, separated by spaces. */
  readonly hs: string;
  /** HS prefixes that suggest it; an attribute may clear it. */
  readonly hsHint: string;
  /** HS chapters these goods are classed in, where no prefix above says so; for the check of code against name. */
  readonly chapters: string;
  /** UN numbers, separated by spaces. */
  readonly un: string;
  /** Are its terms names on the UN list (`evidence/un-names.ts`)? Then each tells its number. */
  readonly named: boolean;
  /** Attributes that make the rule apply: any group of which all hold. */
  readonly when: readonly (readonly Condition[])[];
  /** Attributes that clear a suspicion resting on a name or a hinting HS prefix. */
  readonly clearedBy: readonly Condition[];
  /** Attributes that would settle what is open. */
  readonly needs: readonly GoodsAttribute[];
  /** Codes, or ids of single rules, that say less about the same goods and give way to this one. */
  readonly replaces: readonly string[];
  /** Codes of the goods that these are sold for: named with them, they are what the name is about (手枪 枪套). */
  readonly partOf: readonly string[];
  readonly samples: { readonly hits: readonly GoodsSample[]; readonly misses: readonly GoodsSample[] };
}

type Required = 'id' | 'code' | 'title' | 'since' | 'effects' | 'nature' | 'samples';

/** Completes a rule: what is not said is empty, and the rule stands in force without end. */
export function goodsRule(said: Pick<GoodsRule, Required> & Partial<GoodsRule>): GoodsRule {
  return {
    until: null,
    status: 'in-force',
    suspended: null,
    zh: '',
    en: '',
    unless: '',
    beside: '',
    alone: false,
    hs: '',
    hsHint: '',
    chapters: '',
    un: '',
    when: [],
    clearedBy: [],
    needs: [],
    replaces: [],
    partOf: [],
    named: false,
    ...said,
  };
}
