import type { Evidence, Goods, LayeredScreening, MeasureStatus } from '../model/tag.ts';
import { goodsBookDate, goodsBookVersion } from './book/index.ts';
import type { Charge, Dropped } from './charge.ts';
import type { Reason } from './context/judge.ts';
import { type LayerAnswer, layerAnswers } from './layer-answers.ts';
import { nameFields } from './read-name.ts';
import type { GoodsRule } from './rule.ts';
import type { Screener } from './screener.ts';
import { statusOn } from './status.ts';
import { normalise } from './text/normalise.ts';

/** A term of the book in a name, and how it was judged. */
export interface ExplainedTerm {
  readonly matched: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly code: string;
  readonly nature: GoodsRule['nature'];
  /** Why it does not speak of the goods; `null`: it does. */
  readonly reason: Reason | null;
}

/** How the answer for one item came about, step by step. */
export interface Derivation {
  readonly on: string;
  /** Version of the book of goods, and the day up to which laws and lists were read. */
  readonly book: { readonly version: string; readonly date: string };
  readonly names: readonly {
    readonly written: string;
    readonly folded: string;
    readonly idioms: readonly string[];
    readonly terms: readonly ExplainedTerm[];
  }[];
  /** Digits of the tariff code; empty: none was given, or it is not one. */
  readonly digits: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly applied: readonly {
    readonly rule: string;
    readonly code: string;
    readonly evidence: Evidence;
    readonly matched: string;
    readonly status: MeasureStatus;
  }[];
  readonly dropped: readonly {
    readonly rule: string;
    readonly code: string;
    readonly matched: string;
    readonly why: Dropped['why'];
  }[];
  readonly layers: readonly LayerAnswer[];
  readonly answer: LayeredScreening;
}

/** Follows one item through screening: what was read, what was found, how it was judged, what each layer says. */
export function explain(goods: Goods, on: string, screener: Screener): Derivation {
  const { reading, charges, dropped, digits, attributes } = screener.weigh(goods, on);
  const answer = screener.screen(goods, on);
  const names = nameFields
    .filter((field) => goods[field] !== '')
    .map((field) => ({
      written: goods[field],
      folded: reading.names.find((name) => name.field === field)?.text ?? normalise(goods[field]).text,
      idioms: screener.idioms(goods[field]),
      terms: reading.hits
        .filter((hit) => hit.field === field)
        .map(({ rule, start, end, reason }) => ({
          matched: goods[field].slice(start, end),
          ...{ start, end, rule: rule.id, code: rule.code, nature: rule.nature, reason },
        })),
    }));
  return {
    on,
    book: { version: goodsBookVersion, date: goodsBookDate },
    names,
    digits,
    attributes: [...attributes],
    applied: charges.map((charge) => appliedOf(charge, on)),
    dropped: dropped.map(({ rule, matched, why }) => ({ rule: rule.id, code: rule.code, matched, why })),
    layers: layerAnswers(answer),
    answer,
  };
}

function appliedOf({ rule, evidence, matched }: Charge, on: string): Derivation['applied'][number] {
  return { rule: rule.id, code: rule.code, evidence, matched, status: statusOn(rule, on) };
}
