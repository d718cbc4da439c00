import type { Verdict } from '../lane/verdict.ts';
import { customsCountry } from '../model/codes/countries.ts';
import { customsCurrency } from '../model/codes/currencies.ts';
import type { Bilingual } from '../model/explained.ts';
import type { Filing } from '../model/filing.ts';
import type { Lane } from '../model/regime.ts';
import type { Declarable } from './declarable.ts';
import { copNoFor, digestFor } from './identity.ts';

/** What is the same for every parcel that a run declares. */
export interface Declaring {
  readonly filing: Filing;
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly appTime: string;
  /** Day of export, yyyy-MM-dd. */
  readonly on: string;
  /** Customs messages that are written for each parcel, by their three digits. */
  readonly messages: readonly string[];
  /** The words for a finding's code, without facts. */
  readonly titleOf: (code: string) => Bilingual;
}

/** A declaration of an order that was declared before. */
export interface Revision {
  /** How often its order was declared before. */
  readonly number: number;
  /** The messages that change what customs has (appType 2); the others are new. */
  readonly changes: readonly string[];
  /** The enterprise's number of the inventory, where it is kept; empty: a new one. */
  readonly copNo: string;
  /** What customs called the inventory that is changed; empty where it has not said. */
  readonly preNo: string;
  readonly invtNo: string;
}

/** A parcel on its way into its papers: what every message is written from. Codes here are customs codes. */
export interface Declared {
  readonly run: Declaring;
  readonly parcel: Declarable;
  readonly verdict: Verdict;
  readonly lane: Exclude<Lane, 'blocked'>;
  /** Kind of declaration (申报业务类型): A simplified, B summary. */
  readonly statisticsFlag: 'A' | 'B';
  /** What its order was declared as before; `null`: it was not. */
  readonly revision: Revision | null;
  /** What the parcel's guids are cut from. */
  readonly digest: string;
  readonly copNo: string;
  /** Country of arrival, customs code of three digits. */
  readonly country: string;
  /** Currency of the order, customs code of three digits. */
  readonly currency: string;
}

/**
 * Prepares a parcel for its papers. It must be in a lane that is declared and free of errors; throws
 * `RangeError` otherwise, which is a mistake of the program.
 */
export function declared(
  parcel: Declarable,
  verdict: Verdict,
  statisticsFlag: 'A' | 'B',
  run: Declaring,
  revision: Revision | null = null,
): Declared {
  const { lane } = verdict;
  if (lane === null || lane === 'blocked') throw new RangeError(`a parcel in lane ${lane} is never declared`);
  const digest = digestFor(parcel.platformCode, parcel.orderNo, run.appTime, revision?.number ?? 0);
  return {
    run,
    parcel,
    verdict,
    lane,
    statisticsFlag,
    revision,
    digest,
    copNo: revision?.copNo || copNoFor(digest, run.appTime),
    country: customsCountry(parcel.country),
    currency: customsCurrency(parcel.currency),
  };
}

/** Kind of declaration (报送类型) of a parcel's document in a message: 1 new, 2 change. */
export function appTypeOf(message: string, { revision }: Declared): '1' | '2' {
  return revision?.changes.includes(message) ? '2' : '1';
}
