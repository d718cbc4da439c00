import { numberIn } from './rows.ts';
import type { Store } from './store.ts';

/** Where the files of a run are, and are going to be; what it takes to finish a run that was killed. */
export interface RunPlace {
  /** The folder in which it works. */
  readonly place: string;
  /** Where it ends up. */
  readonly folder: string;
  /** Where the earlier run in that folder goes; `null`: there is none that anyone would miss. */
  readonly aside: string | null;
  /** SHA-256 of its `run.json`. */
  readonly sha256: string;
}

/** Begins a run, and a transaction with it; its number. Nothing counts before the run is committed. */
export function openRun(store: Store, at: string, messages: string): number {
  store.exec('BEGIN IMMEDIATE');
  store.run(
    `INSERT INTO run (at, state, messages, place, folder, sha256, sources, parcels) VALUES (?, 'writing', ?, '', '', '', '[]', 0)`,
    at,
    messages,
  );
  return numberIn(store.get('SELECT last_insert_rowid() AS id') ?? {}, 'id');
}

/** Makes a run count; from here on it is finished, even if it is killed. */
export function commitRun(
  store: Store,
  run: number,
  { place, folder, aside, sha256 }: RunPlace,
  { sources, parcels }: { readonly sources: string; readonly parcels: number },
): void {
  store.run(
    'UPDATE run SET place = ?, folder = ?, aside = ?, sha256 = ?, sources = ?, parcels = ? WHERE id = ?',
    place,
    folder,
    aside,
    sha256,
    sources,
    parcels,
    run,
  );
  store.exec('COMMIT');
}
