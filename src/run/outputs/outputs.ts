import type { OrderLayout } from '../../intake/layout.ts';
import type { Encoding } from '../../intake/text/names.ts';
import type { Finding } from '../../model/finding.ts';
import type { Row } from '../../model/parcel.ts';
import type { Examined } from '../examine.ts';
import type { InputRecord } from '../input-record.ts';
import type { Entered } from '../ledger/run-ledger.ts';
import type { ShardDone } from '../shards/job.ts';
import type { Summary } from '../summary.ts';

/** What a run leaves behind. */
export interface Written {
  readonly out: string | null;
  readonly files: Summary['files'];
}

/** Takes everything that a run finds, in input order. */
export interface RunOutputs {
  /** `encoding` is how the input is written; `null`: it is no text. */
  begin(layout: OrderLayout, encoding: Encoding | null): void;
  parcel(examined: Examined, layout: OrderLayout, entered: Pick<Entered, 'fate' | 'revision'>): void;
  skipped(row: Row, layout: OrderLayout): void;
  finding(finding: Finding): void;
  /** All that a shard gives, in place of its rows one by one. */
  shard(done: ShardDone, layout: OrderLayout): void;
  /** A promise to wait for before more is read; `null`: go on. */
  drained(): Promise<void> | null;
  /** Gives every file its final name. */
  finish(inputs: readonly InputRecord[]): Promise<Written>;
  /** Removes what the run has made so far; returns the failure in the user's words where it is one of the disk. */
  abandon(cause: unknown): Promise<unknown>;
}

/** Leaves nothing: `validate`. */
export const noOutputs: RunOutputs = {
  begin: () => undefined,
  parcel: () => undefined,
  skipped: () => undefined,
  finding: () => undefined,
  shard: () => undefined,
  drained: () => null,
  finish: () => Promise.resolve({ out: null, files: { declarations: 0, clearance: 0, verified: 0 } }),
  abandon: (cause) => Promise.resolve(cause),
};
