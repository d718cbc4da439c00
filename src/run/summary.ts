import type { Finding, Severity } from '../model/finding.ts';
import type { Lane } from '../model/regime.ts';
import type { SkipReason } from '../model/skip-reason.ts';

/** What a run tells at its end, for people and for machines. All counts are exact. */
export interface Summary {
  readonly command: 'declare' | 'validate';
  readonly ruleBook: { readonly version: string; readonly on: string };
  /** The input files, with the profile that was found for each and how surely (`header`, `option`). */
  readonly inputs: readonly {
    readonly file: string;
    readonly profile: string;
    /** How it is written: `utf-8`, `gb18030` …, or `xlsx`. */
    readonly encoding: string;
    readonly records: number;
  }[];
  /** Files taken without being named: filing, catalogue, waybills, rates → path; `null`: none. */
  readonly companions: Readonly<
    Record<'filing' | 'catalogue' | 'waybills' | 'rates' | 'goods', string | null>
  >;
  /** Those of the companions that were found beside the orders and not named on the command line. */
  readonly found: readonly string[];
  readonly totals: Totals;
  /** The rows of `totals.skipped`, by what they are. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** Findings by code, most frequent first, with one example each. */
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly count: number;
    readonly example: Finding;
  }[];
  /** What a configuration kept back; `null`: there is none. */
  readonly configured: { readonly file: string; readonly waived: number; readonly off: number } | null;
  /** Output folder; `null` when nothing is written. */
  readonly out: string | null;
  /** Messages written, and how many of all files were validated against their schema. */
  readonly files: { readonly declarations: number; readonly clearance: number; readonly verified: number };
  /** Parcels that the ledger knew: declared before as they are, changed, in conflict; where it moved an earlier run. `null`: no ledger. */
  readonly ledger: {
    readonly same: number;
    readonly changed: number;
    readonly conflicts: number;
    readonly earlier: string | null;
  } | null;
  readonly seconds: number;
}

/** Exact counts of a run. `held`: parcels with errors, which have no lane. */
export interface Totals {
  readonly records: number;
  readonly parcels: number;
  readonly lines: number;
  readonly lanes: Readonly<Record<Lane, number>>;
  readonly held: number;
  readonly declared: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Rows that left the run without being a parcel: cancelled orders and the like. */
  readonly skipped: number;
}
