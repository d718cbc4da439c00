import { join } from 'node:path';
import { z } from 'zod';
import { clearance, copNoFor, digestFor, guidFor } from '../declaration/index.ts';
import { grossWeightIn, hashOfContent } from './content.ts';
import { bytesIn, numberIn, rowIn, textIn, textsIn } from './rows.ts';
import { type DocumentState, stateNamed } from './states.ts';
import type { Store, StoreRow, Value } from './store.ts';
import type { DocumentFilter, LedgerDocument } from './types.ts';

/** A message that a run writes, and how many documents fill one file of it. */
export interface RunMessage {
  readonly number: string;
  readonly most: number;
}

const storedSources = z.array(z.tuple([z.string(), z.string()]));

const storedMessages = z.array(z.tuple([z.string(), z.number()]));

/** The messages of a run as they are stored. */
export function messagesText(messages: readonly RunMessage[]): string {
  return JSON.stringify(messages.map(({ number, most }) => [number, most]));
}

/** The messages of a run as they were stored. */
function messagesOf(text: string): readonly RunMessage[] {
  return storedMessages.parse(JSON.parse(text)).map(([number, most]) => ({ number, most }));
}

/** A number that few parcels share, by which guids and copNo of one are found: the first 52 bits of its digest. */
export function keyOf(digest: string): number {
  const key = Number.parseInt(digest.slice(0, 13), 16);
  return Number.isNaN(key) ? -1 : key;
}

function keyOfGuid(guid: string): number {
  return keyOf(`${guid.slice(0, 8)}${guid.slice(9, 13)}${guid.slice(20, 21)}`);
}

function keyOfCopNo(copNo: string): number {
  return keyOf(copNo.slice(10, 23));
}

/** The file of the n-th parcel of a run, from 0. */
function fileOf({ number, most }: RunMessage, parcel: number): string {
  return `declarations/ceb${number}-${numbered(parcel, most)}.xml`;
}

function numbered(parcel: number, most: number): string {
  return String(Math.floor(parcel / most) + 1).padStart(5, '0');
}

/** What is read of a parcel and its run; all of it as one JSON text, since every column that is handed over takes its time. */
const COLUMNS = [
  'parcel.id',
  'parcel.run',
  'parcel.number',
  'parcel.platform',
  'parcel.order_no',
  'parcel.logistics',
  'parcel.waybill_no',
  'parcel.live',
  'parcel.revision',
  'parcel.changes',
  'parcel.cop_no',
  'parcel.source',
  'parcel.line',
  'parcel.col',
  'parcel.flag',
  'run.at',
  'run.state',
  'run.messages',
  'run.folder',
  'run.sources',
];
const SELECT = `SELECT json_object(${COLUMNS.map((column) => `'${column.slice(column.indexOf('.') + 1)}', ${column}`).join(', ')}) AS json
  FROM parcel JOIN run ON run.id = parcel.run`;
const FOLLOW_UPS = `SELECT follow_up.*, run.at, run.state, run.folder FROM follow_up JOIN run ON run.id = follow_up.run`;
const STANDING = `SELECT json_array(state, since, pre_no, invt_no) AS json FROM standing WHERE guid = ?`;

/** Finds documents: those of a guid, a number, an order, a waybill, a run. */
export class Documents {
  private readonly store: Store;
  /** A run says the same of all its parcels. */
  private readonly messages = lastOf(messagesOf);
  private readonly sources = lastOf((text) => storedSources.parse(JSON.parse(text)));

  constructor(store: Store) {
    this.store = store;
  }

  /** The document of a guid; `null`: never declared. */
  withGuid(guid: string): LedgerDocument | null {
    const message = guid.slice(15, 18);
    return (
      this.rows(`${SELECT} WHERE key = ?`, keyOfGuid(guid))
        .flatMap((row) => this.of(row, message))
        .find((document) => document.guid === guid) ??
      this.followUps('guid = ?', guid)[0] ??
      null
    );
  }

  /** The documents of a message that bear a copNo, the newest first: a change keeps the number. */
  withCopNo(message: string, copNo: string): readonly LedgerDocument[] {
    const ofParcels = this.rows(
      `${SELECT} WHERE key = ? OR cop_no = ? ORDER BY parcel.id DESC`,
      keyOfCopNo(copNo),
      copNo,
    )
      .flatMap((row) => this.of(row, message))
      .filter((document) => document.copNo === copNo);
    return ofParcels.length > 0 ? ofParcels : this.followUps('cop_no = ? AND message = ?', copNo, message);
  }

  /** Documents in the order in which they were declared. */
  *list(filter: DocumentFilter): Generator<LedgerDocument> {
    const asked: (readonly [string, string | number])[] = [];
    if (filter.order !== undefined) asked.push(['order_no = ?', filter.order]);
    if (filter.waybill !== undefined) asked.push(['waybill_no = ?', filter.waybill]);
    if (filter.run !== undefined) asked.push(['run = ?', filter.run]);
    const where = ['parcel.id > ?', ...asked.map(([condition]) => condition)].join(' AND ');
    const sql = `${SELECT} WHERE ${where} ORDER BY parcel.id LIMIT ${PAGE}`;
    for (let last = 0; ; ) {
      const rows = this.rows(sql, last, ...asked.map(([, value]) => value));
      for (const row of rows) {
        last = numberIn(row, 'id');
        yield* this.of(row, filter.message);
      }
      if (rows.length < PAGE) break;
    }
    if (filter.message !== undefined) asked.push(['message = ?', filter.message]);
    const condition = ['1', ...asked.map(([each]) => each)].join(' AND ');
    yield* this.followUps(condition, ...asked.map(([, value]) => value));
  }

