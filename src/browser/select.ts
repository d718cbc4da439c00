import type { FindingKind, GoodsKind, PageData, Row, TagKind } from '../report/page/data.ts';
import { approximate } from './amounts.ts';

/** Columns that a table sorts by. */
export const columns = [
  'order',
  'waybill',
  'lane',
  'country',
  'value',
  'cny',
  'weight',
  'findings',
  'tags',
] as const;
export type Column = (typeof columns)[number];

/** Entries of a row that are one line of the parcel. */
const STRIDE = 4;
const ASCII = /^[\x00-\x7f]*$/;

/** What is asked of the table; empty text and `null`: nothing. */
export interface Asked {
  readonly text: string;
  readonly lane: number | null;
  readonly code: string;
  readonly tag: string;
  /** `null`: every one; empty text: parcels that name none. */
  readonly country: string | null;
  /** `null`: the order of the files. */
  readonly sort: Column | null;
  readonly descending: boolean;
}

export const everything: Asked = {
  text: '',
  lane: null,
  code: '',
  tag: '',
  country: null,
  sort: null,
  descending: false,
};

/** A line of a parcel with its goods. */
export interface LineShown {
  readonly sku: string;
  readonly goods: GoodsKind;
  readonly quantity: Row[5];
  readonly total: Row[5];
}

/** A finding with its place. */
export interface FindingShown {
  readonly kind: FindingKind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A tag with its line and the words that matched: which name, from, to. */
export interface TagShown {
  readonly kind: TagKind;
  readonly line: number;
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

/** The parcels of a page, ready to be searched. */
export class Parcels {
  readonly rows: readonly Row[];
  private readonly tables: PageData['tables'];
  private readonly keys: readonly string[];
  private readonly goodsTexts: readonly string[];
  private readonly orders = new Map<Column, Int32Array>();

  constructor({ rows, tables }: PageData) {
    this.rows = rows;
    this.tables = tables;
    this.keys = rows.map(keyOf);
    this.goodsTexts = tables.goods.map((goods) => folded(goods.join('\n')));
  }

  /** Numbers of the rows that fit, in the order asked for. */
  select(asked: Asked): Int32Array {
    const { rows } = this;
    const tests = this.tests(asked);
    const found = new Int32Array(rows.length);
    const order = asked.sort === null ? null : this.sorted(asked.sort);
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      const number = order === null ? at : (order[asked.descending ? rows.length - 1 - at : at] ?? 0);
      const row = rows[number];
      if (row !== undefined && tests.every((test) => test(row, number))) found[count++] = number;
    }
    return found.subarray(0, count);
  }

  lines(row: Row): LineShown[] {
    const shown: LineShown[] = [];
    for (let at = 0; at < row[10].length; at += STRIDE) {
      const kind = row[10][at];
      const goods = typeof kind === 'number' ? this.tables.goods[kind] : kind;
      if (!Array.isArray(goods)) continue;
      const sku = String(row[10][at + 1] ?? '');
      const [quantity, total] = [scaledAt(row, at + 2), scaledAt(row, at + 3)];
      shown.push({ sku, goods: goodsOf(goods), quantity, total });
    }
    return shown;
  }

  findings(row: Row): FindingShown[] {
    const shown: FindingShown[] = [];
    for (let at = 0; at < row[11].length; at += 4) {
      const entry = row[11][at];
      const kind = typeof entry === 'number' ? this.tables.findings[entry] : entry;
      if (kind === undefined) continue;
      const file = this.fileOf(row[11][at + 1]);
      shown.push({ kind, file, line: number(row[11][at + 2]), column: number(row[11][at + 3]) });
    }
    return shown;
  }

  tags(row: Row): TagShown[] {
    const shown: TagShown[] = [];
    for (let at = 0; at < row[12].length; at += 5) {
      const entry = row[12][at];
      const kind = typeof entry === 'number' ? this.tables.tags[entry] : entry;
      if (kind === undefined) continue;
      const [line, name, start, end] = [1, 2, 3, 4].map((next) => number(row[12][at + next]));
      shown.push({ kind, line: line ?? 0, name: name ?? 0, start: start ?? 0, end: end ?? 0 });
    }
    return shown;
  }

  private fileOf(entry: unknown): string {
    return typeof entry === 'number' ? (this.tables.files[entry] ?? '') : String(entry);
  }

  private tests({ text, lane, code, tag, country }: Asked): ((row: Row, at: number) => boolean)[] {
    const tests: ((row: Row, at: number) => boolean)[] = [];
    if (lane !== null) tests.push((row) => row[2] === lane);
    if (country !== null) tests.push((row) => row[3] === country);
    if (code !== '')
      tests.push((row) => row[11].length > 0 && this.findings(row).some(({ kind }) => kind[0] === code));
    if (tag !== '')
      tests.push(
        (row) => row[12].length > 0 && this.tags(row).some(({ kind }) => `${kind[0]} ${kind[1]}` === tag),
      );
    for (const word of folded(text).split(/\s+/)) if (word !== '') tests.push(this.wordTest(word));
    return tests;
  }

  private wordTest(word: string): (row: Row, at: number) => boolean {
    const goods = this.goodsTexts.map((text) => text.includes(word));
    const codes = new Set(
      this.tables.findings.flatMap(([code], at) => (folded(code).includes(word) ? [at] : [])),
    );
    return (row, at) => {
      if (this.keys[at]?.includes(word) === true) return true;
      const lines = row[10];
      for (let next = 0; next < lines.length; next += STRIDE) {
        const kind = lines[next];
        if (typeof kind === 'number' ? goods[kind] === true : folded(String(kind)).includes(word))
          return true;
      }
      if (codes.size === 0) return false;
      for (let next = 0; next < row[11].length; next += 4) {
        const kind = row[11][next];
        if (typeof kind === 'number' && codes.has(kind)) return true;
      }
      return false;
    };
  }

  /** Row numbers in the rising order of a column, made once. */
  private sorted(column: Column): Int32Array {
    const known = this.orders.get(column);
    if (known !== undefined) return known;
    const order = Int32Array.from(this.rows.keys());
    if (column === 'order' || column === 'waybill' || column === 'country') {
      const values = this.rows.map((row) => row[column === 'order' ? 0 : column === 'waybill' ? 1 : 3]);
      order.sort((a, b) => compare(values[a] ?? '', values[b] ?? '') || a - b);
    } else {
      const values = Float64Array.from(this.rows, (row) => measure(row, column));
      order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    }
    this.orders.set(column, order);
    return order;
  }
}

function measure(row: Row, column: Column): number {
  if (column === 'lane') return row[2];
  if (column === 'value') return approximate(row[5]);
  if (column === 'cny') return approximate(row[6]);
  if (column === 'weight') return approximate(row[7]);
  return column === 'findings' ? row[11].length : row[12].length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text as searches compare it: full-width and upper-case letters count as the plain ones. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase();
}

/** What of a parcel is its own: order, waybill, SKUs. */
function keyOf(row: Row): string {
  let key = `${row[0]}\n${row[1]}`;
  for (let at = 1; at < row[10].length; at += STRIDE) key += `\n${row[10][at]}`;
  return folded(key);
}

function goodsOf(entry: readonly unknown[]): GoodsKind {
  const [title = '', nameZh = '', nameEn = '', hs = ''] = entry.map(String);
  return [title, nameZh, nameEn, hs];
}

function scaledAt(row: Row, at: number): Row[5] {
  const value = row[10][at];
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
