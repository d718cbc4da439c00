export type { Claim, Claims, RunPlace, RunStart } from './claims.ts';
export { contentOf, type Difference, hashOfContent } from './content.ts';
export type { RunMessage } from './documents.ts';
export { ledgerErrors } from './errors.ts';
export type { CustomsNumbers, Ledger } from './ledger.ts';
export type { Migration } from './migrations.ts';
export { migrations } from './migrations.ts';
export { openLedger } from './open.ts';
export {
  type DocumentState,
  documentStates,
  isFree,
  isSettled,
  type Standing,
  type StateEvent,
  standingAfter,
  stateNamed,
} from './states.ts';
export type {
  Applied,
  DocumentFilter,
  HistoryEntry,
  LedgerDocument,
  LedgerRun,
  RunState,
  StoredReceipt,
  Transition,
} from './types.ts';
export type { Flaw, Unfinished } from './upkeep.ts';
