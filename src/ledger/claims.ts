import { copNoFor, type Declarable, digestFor, guidFor, type Revision } from '../declaration/index.ts';
import { contentOf, type Difference, differences } from './content.ts';
import { type Documents, keyOfCopNo, keyOfGuid, messagesText, type RunMessage } from './documents.ts';
import { numberIn, textIn } from './rows.ts';
import { isFree, isSettled } from './states.ts';
import type { Store, StoreRow } from './store.ts';
import type { LedgerDocument } from './types.ts';

/** What a run says of itself when it begins. */
export interface RunStart {
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly at: string;
  readonly messages: readonly RunMessage[];
  /** Whether an order with other content becomes a change message. */
  readonly resubmit: boolean;
}

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

/** What the ledger says to a parcel that is to be declared. */
export type Claim =
  /** It is this run's now. */
  | { readonly kind: 'new' }
  | {
      readonly kind: 'changed' | 'again';
      readonly revision: Revision;
      readonly before: LedgerDocument;
      readonly differences: readonly Difference[];
    }
  /** It was declared as it is. */
  | { readonly kind: 'same'; readonly before: LedgerDocument }
  /** Its order was declared otherwise; `settled`: and customs takes no change any more. */
  | {
      readonly kind: 'conflict' | 'settled';
      readonly before: LedgerDocument;
      readonly differences: readonly Difference[];
    }
  /** Its waybill was declared with another order. */
  | { readonly kind: 'waybill'; readonly before: LedgerDocument };

const INSERT = `INSERT OR IGNORE INTO parcel
  (run, number, platform, order_no, logistics, waybill_no, revision, replaces, changes, cop_no, live, guid_key, cop_key, content)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`;

/** The claims of one run, all in one transaction: they count when they are committed, or not at all. */
export class Claims {
  readonly run: number;
  private readonly store: Store;
  private readonly documents: Documents;
  private readonly start: RunStart;
  private parcels = 0;

  constructor(store: Store, documents: Documents, start: RunStart) {
    this.store = store;
    this.documents = documents;
    this.start = start;
    store.exec('BEGIN IMMEDIATE');
    store.run(
      `INSERT INTO run (at, state, messages, place, folder, sha256, parcels) VALUES (?, 'writing', ?, '', '', '', 0)`,
      start.at,
      messagesText(start.messages),
    );
    this.run = numberIn(store.get('SELECT last_insert_rowid() AS id') ?? {}, 'id');
  }

  /** Claims the keys of a parcel, or says what stands against it. */
  claim(parcel: Declarable): Claim {
    const content = contentOf(parcel);
    if (this.insert(parcel, content, FIRST)) return { kind: 'new' };
    const row = this.store.get(
      'SELECT id, revision, content FROM parcel WHERE order_no = ? AND platform = ? AND live = 1',
      parcel.orderNo,
      parcel.platformCode,
    );
    if (row === null) return this.waybillTaken(parcel, content, FIRST) ?? { kind: 'new' };
    return this.claimAgain(parcel, content, row);
  }

  /** Makes the claims count; from here on the run is finished, even if it is killed. */
  commit({ place, folder, aside, sha256 }: RunPlace): void {
    this.store.run(
      'UPDATE run SET place = ?, folder = ?, aside = ?, sha256 = ?, parcels = ? WHERE id = ?',
      place,
      folder,
      aside,
      sha256,
      this.parcels,
      this.run,
    );
    this.store.exec('COMMIT');
  }

  /** Gives everything up. */
  rollback(): void {
    this.store.rollback();
  }

  private claimAgain(parcel: Declarable, content: string, row: StoreRow): Claim {
    const id = numberIn(row, 'id');
    const documents = this.documents.ofParcel(id);
    const before = documents.at(-1);
    if (before === undefined) throw new Error(`parcel ${id} of the ledger has no documents`);
    const free = documents.some(({ state }) => isFree(state));
    const was = textIn(row, 'content');
    if (!free && was === content) return { kind: 'same', before };
    const found = differences(was, content);
    const settled = documents.find(({ state }) => isSettled(state));
    if (settled !== undefined) return { kind: 'settled', before: settled, differences: found };
    if (!free && !this.start.resubmit) return { kind: 'conflict', before, differences: found };
    const revision = revised(documents, numberIn(row, 'revision') + 1);
    this.store.run('UPDATE parcel SET live = NULL WHERE id = ?', id);
    if (this.insert(parcel, content, { revision, replaces: id }))
      return { kind: free ? 'again' : 'changed', revision, before, differences: found };
    const taken = this.waybillTaken(parcel, content, { revision, replaces: id });
    if (taken === null) return { kind: free ? 'again' : 'changed', revision, before, differences: found };
    this.store.run('UPDATE parcel SET live = 1 WHERE id = ?', id);
    return taken;
  }

  /** Who has the waybill; `null`: whoever had it was refused, and the claim has been made. */
  private waybillTaken(parcel: Declarable, content: string, successor: Successor): Claim | null {
    const row = this.store.get(
      'SELECT id FROM parcel WHERE waybill_no = ? AND logistics = ? AND live = 1',
      parcel.waybillNo,
      parcel.logisticsCode,
    );
    const id = numberIn(row ?? {}, 'id');
    const documents = this.documents.ofParcel(id);
    const before = documents.at(-1);
    if (before === undefined) throw new Error(`waybill of parcel ${id} of the ledger is nobody's`);
    if (!documents.every(({ state }) => isFree(state))) return { kind: 'waybill', before };
    this.store.run('UPDATE parcel SET live = NULL WHERE id = ?', id);
    this.insert(parcel, content, successor.replaces === null ? { ...successor, replaces: id } : successor);
    return null;
  }

  private insert(parcel: Declarable, content: string, { revision, replaces }: Successor): boolean {
    const { platformCode, orderNo } = parcel;
    const digest = digestFor(platformCode, orderNo, this.start.at, revision?.number ?? 0);
    const kept = revision?.copNo ?? '';
    const copNo = kept === '' ? copNoFor(digest, this.start.at) : kept;
    const changes = this.store.run(
      INSERT,
      this.run,
      this.parcels,
      platformCode,
      orderNo,
      parcel.logisticsCode,
      parcel.waybillNo,
      revision?.number ?? 0,
      replaces,
      revision?.changes.join(',') ?? '',
      kept === '' ? null : kept,
      keyOfGuid(guidFor('000', digest)),
      keyOfCopNo(copNo),
      content,
    );
    this.parcels += changes;
    return changes === 1;
  }
}

/** What a parcel takes the place of. */
interface Successor {
  readonly revision: Revision | null;
  readonly replaces: number | null;
}

const FIRST: Successor = { revision: null, replaces: null };

/** What customs has is changed; what it refused is declared anew. */
function revised(documents: readonly LedgerDocument[], number: number): Revision {
  const changes = documents.filter(({ state }) => !isFree(state)).map(({ message }) => message);
  const inventory = documents.find(({ message }) => message === '603' && changes.includes(message));
  return {
    number,
    changes,
    copNo: inventory?.copNo ?? '',
    preNo: inventory?.preNo ?? '',
    invtNo: inventory?.invtNo ?? '',
  };
}
