import { type Ledger, openLedger } from '../../ledger/index.ts';
import { defaultLedger } from './place.ts';
import { settleRuns } from './settle.ts';

/** Which ledger a command works with. */
export interface LedgerChoice {
  /** As the user wrote it; `undefined`: the one in the user's state folder. */
  readonly file: string | undefined;
  /** Whether one that is not there is made. */
  readonly create: boolean;
}

/** Milliseconds to wait for a run that has the ledger. */
const WAIT = 30_000;

/**
 * Does some work with a ledger, after what killed runs have left was finished, and closes it. Throws `InputError`
 * for a ledger that cannot be used.
 */
export async function useLedger<T>(
  { file, create }: LedgerChoice,
  work: (ledger: Ledger) => T | Promise<T>,
): Promise<T> {
  const ledger = await openLedger(file ?? defaultLedger(), { create, wait: WAIT });
  try {
    settleRuns(ledger);
    return await work(ledger);
  } finally {
    ledger.close();
  }
}
