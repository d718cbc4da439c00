export type { Claim, Claims } from './claims.ts';
export type { Difference } from './content.ts';
export type { FollowUps } from './follow-ups.ts';
export type { Ledger } from './ledger.ts';
export type { Migration } from './migrations.ts';
export { migrations } from './migrations.ts';
export { openLedger } from './open.ts';
export { stateWords } from './state-words.ts';
export { type DocumentState, documentStates, standingAfter, stateNamed } from './states.ts';
export type {
  FollowUp,
  HistoryEntry,
  LedgerDocument,
  LedgerRun,
  OrderPlace,
  StoredReceipt,
} from './types.ts';
