import type { Language, Words } from '../../model/explained.ts';
import type { Severity } from '../../model/finding.ts';
import type { Lane, Regime, RegimeVerdict } from '../../model/regime.ts';
import type { AirLimit, Evidence, TagCategory } from '../../model/tag.ts';
import type { Summary, Totals } from '../../run/summary.ts';

/** Lanes in the order in which a row numbers them; `held`: an error keeps the parcel from having one. */
export const laneOrder = ['green', 'review', 'inspection', 'blocked', 'held'] as const;
export type LaneName = (typeof laneOrder)[number];

/** Verdicts on a regime in the order in which a row numbers them. */
export const verdictOrder = ['proven', 'unproven', 'violated', 'unclaimed'] as const;

/** Names of a line in the order in which a tag numbers where its words stand; 0: in none of them. */
export const nameOrder = ['', 'name', 'nameZh', 'nameEn'] as const;

/** An exact decimal as a count of 1/100,000; text where a number could not hold it. */
export type Scaled = number | string;

/** An exact decimal as JSON holds it. */
export function scaledOf(value: bigint): Scaled {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** Sums of the parcels of a lane or destination. */
export interface Sums {
  readonly parcels: number;
  /** CNY. */
  readonly cny: Scaled;
  /** kg. */
  readonly gross: Scaled;
  readonly net: Scaled;
}

/** One step towards more green parcels: what to mend, where, and how many parcels it turns green after the steps before it. */
export interface Way {
  readonly codes: readonly string[];
  readonly parcels: number;
  /** Different SKUs concerned; 0: the findings name none. */
  readonly skus: number;
  /** Whether there are more SKUs than were counted. */
  readonly skusCapped: boolean;
}

/** What a code says, in both languages, without facts. */
export interface CodeWords {
  readonly severity: Severity;
  /** Address of its page; empty: none. */
  readonly page: string;
  readonly text: Readonly<Record<Language, Words>>;
}

/** What a run comes to. All counts and sums are exact. */
export interface Overview {
  readonly format: 1;
  readonly version: string;
  readonly language: Language;
  readonly command: Summary['command'];
  readonly ruleBook: Summary['ruleBook'];
  readonly inputs: Summary['inputs'];
  readonly totals: Totals;
  readonly lanes: Readonly<Record<LaneName, Sums>>;
  readonly exempt: Readonly<Record<'inspection' | 'examination' | 'manualReview', number>>;
  readonly regimes: Readonly<Record<Regime, Readonly<Record<RegimeVerdict, number>>>>;
  /** Value by currency of the orders; parcels without a value in CNY. */
  readonly currencies: readonly { readonly currency: string; readonly value: Scaled }[];
  readonly withoutCny: number;
  readonly withoutGross: number;
  /** Parcels by value in CNY: from each bound up to the next; and the limit of the day, CNY, or `null`. */
  readonly values: {
    readonly limit: Scaled | null;
    readonly bins: readonly { readonly from: number; readonly lanes: readonly number[] }[];
  };
  readonly destinations: readonly {
    readonly country: string;
    readonly zh: string;
    readonly en: string;
    readonly lanes: readonly number[];
    readonly sums: Sums;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly count: number;
    readonly parcels: number;
  }[];
  readonly tags: readonly {
    readonly category: TagCategory;
    readonly code: string;
    readonly parcels: number;
  }[];
  readonly ways: {
    readonly steps: readonly Way[];
    /** Parcels that stay out of the green lane for what they are. */
    readonly stay: number;
    /** Parcels that ask for no green lane. */
    readonly unclaimed: number;
    /** Parcels whose causes are too many or too rare to be ranked. */
    readonly other: number;
  };
  readonly codes: Readonly<Record<string, CodeWords>>;
  /** How many parcels the table lists. */
  readonly listed: number;
}

/** Name as sold, in Chinese, in English, HS code. */
export type GoodsKind = readonly [string, string, string, string];
/** code, severity, field, value, facts. */
export type FindingKind = readonly [
  string,
  Severity,
  string,
  string,
  Readonly<Record<string, string | number>>,
];
/** category, code, evidence, matched, rule, source, air. */
export type TagKind = readonly [TagCategory, string, Evidence, string, string, string, AirLimit | null];

/**
 * A parcel: order, waybill, lane, country, currency, value, CNY, gross, net, state, lines, findings, tags.
 * State: bits 1, 2, 4 the exemptions from inspection, examination and manual review, 8 declared; from 16 on two
 * bits for each regime's verdict. Lines: goods, SKU, quantity, total in turn. Findings: kind, file, line, column.
 * Tags: kind, line, name, start, end. A kind is its number in the table, or the entry itself.
 */
export type Row = readonly [
  order: string,
  waybill: string,
  lane: number,
  country: string,
  currency: string,
  value: Scaled | null,
  cny: Scaled | null,
  gross: Scaled | null,
  net: Scaled | null,
  state: number,
  lines: readonly (GoodsKind | Scaled | null)[],
  findings: readonly (FindingKind | number)[],
  tags: readonly (TagKind | number)[],
];

/** What a page's table is made from. */
export interface PageData {
  readonly rows: readonly Row[];
  readonly tables: {
    readonly goods: readonly GoodsKind[];
    readonly findings: readonly FindingKind[];
    readonly tags: readonly TagKind[];
    readonly files: readonly string[];
  };
  readonly overview: Overview;
}

/** A lane's number in a row. */
export function laneNumber(lane: Lane | null): number {
  return lane === null ? laneOrder.indexOf('held') : laneOrder.indexOf(lane);
}
