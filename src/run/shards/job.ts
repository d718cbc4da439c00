import type { Normalised } from '../../assemble/cells.ts';
import type { Shard, ShardedFile } from '../../intake/shards/index.ts';
import type { Encoding } from '../../intake/text/names.ts';
import type { LintPart } from '../../lint/lint.ts';
import type { Config } from '../../model/config.ts';
import type { Language } from '../../model/explained.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { PageParcel } from '../../report/page/index.ts';
import type { CompanionFiles } from '../companions.ts';
import type { Configured } from '../config/policy.ts';
import type { FlatPacket } from '../disk/flat.ts';
import type { Told } from '../disk/protocol.ts';
import type { LedgerWord } from '../ledger/run-ledger.ts';
import type { HeldBack, OnceBefore } from '../once.ts';
import type { ReportsPart } from '../outputs/reports.ts';
import type { PersonalData } from '../place.ts';
import type { TallyPart } from '../tally.ts';

/** What is the same for all shards of a run: plain data, from which each thread makes its own stages. */
export interface ShardStart {
  /** Whether reports and papers are wanted; a check leaves nothing. */
  readonly writes: boolean;
  /** Whether findings are wanted one by one. */
  readonly tells: boolean;
  /** Whether parcels are wanted one by one, for a page. */
  readonly showsParcels: boolean;
  /** Whether a ledger asks for every parcel. */
  readonly remembers: boolean;
  /** The customs messages that are written of each parcel. */
  readonly messages: readonly string[];
  readonly found: CompanionFiles;
  readonly profile: string | null;
  readonly currency: string | null;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly language: Language;
  readonly personal: PersonalData;
  readonly config: { readonly file: string; readonly config: Config } | null;
}

/** A shard, and what of the run before it concerns it. */
export interface ShardJob {
  readonly file: ShardedFile;
  readonly headers: readonly string[];
  readonly encoding: Encoding;
  readonly shard: Shard;
  /** What is known of some of its parcels, by their number in the shard, from 0. */
  readonly known: ReadonlyMap<number, ParcelKnown>;
  /** `null`: there is room for all that it holds back. */
  readonly once: OnceBefore | null;
}

/** What the run knows of a parcel that the shard alone does not show. */
export interface ParcelKnown {
  /** Where its numbers were met before; `null`: nowhere. */
  readonly order: string | null;
  readonly waybill: string | null;
  /** What the ledger says; `null`: it was not asked, or the order is new to it. */
  readonly ledger: LedgerWord | null;
}

/** Words of a claim: parcel, space (0 order, 1 waybill), fingerprint low and high, line. */
export const CLAIM_WORDS = 5;

/** All that a shard gives. */
export interface ShardDone {
  readonly kind: 'done';
  /** The numbers it met, `CLAIM_WORDS` words each. */
  readonly claims: Uint32Array<ArrayBuffer>;
  readonly tally: TallyPart;
  readonly normalised: Normalised;
  readonly configured: Configured | null;
  readonly heldBack: readonly HeldBack[];
  readonly lints: readonly LintPart[];
  /** `null`: no reports are wanted. */
  readonly reports: ReportsPart | null;
  /** What is told of its parcels, where that is wanted one by one. */
  readonly told: readonly Finding[];
  /** Its parcels, where a page shows them. */
  readonly shown: readonly PageParcel[];
  /** The parcels to be declared. */
  readonly packets: readonly FlatPacket[];
  /** Their numbers in the shard and where their order numbers stand, where a ledger asks. */
  readonly declared: readonly { readonly parcel: number; readonly place: Place }[];
}

/** What becomes of a shard. */
export type ShardAnswer =
  | ShardDone
  /** The waybills put orders together that may stand in different shards. */
  | { readonly kind: 'together' }
  /** What the user can mend. */
  | { readonly kind: 'failed'; readonly told: Told };
