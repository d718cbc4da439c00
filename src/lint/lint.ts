import type { Explained } from '../model/explained.ts';
import type { Facts, Place } from '../model/finding.ts';
import type { Field, Parcel } from '../model/parcel.ts';

/** What a whole run shows and no single parcel does. Adding one: its file and its line in `index.ts`. */
export interface RunLint extends Explained {
  /** Begins to look at a run. */
  readonly start: () => RunObserver;
}

/** Looks at the parcels of a run one after the other, in bounded memory. */
export interface RunObserver {
  parcel(parcel: Parcel): void;
  /** What it saw; `null`: nothing to tell. */
  end(): Observation | null;
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
