import type { Normalised } from '../../assemble/cells.ts';
import type { OrderLayout } from '../../intake/layout.ts';
import type { RunObserver } from '../../lint/lint.ts';
import type { Policy } from '../config/index.ts';
import { unflattened } from '../disk/flat.ts';
import type { RunLedger } from '../ledger/run-ledger.ts';
import type { ToldOnce } from '../once.ts';
import type { RunOutputs } from '../outputs/outputs.ts';
import type { FingerprintTable } from '../seen.ts';
import type { Tally } from '../tally.ts';
import { CLAIM_WORDS, type ParcelKnown, type ShardDone, type ShardJob } from './job.ts';

/** What is the whole run's: everything that a shard cannot know of by itself. */
export interface WholeRun {
  readonly seen: FingerprintTable;
  readonly once: ToldOnce;
  readonly policy: Policy;
  readonly tally: Tally;
  readonly normalised: Normalised;
  readonly ledger: RunLedger | null;
  readonly observers: readonly RunObserver[];
  readonly outputs: Pick<RunOutputs, 'shard'>;
  /** Asked once the numbers of a shard are known; throws when the file cannot go on like this. */
  readonly onClaims: (file: string) => void;
}

/** Has a shard done anew, now that more is known. */
export type Again = (known: Pick<ShardJob, 'known' | 'once'>) => Promise<ShardDone>;

/**
 * Adds a shard to the run, as if its rows had come one by one: numbers met before, what the ledger knows, what is
 * told once. A shard in which any of that matters, which few are, is done anew with that knowledge, and is then right.
 */
export async function merge(
  first: ShardDone,
  again: Again,
  layout: OrderLayout,
  run: WholeRun,
): Promise<void> {
  const known = metBefore(first.claims, layout.file, run.seen);
  run.onClaims(layout.file);
  let done = known.size === 0 ? first : await again({ known, once: null });
  const once = run.once.shortFor(done.heldBack);
  if (once !== null) done = await again({ known, once });
  if (run.ledger !== null && askLedger(done, run.ledger, known)) done = await again({ known, once });
  run.once.take(done.heldBack);
  run.policy.take(done.configured);
  run.tally.take(done.tally);
  run.normalised.trimmed += done.normalised.trimmed;
  run.normalised.fullWidth += done.normalised.fullWidth;
  run.normalised.apostrophes += done.normalised.apostrophes;
  for (const [index, observer] of run.observers.entries()) {
    const part = done.lints[index];
    if (part !== undefined) observer.take(part);
  }
  run.outputs.shard(done, layout);
}

/** The parcels whose numbers were met before. */
function metBefore(claims: Uint32Array, file: string, seen: FingerprintTable): Map<number, ParcelKnown> {
  const known = new Map<number, ParcelKnown>();
  for (let at = 0; at < claims.length; at += CLAIM_WORDS) {
    const [parcel = 0, space = 0, low = 0, high = 0, line = 0] = claims.subarray(at, at + CLAIM_WORDS);
    const name = space === 0 ? 'order' : 'waybill';
    const first = seen.claimPrint(name, { low, high }, file, line);
    if (first !== null) known.set(parcel, { ...(known.get(parcel) ?? NOTHING), [name]: first });
  }
  return known;
}

const NOTHING: ParcelKnown = { order: null, waybill: null, ledger: null };

/** Claims the parcels to be declared, and adds what the ledger says of them to what is known; whether it said anything. */
function askLedger(
  { packets, declared }: ShardDone,
  ledger: RunLedger,
  known: Map<number, ParcelKnown>,
): boolean {
  let said = false;
  let at = 0;
  for (const packet of packets) {
    for (const { parcel, statisticsFlag } of unflattened(packet)) {
      const claimed = declared[at++];
      if (claimed === undefined) continue;
      const word = ledger.wordOn(parcel, claimed.place, statisticsFlag);
      if (word === null) continue;
      said = true;
      known.set(claimed.parcel, { ...(known.get(claimed.parcel) ?? NOTHING), ledger: word });
    }
  }
  return said;
}
