import type { Bilingual } from '../model/explained.ts';
import { numberIn, textIn } from './rows.ts';
import type { Store, StoreRow } from './store.ts';

/** A run whose claims count and whose files do not have their names yet: it was killed on the way. */
export interface Unfinished {
  readonly run: number;
  readonly place: string;
  readonly folder: string;
  readonly aside: string | null;
  readonly sha256: string;
}

/** Something in a ledger that does not fit together. */
export type Flaw = Bilingual;

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
      this.store.run('DELETE FROM parcel WHERE run = ?', run);
      this.store.run('DELETE FROM about WHERE follow_up IN (SELECT guid FROM follow_up WHERE run = ?)', run);
      this.store.run('DELETE FROM follow_up WHERE run = ?', run);
      this.store.run('UPDATE parcel SET live = part, retired_by = NULL WHERE retired_by = ?', run);
      this.store.run(`UPDATE run SET state = 'gone', parcels = 0 WHERE id = ?`, run);
    });
  }

  /** Whether a `run.json` of this SHA-256 is that of a run which declared something into this folder. */
  hasRun(folder: string, sha256: string): boolean {
    return (
      this.store.get(
        `SELECT id FROM run WHERE sha256 = ? AND folder = ?
          AND (parcels > 0 OR EXISTS (SELECT 1 FROM follow_up WHERE follow_up.run = run.id))`,
        sha256,
        folder,
      ) !== null
    );
  }

  /** How many receipts are kept. */
  receipts(): number {
    return numberIn(this.store.get('SELECT count(*) AS n FROM receipt') ?? {}, 'n');
  }

  /** Everything that does not fit together; nothing is changed. */
  flaws(): readonly Flaw[] {
    const own = this.store
      .all('PRAGMA integrity_check(20)')
      .map((row) => textIn(row, 'integrity_check'))
      .filter((text) => text !== 'ok')
      .map((text) => ({
        zh: `数据库结构损坏（SQLite：${text}）`,
        en: `the database is damaged (SQLite: ${text})`,
      }));
    if (own.length > 0) return own;
    return CHECKS.flatMap(({ sql, flaw }) => this.store.all(sql).map(flaw));
  }

  /** Gives back the room of what was deleted. */
  vacuum(): void {
    this.store.exec('VACUUM');
  }
}

const CHECKS: readonly { readonly sql: string; readonly flaw: (row: StoreRow) => Flaw }[] = [
  {
    sql: `SELECT id, parcels, (SELECT count(*) FROM parcel WHERE parcel.run = run.id) AS found
      FROM run WHERE parcels <> (SELECT count(*) FROM parcel WHERE parcel.run = run.id)`,
    flaw: (row) => {
      const [id, parcels, found] = ['id', 'parcels', 'found'].map((name) => numberIn(row, name));
      return {
        zh: `第 ${id} 次运行：记的是 ${parcels} 个包裹，实有 ${found} 个`,
        en: `run ${id}: ${parcels} parcels are told, ${found} are there`,
      };
    },
  },
  {
    sql: `SELECT order_no, run FROM parcel LEFT JOIN run ON run.id = parcel.run WHERE run.id IS NULL`,
    flaw: (row) => ({
      zh: `订单 ${textIn(row, 'order_no')}：没有第 ${numberIn(row, 'run')} 次运行`,
      en: `order ${textIn(row, 'order_no')}: there is no run ${numberIn(row, 'run')}`,
    }),
  },
  {
    sql: `SELECT guid, follow_up.run FROM follow_up LEFT JOIN run ON run.id = follow_up.run WHERE run.id IS NULL`,
    flaw: (row) => ({
      zh: `单证 ${textIn(row, 'guid')}：没有第 ${numberIn(row, 'run')} 次运行`,
      en: `document ${textIn(row, 'guid')}: there is no run ${numberIn(row, 'run')}`,
    }),
  },
  {
    sql: `SELECT guid, receipt FROM history LEFT JOIN receipt ON receipt.id = history.receipt WHERE receipt.id IS NULL`,
    flaw: (row) => ({
      zh: `单证 ${textIn(row, 'guid')}：没有第 ${numberIn(row, 'receipt')} 份回执`,
      en: `document ${textIn(row, 'guid')}: there is no receipt ${numberIn(row, 'receipt')}`,
    }),
  },
];
