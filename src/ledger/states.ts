/** Where a document stands, in the usual order of things. */
export const documentStates = [
  /** Claimed by a run that has not given its files their names yet. */
  'drafted',
  /** In a finished run: a file to be sent, or sent. */
  'declared',
  /** Taken in by customs (120), or finally accepted (399). */
  'accepted',
  /** Read by a person at customs (300). */
  'underReview',
  /** Looked at (500). */
  'underInspection',
  /** Put off (600), handed over (505) or kept back. */
  'suspended',
  /** Released (800). */
  'released',
  /** Left the country, the case is closed (899). */
  'departed',
  /** Refused (100), or failed on the way (4, a negative code): its keys are free again. */
  'rejected',
  /** Withdrawn at the enterprise's wish, or deleted. */
  'cancelled',
] as const;
export type DocumentState = (typeof documentStates)[number];

/** What a receipt says of a document: `at` is yyyyMMddHHmmss, Beijing time. `null`: it moves nothing. */
export interface StateEvent {
  readonly state: DocumentState | null;
  readonly at: string;
}

/** Where a document stands, and since when. */
export interface Standing {
  readonly state: DocumentState;
  readonly since: string;
}

const IN_CUSTOMS = ['accepted', 'underReview', 'underInspection', 'suspended'] as const;

/** What may come after a state. What may not is kept in the history and moves nothing. */
const next: Readonly<Record<DocumentState, ReadonlySet<DocumentState>>> = {
  drafted: new Set(['declared', ...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  declared: new Set([...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  accepted: new Set([...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  underReview: new Set([...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  underInspection: new Set([...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  suspended: new Set([...IN_CUSTOMS, 'released', 'departed', 'rejected', 'cancelled']),
  released: new Set(['departed', 'cancelled']),
  departed: new Set(),
  // Customs may refuse a document and take the same one when it is sent again.
  rejected: new Set([...IN_CUSTOMS, 'released', 'departed', 'cancelled']),
  cancelled: new Set(),
};

/**
 * Where a document stands after everything that was said of it. The order in which receipts arrive, and how often,
 * makes no difference: they count in the order of their own times, and within a second in the order of the states.
 */
export function standingAfter(declared: Standing, events: readonly StateEvent[]): Standing {
  let standing = declared;
  for (const { state, at } of [...events].sort(byTime)) {
    if (state !== null && next[standing.state].has(state) && state !== standing.state)
      standing = { state, since: at };
  }
  return standing;
}

/** Whether the keys of a document may be declared anew. */
export function isFree(state: DocumentState): boolean {
  return state === 'rejected' || state === 'cancelled';
}

/** Whether customs takes no change of a document any more. */
export function isSettled(state: DocumentState): boolean {
  return state === 'released' || state === 'departed';
}

/** The state of that name; `null` for any other text. */
export function stateNamed(name: string): DocumentState | null {
  return documentStates.find((state) => state === name) ?? null;
}

function byTime(a: StateEvent, b: StateEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return rank(a.state) - rank(b.state);
}

function rank(state: DocumentState | null): number {
  return state === null ? -1 : documentStates.indexOf(state);
}
