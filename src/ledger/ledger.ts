import { hash } from 'node:crypto';
import { Claims, type RunStart } from './claims.ts';
import { Documents } from './documents.ts';
import { FollowUps } from './follow-ups.ts';
import { bytesIn, numberIn, textIn } from './rows.ts';
import { type DocumentState, type Standing, standingAfter, stateNamed } from './states.ts';
import type { Store } from './store.ts';
import type {
  Applied,
  DocumentFilter,
  HistoryEntry,
  Kept,
  LedgerDocument,
  LedgerRun,
  StoredReceipt,
  Transition,
} from './types.ts';
import { Upkeep } from './upkeep.ts';

/**
 * Everything that was declared, and what became of it. One process has it at a time, from opening to `close`.
 * Methods throw `InputError` when the file cannot be read or written.
 */
export class Ledger {
  /** Checks, recovery and repair. */
  readonly upkeep: Upkeep;
  private readonly store: Store;
  private readonly ended: () => void;
  private readonly found: Documents;

  constructor(store: Store, ended: () => void) {
    this.store = store;
    this.ended = ended;
    this.found = new Documents(store);
    this.upkeep = new Upkeep(store);
  }

  /** The file, absolute. */
  get file(): string {
    return this.store.file;
  }

  /** Ends the turn of this process. What is not committed is undone. */
  close(): void {
    try {
      this.store.rollback();
    } finally {
      this.store.close();
      this.ended();
    }
  }

  /** Everything that `work` does with the ledger, or nothing of it. */
  transaction<T>(work: () => T): T {
    return this.store.transaction(work);
  }

  /** Begins the claims of a run; nothing of them counts before they are committed. */
  beginRun(start: RunStart): Claims {
    return new Claims(this.store, this.found, start);
  }

  /** Begins a run of follow-ups; `at`: time of declaration, yyyyMMddHHmmss, Beijing time. */
  beginFollowUps(at: string): FollowUps {
    return new FollowUps(this.store, at);
  }

  /** The documents that a follow-up speaks of. */
  spokenOfBy({ guid }: LedgerDocument): readonly LedgerDocument[] {
    return this.found.spokenOfBy(guid);
  }

  /** The follow-ups that speak of a document, the newest first. */
  followUpsOf({ guid }: LedgerDocument): readonly LedgerDocument[] {
    return this.found.about(guid);
  }

  /** The document of a guid; `null`: never declared. */
  document(guid: string): LedgerDocument | null {
    return this.found.withGuid(guid);
  }

  /** The documents of a message (`603`) that bear a copNo, the newest first: a change keeps the number. */
  documentsWithCopNo(message: string, copNo: string): readonly LedgerDocument[] {
    return this.found.withCopNo(message, copNo);
  }

  /** Documents in the order in which they were declared. */
  documents(filter: DocumentFilter = {}): Generator<LedgerDocument> {
    return this.found.list(filter);
  }

  /** The documents that count and stand in a state that a receipt put them in. */
  documentsIn(state: DocumentState): Generator<LedgerDocument> {
    return this.found.inState(state);
  }

  /** The runs, oldest first. */
  runs(): readonly LedgerRun[] {
    return this.store.all('SELECT * FROM run ORDER BY id').map((row) => {
      const state = textIn(row, 'state');
      return {
        id: numberIn(row, 'id'),
        at: textIn(row, 'at'),
        state: state === 'declared' || state === 'gone' ? state : 'writing',
        folder: textIn(row, 'folder'),
        sha256: textIn(row, 'sha256'),
        parcels: numberIn(row, 'parcels'),
      };
    });
  }

  /** What was said of a document, in the order of the times that were said. */
  history({ guid, declaredAt, state }: LedgerDocument): readonly HistoryEntry[] {
    const own = {
      state: state === 'drafted' ? state : 'declared',
      at: declaredAt,
      code: '',
      info: '',
      receipt: null,
    } as const;
    const said = this.store
      .all('SELECT * FROM history WHERE guid = ? ORDER BY at, receipt, code', guid)
      .map((row) => ({
        state: stateNamed(textIn(row, 'state')),
        at: textIn(row, 'at'),
        code: textIn(row, 'code'),
        info: textIn(row, 'info'),
        receipt: numberIn(row, 'receipt'),
      }));
    return [own, ...said];
  }

  /** The documents that customs' number of an inventory stands for. */
  documentsWithInvtNo(invtNo: string): readonly LedgerDocument[] {
    return this.found.withInvtNo(invtNo);
  }

  /** Keeps a receipt as it came, before anything is made of it. The same bytes are kept once: `repeated`. */
  storeReceipt({ bytes, source, at }: Pick<StoredReceipt, 'bytes' | 'source' | 'at'>): Kept {
    const sha256 = hash('sha256', Buffer.from(bytes), 'hex');
    const known = this.store.get('SELECT id FROM receipt WHERE sha256 = ?', sha256);
    if (known !== null) return { id: numberIn(known, 'id'), repeated: true };
    this.store.run(
      'INSERT INTO receipt (sha256, source, at, read, bytes) VALUES (?, ?, ?, 0, ?)',
      sha256,
      source,
      at,
      bytes,
    );
    const row = this.store.get('SELECT last_insert_rowid() AS id');
    return { id: numberIn(row ?? {}, 'id'), repeated: false };
  }

  /** What the receipt says has been noted. */
  receiptRead(id: number): void {
    this.store.run('UPDATE receipt SET read = 1 WHERE id = ? AND read = 0', id);
  }

  /** A receipt that was kept, and of which nothing has been noted: whoever kept it was killed. `null`: there is none. */
  unreadReceipt(): StoredReceipt | null {
    const row = this.store.get('SELECT * FROM receipt WHERE read = 0 ORDER BY id LIMIT 1');
    if (row === null) return null;
    return {
      id: numberIn(row, 'id'),
      sha256: textIn(row, 'sha256'),
      source: textIn(row, 'source'),
      at: textIn(row, 'at'),
      bytes: bytesIn(row, 'bytes'),
    };
  }

  /**
   * Notes what a receipt says of a document, and moves the document where all that was said of it puts it: in
   * whatever order, and however often, receipts come, the outcome is the same. Numbers that customs gave are kept.
   */
  applyTransition(document: LedgerDocument, said: Transition): Applied {
    return this.transaction(() => {
      const { guid } = document;
      const noted = this.store.run(
        'INSERT OR IGNORE INTO history (guid, at, code, state, info, receipt) VALUES (?, ?, ?, ?, ?, ?)',
        guid,
        said.at,
        said.code,
        said.state ?? '',
        said.info,
        said.receipt,
      );
      const standing = noted === 0 ? document : this.standing(document);
      const preNo = said.preNo || document.preNo;
      const invtNo = said.invtNo || document.invtNo;
      const moved = standing.state !== document.state || standing.since !== document.since;
      if (moved || preNo !== document.preNo || invtNo !== document.invtNo)
        this.store.run(
          'INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?)',
          guid,
          standing.state,
          standing.since,
          preNo,
          invtNo,
        );
      if (noted === 0) return 'repeated';
      return moved ? 'moved' : 'noted';
    });
  }

  private standing({ guid, declaredAt, state }: LedgerDocument): Standing {
    const events = this.store
      .all('SELECT state, at FROM history WHERE guid = ?', guid)
      .map((row) => ({ state: stateNamed(textIn(row, 'state')), at: textIn(row, 'at') }));
    return standingAfter({ state: state === 'drafted' ? state : 'declared', since: declaredAt }, events);
  }
}
