import { readFileSync } from 'node:fs';
import { type Release, reissueClearance } from '../../declaration/index.ts';
import type { Ledger } from '../../ledger/index.ts';

/** A clearance document with the Release of its parcels as the ledger has it; `null`: it is gone, or not as its run left it. */
export function reissued(path: string, ledger: Ledger): Uint8Array | null {
  try {
    const text = reissueClearance(readFileSync(path, 'utf8'), (copNo) => releaseOf(copNo, ledger));
    return text === null ? null : Buffer.from(text);
  } catch (cause) {
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