  /** The documents that a follow-up speaks of. */
  spokenOfBy(followUp: string): readonly LedgerDocument[] {
    return this.store
      .all('SELECT document FROM about WHERE follow_up = ?', followUp)
      .flatMap((row) => this.withGuid(textIn(row, 'document')) ?? []);
  }

  /** The follow-ups that speak of a document. */
  about(document: string): readonly LedgerDocument[] {
    return this.followUps('guid IN (SELECT follow_up FROM about WHERE document = ?)', document);
  }

  /** Follow-ups that satisfy a condition, the newest first. */
  private followUps(condition: string, ...values: readonly Value[]): readonly LedgerDocument[] {
    return this.store
      .all(`${FOLLOW_UPS} WHERE ${condition} ORDER BY follow_up.run DESC, file, guid`, ...values)
      .map((row) => {
        const at = textIn(row, 'at');
        const guid = textIn(row, 'guid');
        const file = textIn(row, 'file');
        return {
          guid,
          message: textIn(row, 'message'),
          platform: '',
          order: textIn(row, 'order_no'),
          waybill: textIn(row, 'waybill_no'),
          copNo: textIn(row, 'cop_no'),
          appType: textIn(row, 'app_type') === '3' ? '3' : '1',
          logistics: '',
          flag: '',
          grossWeight: '',
          isFollowUp: true,
          current: true,
          contentHash: '',
          file,
          path: join(textIn(row, 'folder'), file),
          clearance: '',
          run: numberIn(row, 'run'),
          origin: { file: '', line: 0, column: 0, field: '' },
          declaredAt: at,
          ...this.standing(guid, textIn(row, 'state') === 'declared' ? 'declared' : 'drafted', at),
        };
      });
  }

  /** Where a document stands: where receipts put it, else where its run left it. */
  private standing(guid: string, base: DocumentState, at: string) {
    const stored = this.store.get(STANDING, guid);
    const [state = base, since = at, preNo = '', invtNo = ''] = stored === null ? [] : textsIn(stored);
    return { state: stateNamed(state) ?? base, since, preNo, invtNo };
  }

  /** The documents of one parcel. */
  ofParcel(id: number): readonly LedgerDocument[] {
    return this.rows(`${SELECT} WHERE parcel.id = ?`, id).flatMap((row) => this.of(row));
  }

  /** The documents that count and stand in a state that a receipt put them in. */
  *inState(state: DocumentState): Generator<LedgerDocument> {
    for (const row of this.store.all('SELECT guid FROM standing WHERE state = ?', state)) {
      const document = this.withGuid(textIn(row, 'guid'));
      if (document?.current === true) yield document;
    }
  }

  /** Documents whose inventory customs calls so. */
  withInvtNo(invtNo: string): readonly LedgerDocument[] {
    return this.store
      .all(`SELECT guid FROM standing WHERE invt_no = ? AND invt_no <> ''`, invtNo)
      .flatMap((row) => this.withGuid(textIn(row, 'guid')) ?? []);
  }

  private rows(sql: string, ...values: readonly Value[]): readonly StoreRow[] {
    return this.store.all(sql, ...values).map(rowIn);
  }

  /** The documents of a parcel, or the one of a message. */
  private of(row: StoreRow, only?: string): readonly LedgerDocument[] {
    const platform = textIn(row, 'platform');
    const order = textIn(row, 'order_no');
    const at = textIn(row, 'at');
    const digest = digestFor(platform, order, at, numberIn(row, 'revision'));
    const changes = textIn(row, 'changes').split(',');
    const base: DocumentState = textIn(row, 'state') === 'declared' ? 'declared' : 'drafted';
    const folder = textIn(row, 'folder');
    const [file = '', field = ''] = this.sources(textIn(row, 'sources'))[numberIn(row, 'source')] ?? [];
    const origin = { file, field, line: numberIn(row, 'line'), column: numberIn(row, 'col') };
    const id = numberIn(row, 'id');
    const { store } = this;
    const messages = this.messages(textIn(row, 'messages'));
    const asked = only === undefined ? messages : messages.filter(({ number }) => number === only);
    return asked.map((message) => {
      const guid = guidFor(message.number, digest);
      return {
        guid,
        message: message.number,
        platform,
        order,
        waybill: textIn(row, 'waybill_no'),
        copNo: textIn(row, 'cop_no') || copNoFor(digest, at),
        appType: changes.includes(message.number) ? '2' : '1',
        logistics: textIn(row, 'logistics'),
        flag: textIn(row, 'flag'),
        get grossWeight() {
          return grossWeightIn(contentIn(store, id));
        },
        isFollowUp: false,
        current: row['live'] !== null,
        // Asked for by exports only, and a hash takes longer than all the rest.
        get contentHash() {
          return hashOfContent(contentIn(store, id));
        },
        file: fileOf(message, numberIn(row, 'number')),
        path: join(folder, fileOf(message, numberIn(row, 'number'))),
        clearance: join(
          folder,
          `clearance/clearance-${numbered(numberIn(row, 'number'), clearance.document.occurs.max)}.xml`,
        ),
        run: numberIn(row, 'run'),
        origin,
        declaredAt: at,
        ...this.standing(guid, base, at),
      };
    });
  }
}

function contentIn(store: Store, parcel: number): Uint8Array {
  const found = store.get('SELECT content FROM parcel WHERE id = ?', parcel);
  return bytesIn(found ?? {}, 'content');
}

/** Rows read at a time. */
const PAGE = 1000;

/** Remembers what the last text gave. */
function lastOf<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
