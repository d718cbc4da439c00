import { numberIn, textIn } from './rows.ts';
import type { Store } from './store.ts';

/** A run whose claims count and whose files do not have their names yet: it was killed on the way. */
export interface Unfinished {
  readonly run: number;
  readonly place: string;
  readonly folder: string;
  readonly aside: string | null;
  readonly sha256: string;
}

/** Something in a ledger that does not fit together. */
export interface Flaw {
  /** `database`: SQLite's own; `run`, `parcel`, `history`: what a row says. */
  readonly kind: 'database' | 'run' | 'parcel' | 'history';
  readonly detail: string;
}

/** The care of a ledger. */
export class Upkeep {
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  /** The runs that were killed after their claims and before their end, oldest first. */
  unfinished(): readonly Unfinished[] {
    return this.store.all(`SELECT * FROM run WHERE state = 'writing' ORDER BY id`).map((row) => ({
      run: numberIn(row, 'id'),
      place: textIn(row, 'place'),
      folder: textIn(row, 'folder'),
      aside: textIn(row, 'aside') || null,
      sha256: textIn(row, 'sha256'),
    }));
  }

  /** The files of a run have their names; the run that had the folder before it is where it was moved to. */
  declared({ run, folder, aside }: Pick<Unfinished, 'run' | 'folder' | 'aside'>): void {
    this.store.transaction(() => {
      if (aside !== null)
        this.store.run('UPDATE run SET folder = ? WHERE folder = ? AND id <> ?', aside, folder, run);
      this.store.run(`UPDATE run SET state = 'declared' WHERE id = ?`, run);
    });
  }

  /** Nothing of a run was kept: its keys are free, and what it was to change is as it was. */
  gone(run: number): void {
    this.store.transaction(() => {
      const replaced = this.store
        .all('SELECT replaces FROM parcel WHERE run = ? AND replaces IS NOT NULL', run)
        .map((row) => numberIn(row, 'replaces'));
      this.store.run('DELETE FROM parcel WHERE run = ?', run);
      for (const parcel of replaced) this.store.run('UPDATE parcel SET live = 1 WHERE id = ?', parcel);
      this.store.run(`UPDATE run SET state = 'gone', parcels = 0 WHERE id = ?`, run);
    });
  }

  /** Whether a `run.json` of this SHA-256 is that of a run which declared something into this folder. */
  hasRun(folder: string, sha256: string): boolean {
    return (
      this.store.get('SELECT id FROM run WHERE sha256 = ? AND folder = ? AND parcels > 0', sha256, folder) !==
      null
    );
  }

  /** Everything that does not fit together; nothing is changed. */
  flaws(): readonly Flaw[] {
    const own = this.store
      .all('PRAGMA integrity_check(20)')
      .map((row) => textIn(row, 'integrity_check'))
      .filter((text) => text !== 'ok')
      .map((detail) => ({ kind: 'database', detail }) as const);
    if (own.length > 0) return own;
    return CHECKS.flatMap(({ kind, sql }) =>
      this.store.all(sql).map((row) => ({ kind, detail: textIn(row, 'detail') })),
    );
  }

  /** Gives back the room of what was deleted. */
  vacuum(): void {
    this.store.exec('VACUUM');
  }
}

const CHECKS = [
  {
    kind: 'run',
    sql: `SELECT 'run ' || id || ': ' || parcels || ' parcels told, ' ||
        (SELECT count(*) FROM parcel WHERE parcel.run = run.id) || ' found' AS detail
      FROM run WHERE parcels <> (SELECT count(*) FROM parcel WHERE parcel.run = run.id)`,
  },
  {
    kind: 'parcel',
    sql: `SELECT 'parcel ' || parcel.id || ' (' || order_no || '): no run ' || run AS detail
      FROM parcel LEFT JOIN run ON run.id = parcel.run WHERE run.id IS NULL`,
  },
  {
    kind: 'history',
    sql: `SELECT 'guid ' || guid || ': no receipt ' || receipt AS detail
      FROM history LEFT JOIN receipt ON receipt.id = history.receipt WHERE receipt.id IS NULL`,
  },
] as const satisfies readonly { readonly kind: Flaw['kind']; readonly sql: string }[];
