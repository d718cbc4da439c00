import { readFileSync } from 'node:fs';
import { type Release, reissueClearance, UnreadableMessage } from '../../declaration/index.ts';
import type { Ledger } from '../../ledger/index.ts';

/** A clearance document with the Release of its parcels as the ledger has it; `null`: the file is no longer there, or damaged. */
export function reissued(path: string, ledger: Ledger): Uint8Array | null {
  try {
    return reissueClearance(readFileSync(path), (copNo) => releaseOf(copNo, ledger));
  } catch (cause) {
    if (cause instanceof UnreadableMessage) return null;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

function releaseOf(copNo: string, ledger: Ledger): Release | null {
  const [inventory] = ledger.documentsWithCopNo('603', copNo);
  if (inventory === undefined) return null;
  const { state, since, preNo, invtNo } = inventory;
  return { status: state, since, preNo, invtNo };
}
