import { hash } from 'node:crypto';
import { Claims, type RunStart } from './claims.ts';
import { Documents } from './documents.ts';
import { bytesIn, numberIn, textIn } from './rows.ts';
import { standingAfter, stateNamed } from './states.ts';
import type { Store } from './store.ts';
import type {
  Applied,
  DocumentFilter,
  HistoryEntry,
  LedgerDocument,
  LedgerRun,
  StoredReceipt,
  Transition,
} from './types.ts';
import { Upkeep } from './upkeep.ts';

/** Numbers that customs gave a document. */
export interface CustomsNumbers {
  readonly preNo: string;
  readonly invtNo: string;
}

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
  history({ guid, run, state }: LedgerDocument): readonly HistoryEntry[] {
    const at = textIn(this.store.get('SELECT at FROM run WHERE id = ?', run) ?? {}, 'at');
    const own = {
      state: state === 'drafted' ? state : 'declared',
      at,
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

  /** Keeps a receipt as it came, before anything is made of it. The same bytes are kept once: `repeated`. */
  storeReceipt(receipt: Pick<StoredReceipt, 'bytes' | 'source' | 'at'>): {
    readonly id: number;
    readonly repeated: boolean;
  } {
    const sha256 = hash('sha256', Buffer.from(receipt.bytes), 'hex');
    const stored = this.store.run(
      'INSERT OR IGNORE INTO receipt (sha256, source, at, bytes) VALUES (?, ?, ?, ?)',
      sha256,
      receipt.source,
      receipt.at,
      receipt.bytes,
    );
    const row = this.store.get('SELECT id FROM receipt WHERE sha256 = ?', sha256);
    return { id: numberIn(row ?? {}, 'id'), repeated: stored === 0 };
  }

  /** A receipt as it came; `null`: there is none of that number. */
  receipt(id: number): StoredReceipt | null {
    const row = this.store.get('SELECT * FROM receipt WHERE id = ?', id);
    if (row === null) return null;
    return {
      id,
      sha256: textIn(row, 'sha256'),
      source: textIn(row, 'source'),
      at: textIn(row, 'at'),
      bytes: bytesIn(row, 'bytes'),
    };
  }

  /**
   * Notes what a receipt says of a document, and moves the document where all that was said of it puts it: in
   * whatever order, and however often, receipts come, the outcome is the same.
   */
  applyTransition(guid: string, said: Transition): Applied {
    return this.transaction(() => {
      const document = this.document(guid);
      if (document === null) return 'unknown';
      const noted = this.store.run(
        'INSERT OR IGNORE INTO history (guid, at, code, state, info, receipt) VALUES (?, ?, ?, ?, ?, ?)',
        guid,
        said.at,
        said.code,
        said.state ?? '',
        said.info,
        said.receipt,
      );
      if (noted === 0) return 'repeated';
      const [own, ...events] = this.history(document);
      const standing = standingAfter({ state: own?.state ?? 'declared', since: own?.at ?? '' }, events);
      if (standing.state === document.state && standing.since === document.since) return 'noted';
      this.setStanding(guid, standing.state, standing.since);
      return 'moved';
    });
  }

  /** Keeps the numbers that customs gave a document; an empty one leaves what is known. */
  noteNumbers({ guid, state, since }: LedgerDocument, { preNo, invtNo }: CustomsNumbers): void {
    this.store.run(
      `INSERT INTO standing VALUES (?, ?, ?, ?, ?) ON CONFLICT (guid) DO UPDATE SET
        pre_no = CASE excluded.pre_no WHEN '' THEN pre_no ELSE excluded.pre_no END,
        invt_no = CASE excluded.invt_no WHEN '' THEN invt_no ELSE excluded.invt_no END`,
      guid,
      state,
      since,
      preNo,
      invtNo,
    );
  }

  private setStanding(guid: string, state: string, since: string): void {
    this.store.run(
      `INSERT INTO standing VALUES (?, ?, ?, '', '')
        ON CONFLICT (guid) DO UPDATE SET state = excluded.state, since = excluded.since`,
      guid,
      state,
      since,
    );
  }
}
