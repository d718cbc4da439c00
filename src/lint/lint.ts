import type { Explained } from '../model/explained.ts';
import type { Facts, Place } from '../model/finding.ts';
import type { Field, Parcel } from '../model/parcel.ts';

/** What a whole run shows and no single parcel does. Adding one: its file and its line in `index.ts`. */
export interface RunLint extends Explained {
  /** Begins to look at a run, or at a part of one. */
  readonly start: (isPart?: boolean) => RunObserver;
}

/** Looks at the parcels of a run one after the other, in bounded memory. */
export interface RunObserver {
  parcel(parcel: Parcel): void;
  /** What it has seen, for the observer of the run that it is a part of; it sees nothing more then. */
  part(): LintPart;
  /** Goes on with what the next part of the run has seen, as if it had seen the parcels itself. */
  take(part: LintPart): void;
  /** What it saw; `null`: nothing to tell. */
  end(): Observation | null;
}

/** What an observer has seen of a part of a run: plain data, of which each observer knows its own meaning. */
export interface LintPart {
  readonly notes: readonly LintNote[];
  /** Whether a note with the same key and value says nothing new when it comes again. */
  readonly onceEnough: boolean;
  /** Whether what it looks for may still be the case. */
  readonly open: boolean;
}

/** One thing it has seen, and where first. */
export interface LintNote {
  readonly key: string;
  readonly texts: readonly string[];
  readonly amounts: readonly bigint[];
  readonly first: Observation;
}

/** What was seen, and the parcel that shows it first. */
export interface Observation {
  readonly at: Place;
  readonly order: string;
  readonly value: string;
  readonly facts: Facts;
}

/** Different keys that one observer keeps; a run that shows something shows it among so many. */
export const MOST_KEPT = 20_000;

/** Where a parcel shows a field. */
export function placeOf(parcel: Parcel, field: Field): Place {
  const { layout, rows } = parcel.origin;
  const index = layout.columns.get(field);
  const [row] = rows;
  return {
    file: layout.file,
    line: row?.line ?? 0,
    column: 0,
    record: row?.record ?? 0,
    field: index === undefined ? field : (layout.headers[index] ?? field),
  };
}
