import type { Decimal } from '../model/decimal.ts';
import type { Explained } from '../model/explained.ts';
import type { Filing } from '../model/filing.ts';
import type { Facts } from '../model/finding.ts';
import type { Field, Parcel } from '../model/parcel.ts';
import type { Lane, Regime } from '../model/regime.ts';
import type { Screening } from '../model/tag.ts';

/** What is the same for every parcel of a run. */
export interface World {
  /** Day of export, yyyy-MM-dd, Beijing time. */
  readonly on: string;
  readonly filing: Filing;
  /** The customs messages that are written of each parcel, by their three digits. */
  readonly messages: readonly string[];
  /** CNY for one unit of a currency. */
  readonly rates: ReadonlyMap<string, Decimal>;
  /** Keys met so far in this run. */
  readonly seen: Seen;
}

/** Remembers keys within a run. */
export interface Seen {
  /** Where `key` was first met within `space` ("file:line"), or `null` when this is the first time; then it is remembered as met at `parcel`. */
  claim(space: 'order' | 'waybill', key: string, parcel: Parcel): string | null;
}

/** One parcel under examination. `goods[i]` is the screening of `parcel.lines[i]`. */
export interface Case {
  readonly parcel: Parcel;
  readonly goods: readonly Screening[];
  readonly world: World;
}

/** Tells a finding: the field it is about, the line number (0: the parcel as a whole), and the facts for its words. */
export type Report = (field: Field, line: number, facts?: Facts) => void;

/** Changes to the sample order that make a rule pass or fail: cells by native column, one object a row. */
export interface Sample {
  readonly rows?: readonly Readonly<Record<string, string>>[];
  /** Changes to the sample filing, by path: `guarantee.until`. `null` removes. */
  readonly filing?: Readonly<Record<string, unknown>>;
  /** Day of export, where it matters. */
  readonly on?: string;
  /** Messages of the run, where they are not those that are due. */
  readonly messages?: readonly string[];
}

/** One rule of the book. */
export interface Rule extends Explained {
  /** First day in force, yyyy-MM-dd. */
  readonly since: string;
  /** Last day in force; `null` while it stands. */
  readonly until: string | null;
  /** The regime whose proof this rule decides, and how. */
  readonly decides: { readonly regime: Regime; readonly verdict: 'violated' | 'unproven' } | null;
  /** The best lane a parcel may still take with this finding; `null`: no effect of its own. */
  readonly lane: Lane | null;
  readonly check: (subject: Case, report: Report) => void;
  readonly samples: { readonly passes: readonly Sample[]; readonly fails: readonly Sample[] };
}

/** Gives a rule its type; says nothing of its own. */
export function rule(definition: Rule): Rule {
  return definition;
}
