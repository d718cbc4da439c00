import { ledgerErrors } from './errors.ts';
import { APPLICATION, type Store } from './store.ts';

/** Brings a ledger from one version to the next. */
export type Migration = (store: Store) => void;

/**
 * The first version. A run's documents follow from its parcels: message by message, with guid and number made from
 * platform, order and time (identity.ts), in files of so many documents. So a parcel is one row, and what a million
 * of them have in common (that they are declared) stands once, with the run.
 *
 * An order may be declared in parts: its order message in one run, its inventory in another. `live` is the part's
 * number as long as it counts; a run that takes its place leaves its own number in `retired_by`. `key` is what guid and
 * copNo are found by; `source` (a number in the run's `sources`), `line` and `col` are where its order number stands; `cop_no` stands where a change keeps an earlier number. `content` is UTF-8: bytes are bound five
 * times as fast as text.
 */
const first: Migration = (store) =>
  store.exec(`
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('writing', 'declared', 'gone')),
      messages TEXT NOT NULL,
      place TEXT NOT NULL,
      folder TEXT NOT NULL,
      aside TEXT,
      sha256 TEXT NOT NULL,
      sources TEXT NOT NULL,
      parcels INTEGER NOT NULL
    );
    CREATE TABLE parcel (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL,
      number INTEGER NOT NULL,
      platform TEXT NOT NULL,
      order_no TEXT NOT NULL,
      logistics TEXT NOT NULL,
      waybill_no TEXT NOT NULL,
      part INTEGER NOT NULL,
      live INTEGER CHECK (live = part),
      retired_by INTEGER,
      revision INTEGER NOT NULL,
      changes TEXT NOT NULL,
      cop_no TEXT,
      key INTEGER NOT NULL,
      source INTEGER NOT NULL,
      line INTEGER NOT NULL,
      col INTEGER NOT NULL,
      content BLOB NOT NULL
    );
    CREATE UNIQUE INDEX parcel_order ON parcel (order_no, platform, live);
    CREATE UNIQUE INDEX parcel_waybill ON parcel (waybill_no, logistics, live);
    CREATE INDEX parcel_key ON parcel (key);
    CREATE INDEX parcel_cop_no ON parcel (cop_no) WHERE cop_no IS NOT NULL;
    CREATE TABLE standing (
      guid TEXT PRIMARY KEY,
      state TEXT NOT NULL,
      since TEXT NOT NULL,
      pre_no TEXT NOT NULL,
      invt_no TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX standing_invt_no ON standing (invt_no) WHERE invt_no <> '';
    CREATE TABLE history (
      guid TEXT NOT NULL,
      at TEXT NOT NULL,
      code TEXT NOT NULL,
      state TEXT NOT NULL,
      info TEXT NOT NULL,
      receipt INTEGER NOT NULL REFERENCES receipt (id),
      PRIMARY KEY (guid, at, code, state, info)
    ) WITHOUT ROWID;
    CREATE TABLE receipt (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sha256 TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      at TEXT NOT NULL,
      read INTEGER NOT NULL CHECK (read IN (0, 1)),
      bytes BLOB NOT NULL
    );
    CREATE INDEX receipt_unread ON receipt (id) WHERE read = 0`);

/**
 * The second version: documents about what was declared (follow-ups: deletions, cancellations, lists of waybills,
 * departures, summaries), and which documents each of them speaks of. `flag` is the kind of declaration (statisticsFlag);
 * empty: declared before it was noted.
 */
const second: Migration = (store) =>
  store.exec(`
    ALTER TABLE parcel ADD COLUMN flag TEXT NOT NULL DEFAULT '';
    CREATE TABLE follow_up (
      guid TEXT PRIMARY KEY,
      run INTEGER NOT NULL,
      message TEXT NOT NULL,
      app_type TEXT NOT NULL,
      cop_no TEXT NOT NULL,
      order_no TEXT NOT NULL,
      waybill_no TEXT NOT NULL,
      file TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX follow_up_run ON follow_up (run);
    CREATE INDEX follow_up_cop_no ON follow_up (cop_no);
    CREATE INDEX follow_up_waybill ON follow_up (waybill_no) WHERE waybill_no <> '';
    CREATE INDEX follow_up_order ON follow_up (order_no) WHERE order_no <> '';
    CREATE TABLE about (
      document TEXT NOT NULL,
      follow_up TEXT NOT NULL,
      PRIMARY KEY (document, follow_up)
    ) WITHOUT ROWID;
    CREATE INDEX about_follow_up ON about (follow_up)`);

/** What makes each version out of the one before it; a new ledger goes through all of them. */
export const migrations: readonly Migration[] = [first, second];

/** Brings a ledger to the newest version, each step whole or not at all. Throws `InputError` for a newer one. */
export function migrate(store: Store, steps: readonly Migration[]): void {
  const version = Number(store.get('PRAGMA user_version')?.['user_version']);
  if (version > steps.length) throw ledgerErrors.newer(store.file, version, steps.length);
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    store.transaction(() => {
      step(store);
      store.exec(`PRAGMA application_id=${APPLICATION}; PRAGMA user_version=${index + 1}`);
    });
  }
}
