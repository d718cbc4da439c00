import { type Declarable, digestFor, type Revision } from '../declaration/index.ts';
import { contentOf, type Difference, differences } from './content.ts';
import { type Documents, keyOf, messagesText, type RunMessage } from './documents.ts';
import { bytesIn, numberIn } from './rows.ts';
import { commitRun, openRun, type RunPlace } from './run-rows.ts';
import { isFree, isSettled } from './states.ts';
import type { Store } from './store.ts';
import type { LedgerDocument, OrderPlace } from './types.ts';

/** What a run says of itself when it begins. */
export interface RunStart {
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly at: string;
  readonly messages: readonly RunMessage[];
  /** Whether an order with other content becomes a change message. */
  readonly resubmit: boolean;
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
  /** Declared with other messages than those asked for: some of these are missing, or more would have to change with them. */
  | { readonly kind: 'partly'; readonly before: LedgerDocument; readonly declared: readonly string[] }
  /** Its waybill was declared with another order. */
  | { readonly kind: 'waybill'; readonly before: LedgerDocument };

const INSERT = `INSERT OR IGNORE INTO parcel
  (run, number, platform, order_no, logistics, waybill_no, part, live, revision, changes, cop_no, key, source, line, col, flag, content)
  VALUES (?, ?, ?, ?, ?, ?, ?7, ?7, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The claims of one run, all in one transaction: they count when they are committed, or not at all. */
export class Claims {
  readonly run: number;
  private readonly store: Store;
  private readonly documents: Documents;
  private readonly start: RunStart;
  private parcels = 0;
  private readonly sources = new Map<string, number>();

  constructor(store: Store, documents: Documents, start: RunStart) {
    this.store = store;
    this.documents = documents;
    this.start = start;
    this.run = openRun(store, start.at, messagesText(start.messages));
  }

  /** Claims the keys of a parcel, or says what stands against it. `flag`: its kind of declaration (statisticsFlag). */
  claim(declarable: Declarable, origin: OrderPlace, flag: 'A' | 'B'): Claim {
    const content = contentOf(declarable);
    const parcel = { ...declarable, origin, flag };
    if (this.insert(parcel, content, FIRST)) return { kind: 'new' };
    const parts = this.parts('order_no = ? AND platform = ?', parcel.orderNo, parcel.platformCode);
    return parts.length === 0
      ? this.inserted(parcel, content, FIRST, NEW)
      : this.claimAgain(parcel, content, parts);
  }

  /** Makes the claims count; from here on the run is finished, even if it is killed. */
  commit(place: RunPlace): void {
    const sources = `[${[...this.sources.keys()].join(',')}]`;
    commitRun(this.store, this.run, place, { sources, parcels: this.parcels });
  }

  /** Gives everything up. */
  rollback(): void {
    this.store.rollback();
  }

  /** An order of which something was declared. */
  private claimAgain(parcel: Claiming, content: Uint8Array, parts: readonly Part[]): Claim {
    const documents = parts.flatMap((part) => part.documents);
    const [last, before] = [parts.at(-1), documents.at(-1)];
    if (last === undefined || before === undefined)
      throw new Error(`order ${parcel.orderNo} has no documents`);
    const asked = this.start.messages.map(({ number }) => number);
    const had = documents.filter(({ message }) => asked.includes(message));
    const found = differences(last.content, content);
    // The order message was declared, now comes the inventory: a part of its own.
    if (had.length === 0 && found.length === 0)
      return this.inserted(parcel, content, { part: last.part + 1, revision: null }, NEW);
    if (had.length === 0) return { kind: 'conflict', before, differences: found };
    const declared = documents.map(({ message }) => message);
    if (had.length < asked.length) return { kind: 'partly', before, declared };
    const free = had.some(({ state }) => isFree(state));
    if (!free && found.length === 0) return { kind: 'same', before };
    const settled = had.find(({ state }) => isSettled(state));
    if (settled !== undefined) return { kind: 'settled', before: settled, differences: found };
    if (!free && !this.start.resubmit) return { kind: 'conflict', before, differences: found };
    const replaced = parts.filter((part) => part.documents.some((document) => had.includes(document)));
    const [first] = replaced;
    if (
      first === undefined ||
      replaced.some((part) => part.documents.some((document) => !had.includes(document)))
    )
      return { kind: 'partly', before, declared };
    const revision = revised(had, Math.max(...parts.map((part) => part.revision)) + 1);
    for (const { id } of replaced) this.retire(id);
    const claim = this.inserted(
      parcel,
      content,
      { part: first.part, revision },
      {
        kind: free ? 'again' : 'changed',
        revision,
        before,
        differences: found,
      },
    );
    if (claim.kind === 'waybill') for (const { id } of replaced) this.revive(id);
    return claim;
  }

  /** Claims the keys, unless another order has the waybill; one that was refused gives it up. */
  private inserted<T extends Claim>(parcel: Claiming, content: Uint8Array, place: Place, claim: T): Claim {
    if (this.insert(parcel, content, place)) return claim;
    const others = this.parts('waybill_no = ? AND logistics = ?', parcel.waybillNo, parcel.logisticsCode);
    const before = others.flatMap(({ documents }) => documents).findLast(({ state }) => !isFree(state));
    if (before !== undefined) return { kind: 'waybill', before };
    for (const { id } of others) this.retire(id);
    if (!this.insert(parcel, content, place))
      throw new Error(`order ${parcel.orderNo}: nobody has its keys, and they are not free`);
    return claim;
  }

  /** The parts that count and satisfy a condition. */
  private parts(condition: string, ...values: readonly string[]): readonly Part[] {
    const sql = `SELECT id, part, revision, content FROM parcel WHERE ${condition} AND live IS NOT NULL ORDER BY part`;
    return this.store.all(sql, ...values).map((row) => {
      const id = numberIn(row, 'id');
      return {
        id,
        part: numberIn(row, 'part'),
        revision: numberIn(row, 'revision'),
        content: bytesIn(row, 'content'),
        documents: this.documents.ofParcel(id),
      };
    });
  }

  private retire(id: number): void {
    this.store.run('UPDATE parcel SET live = NULL, retired_by = ? WHERE id = ?', this.run, id);
  }

  private revive(id: number): void {
    this.store.run('UPDATE parcel SET live = part, retired_by = NULL WHERE id = ?', id);
  }

  private source({ file, field }: OrderPlace): number {
    const key = JSON.stringify([file, field]);
    const number = this.sources.get(key) ?? this.sources.size;
    this.sources.set(key, number);
    return number;
  }

  private insert(parcel: Claiming, content: Uint8Array, { part, revision }: Place): boolean {
    const { platformCode, orderNo, origin } = parcel;
    const kept = revision?.copNo ?? '';
    const changes = this.store.run(
      INSERT,
      this.run,
      this.parcels,
      platformCode,
      orderNo,
      parcel.logisticsCode,
      parcel.waybillNo,
      part,
      revision?.number ?? 0,
      revision?.changes.join(',') ?? '',
      kept === '' ? null : kept,
      keyOf(digestFor(platformCode, orderNo, this.start.at, revision?.number ?? 0)),
      this.source(origin),
      origin.line,
      origin.column,
      parcel.flag,
      content,
    );
    this.parcels += changes;
    return changes === 1;
  }
}

/** A parcel whose keys are claimed, and where it came from. */
interface Claiming extends Declarable {
  readonly origin: OrderPlace;
  readonly flag: 'A' | 'B';
}

/** One part of an order that counts. */
interface Part {
  readonly id: number;
  readonly part: number;
  readonly revision: number;
  readonly content: Uint8Array;
  readonly documents: readonly LedgerDocument[];
}

/** Where a claim goes. */
interface Place {
  readonly part: number;
  readonly revision: Revision | null;
}

const FIRST: Place = { part: 1, revision: null };
const NEW = { kind: 'new' } as const;

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
