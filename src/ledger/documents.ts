import { join } from 'node:path';
import { z } from 'zod';
import { clearance, copNoFor, digestFor, guidFor } from '../declaration/index.ts';
import { hashOfContent } from './content.ts';
import { bytesIn, numberIn, textIn } from './rows.ts';
import { type DocumentState, stateNamed } from './states.ts';
import type { Store, StoreRow } from './store.ts';
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

const SELECT = `
  SELECT parcel.*, run.at, run.state AS run_state, run.messages, run.folder, run.sources
  FROM parcel JOIN run ON run.id = parcel.run`;

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
    for (const row of this.store.all(`${SELECT} WHERE key = ?`, keyOfGuid(guid))) {
      const found = this.of(row).find((document) => document.guid === guid);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The documents of a message that bear a copNo, the newest first: a change keeps the number. */
  withCopNo(message: string, copNo: string): readonly LedgerDocument[] {
    return this.store
      .all(`${SELECT} WHERE key = ? OR cop_no = ? ORDER BY parcel.id DESC`, keyOfCopNo(copNo), copNo)
      .flatMap((row) => this.of(row))
      .filter((document) => document.message === message && document.copNo === copNo);
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
      const rows = this.store.all(sql, last, ...asked.map(([, value]) => value));
      for (const row of rows) {
        last = numberIn(row, 'id');
        for (const document of this.of(row))
          if (filter.message === undefined || document.message === filter.message) yield document;
      }
      if (rows.length < PAGE) return;
    }
  }

  /** The documents of one parcel. */
  ofParcel(id: number): readonly LedgerDocument[] {
    return this.store.all(`${SELECT} WHERE parcel.id = ?`, id).flatMap((row) => this.of(row));
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

  private of(row: StoreRow): readonly LedgerDocument[] {
    const platform = textIn(row, 'platform');
    const order = textIn(row, 'order_no');
    const at = textIn(row, 'at');
    const digest = digestFor(platform, order, at, numberIn(row, 'revision'));
    const changes = textIn(row, 'changes').split(',');
    const base: DocumentState = textIn(row, 'run_state') === 'declared' ? 'declared' : 'drafted';
    const folder = textIn(row, 'folder');
    const [file = '', field = ''] = this.sources(textIn(row, 'sources'))[numberIn(row, 'source')] ?? [];
    const origin = { file, field, line: numberIn(row, 'line'), column: numberIn(row, 'col') };
    const contentHash = hashOfContent(bytesIn(row, 'content'));
    return this.messages(textIn(row, 'messages')).map((message) => {
      const guid = guidFor(message.number, digest);
      const standing = this.store.get('SELECT * FROM standing WHERE guid = ?', guid);
      return {
        guid,
        message: message.number,
        platform,
        order,
        waybill: textIn(row, 'waybill_no'),
        copNo: textIn(row, 'cop_no') || copNoFor(digest, at),
        appType: changes.includes(message.number) ? '2' : '1',
        current: row['live'] !== null,
        contentHash,
        file: fileOf(message, numberIn(row, 'number')),
        path: join(folder, fileOf(message, numberIn(row, 'number'))),
        clearance: join(
          folder,
          `clearance/clearance-${numbered(numberIn(row, 'number'), clearance.document.occurs.max)}.xml`,
        ),
        run: numberIn(row, 'run'),
        origin,
        state: (standing === null ? null : stateNamed(textIn(standing, 'state'))) ?? base,
        since: standing === null ? at : textIn(standing, 'since'),
        declaredAt: at,
        preNo: standing === null ? '' : textIn(standing, 'pre_no'),
        invtNo: standing === null ? '' : textIn(standing, 'invt_no'),
      };
    });
  }
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
