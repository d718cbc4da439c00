import type { CebNumber } from '../declaration/index.ts';
import type { Language } from '../model/explained.ts';
import type { Moment } from './clock.ts';
import type { CompanionKind } from './companions.ts';
import type { ConfigFile } from './config/index.ts';
import type { JournalStart } from './journal.ts';
import type { FormatRequest } from './outputs/format-files.ts';
import type { PersonalData } from './place.ts';
import type { RunSigning } from './signing/for-run.ts';

/** What a run is asked to do. */
export interface RunOptions {
  readonly command: 'declare' | 'validate';
  /** Order files, globs, or `-` for standard input. */
  readonly files: readonly string[];
  /** Where an order file lies that a watcher has taken, by the name it arrived under. */
  readonly taken: ReadonlyMap<string, string>;
  readonly named: Readonly<Record<CompanionKind, string | undefined>>;
  /** Profile the user asked for; `null`: found by the header. */
  readonly profile: string | null;
  /** What the user says of the bytes of the order files. */
  readonly reading: Reading;
  /** Currency of orders whose file names none; `null`: the filing may say. */
  readonly currency: string | null;
  /** Output folder; `null`: `xborder-out/<date>-<hash>`. */
  readonly out: string | null;
  readonly moment: Moment;
  readonly language: Language;
  /** The customs messages written of each parcel; `null`: those that are due. */
  readonly messages: readonly CebNumber[] | null;
  /** Which written files are validated against their XSD. */
  readonly verify: Verification;
  /** With what the messages are signed; `null`: they stay unsigned. */
  readonly signing: RunSigning | null;
  /** Whether findings quote the cells of consignees. */
  readonly personal: PersonalData;
  /** `null`: nothing is remembered, and nothing known. `validate` has none. */
  readonly ledger: LedgerOptions | null;
  /** The configuration found; `null`: none. */
  readonly config: ConfigFile | null;
  /** Threads that take shards of the input through all stages; 1: the run does it by itself. */
  readonly jobs: number;
  /** Bytes of a shard, about; `null`: as is best. */
  readonly shardSize: number | null;
  /** What else the run is told in; `null`: nothing. */
  readonly formats: FormatRequest | null;
  /** What it takes to go on with the run; `null`: it cannot be gone on with. */
  readonly journal: JournalStart | null;
  /** Where a run works that names no folder; `null`: in a new one. */
  readonly workIn: string | null;
  /** The signal that asks the run to stop; `null`: none has come. */
  readonly stopped: () => StopSignal | null;
  readonly onProgress: (state: RunProgress) => void;
}

/** The signals that end a run in order. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Where what was declared is remembered. */
export interface LedgerOptions {
  readonly file: string;
  /** Whether an order that was declared with other content becomes a change message. */
  readonly resubmit: boolean;
}

/** All files, a sample of them, or none. */
export type Verification = 'all' | 'sample' | 'none';

/** What the user says of the bytes of a file; `null`: it is found out. */
export interface Reading {
  readonly encoding: string | null;
  /** Sheet of a workbook. */
  readonly sheet: string | null;
}

/** How far a run is; `totalBytes` 0 when nobody knows. */
export interface RunProgress {
  readonly records: number;
  readonly parcels: number;
  readonly findings: number;
  readonly bytes: number;
  readonly totalBytes: number;
}
