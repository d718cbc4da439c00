import { commitRun, openRun, type RunPlace } from './run-rows.ts';
import type { Store } from './store.ts';
import type { FollowUp } from './types.ts';

const INSERT = `INSERT INTO follow_up (guid, run, message, app_type, cop_no, order_no, waybill_no, file)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** The follow-ups of one run, all in one transaction: they count when they are committed, or not at all. */
export class FollowUps {
  readonly run: number;
  private readonly store: Store;

  /** `at`: time of declaration, yyyyMMddHHmmss, Beijing time. */
  constructor(store: Store, at: string) {
    this.store = store;
    this.run = openRun(store, at, '[]');
  }

  /** Notes a document that is to be sent. */
  add({ guid, message, appType, copNo, order, waybill, file, about }: FollowUp): void {
    this.store.run(INSERT, guid, this.run, message, appType, copNo, order, waybill, file);
    for (const document of about)
      this.store.run('INSERT OR IGNORE INTO about (document, follow_up) VALUES (?, ?)', document, guid);
  }

  /** Makes them count; from here on the run is finished, even if it is killed. */
  commit(place: RunPlace): void {
    commitRun(this.store, this.run, place, { sources: '[]', parcels: 0 });
  }

  /** Gives everything up. */
  rollback(): void {
    this.store.rollback();
  }
}
