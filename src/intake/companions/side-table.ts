import { stat } from 'node:fs/promises';
import { InputError } from '../../model/errors.ts';
import type { Layout, Row, RowFault } from '../../model/parcel.ts';
import type { IndexBuilder } from './index/build.ts';
import { beginIndex, cachedIndex, finishIndex, sha256Of } from './index/cache.ts';
import type { RowIndex } from './index/open.ts';
import { type Projection, projectionOf } from './projection.ts';
import type { SideField, SideKind } from './side-kind.ts';
import { readSideRows } from './side-rows.ts';

/** Where a sheet is kept while a run looks things up in it. */
export interface SideOptions {
  /** Folder for the index files of large sheets, reused by later runs; `null`: a temporary file that nobody reuses. */
  readonly cacheFolder: string | null;
  /** Rows of a sheet that are held in memory; a larger one becomes an index on disk. */
  readonly mostInMemory: number;
}

/** A sheet of up to 50,000 rows takes some tens of megabytes. */
export const sideDefaults: SideOptions = { cacheFolder: null, mostInMemory: 50_000 };

/** What kind of side file is read. */
export interface SideSpec {
  readonly what: 'catalogue' | 'waybills';
  readonly kinds: readonly SideKind[];
  /** The keys a row is found by, the one that is its own before the others; none: the row is of no use. */
  keys(cell: (field: SideField) => string): readonly string[];
}

/** A row that was found; `rank` 0: by a key that is its own. */
export interface FoundRow {
  readonly row: Row;
  readonly rank: number;
}

/** A catalogue or waybill sheet that can be asked by key. */
export interface SideTable {
  readonly kind: SideKind;
  readonly layout: Layout;
  /** Rows of the sheet that have a key. */
  readonly rows: number;
  /** The rows under a key, in the order of the sheet. Reads from the disk for a large sheet. */
  find(key: string): readonly FoundRow[];
  cell(row: Row, field: SideField): string;
  /** Lets go of the index file; `find` may not be called any more. */
  close(): void;
}

/** Below this many bytes a sheet is read again sooner than its hash is taken. */
const SMALLEST_CACHED = 1 << 20;

/** Reads a sheet. Throws `InputError` when it cannot be read or is of none of the kinds, or a column stands twice. */
export async function readSideTable(file: string, spec: SideSpec, options: SideOptions): Promise<SideTable> {
  const reused = await reusedTable(file, spec, options);
  if (reused !== null) return reused;
  const reading: Reading = { kind: null, header: null, projection: null, rows: 0, held: [], builder: null };
  try {
    const sha256 = await readSideRows(file, spec.kinds, {
      begin(headers, { delimiter, lineEnd }, kind) {
        reading.kind = kind;
        reading.header = { kind: kind.id, headers, delimiter, lineEnd };
        reading.projection = projectionOf(file, headers, { delimiter, lineEnd }, kind);
      },
      row: (row) => take(row, reading, spec, options),
    });
    const { kind, header, projection, builder, held, rows } = reading;
    if (kind === null || header === null || projection === null) throw new Error('a sheet without a header');
    if (builder === null) return inMemory(kind, projection, held);
    const index = finishIndex(
      builder,
      JSON.stringify({ ...header, rows }),
      options.cacheFolder,
      spec.what,
      sha256,
    );
    return indexed(kind, projection, rows, index);
  } catch (cause) {
    if (reading.builder !== null) abandon(reading.builder);
    throw diskFull(cause, file);
  }
}

interface Reading {
  kind: SideKind | null;
  header: About | null;
  projection: Projection | null;
  rows: number;
  held: Held[];
  builder: IndexBuilder | null;
}

/** A row as text: cells cut out of a megabyte of text would keep all of it alive. */
interface Held {
  readonly keys: readonly string[];
  readonly record: string;
}

/** What an index file tells of the sheet it was made from. */
interface About {
  readonly kind: string;
  readonly headers: readonly string[];
  readonly delimiter: string;
  readonly lineEnd: Layout['lineEnd'];
}

const NONE: readonly string[] = [];

function take(record: Row, reading: Reading, spec: SideSpec, options: SideOptions): void {
  const { projection } = reading;
  if (projection === null) return;
  const slim = projection.slim(record);
  const complete = projection.complete(slim);
  const keys = [...new Set(spec.keys((field) => projection.cell(complete, field)))].filter(
    (key) => key !== '',
  );
  if (keys.length === 0) return;
  const text = encoded(slim, keys);
  if (++reading.rows === options.mostInMemory + 1) spill(reading, spec, options);
  if (reading.builder === null) reading.held.push({ keys, record: text });
  else reading.builder.add(keys, text);
}

/** The sheet has become too large for memory: what was held goes to disk, and what follows behind it. */
function spill(reading: Reading, spec: SideSpec, options: SideOptions): void {
  reading.builder = beginIndex(options.cacheFolder, spec.what);
  for (const { keys, record } of reading.held) reading.builder.add(keys, record);
  reading.held = [];
}

function inMemory(kind: SideKind, projection: Projection, held: readonly Held[]): SideTable {
  const byKey = new Map<string, string[]>();
  for (const { keys, record } of held) {
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [record]);
      else known.push(record);
    }
  }
  const find = (key: string): readonly string[] => byKey.get(key) ?? NONE;
  return tableOf(kind, projection, held.length, find, () => undefined);
}

async function reusedTable(
  file: string,
  spec: SideSpec,
  { cacheFolder }: SideOptions,
): Promise<SideTable | null> {
  if (cacheFolder === null) return null;
  const stats = await stat(file).catch(() => null);
  if (stats === null || !stats.isFile() || stats.size < SMALLEST_CACHED) return null;
  const sha256 = await sha256Of(file).catch(() => null);
  const index = sha256 === null ? null : cachedIndex(cacheFolder, spec.what, sha256);
  if (index === null) return null;
  const about = aboutOf(index.about);
  const kind = spec.kinds.find(({ id }) => id === about?.kind);
  if (about === null || kind === undefined) {
    index.close();
    return null;
  }
  return indexed(kind, projectionOf(file, about.headers, about, kind), about.rows, index);
}

function indexed(kind: SideKind, projection: Projection, rows: number, index: RowIndex): SideTable {
  return tableOf(
    kind,
    projection,
    rows,
    (key) => index.find(key),
    () => index.close(),
  );
}

function tableOf(
  kind: SideKind,
  projection: Projection,
  rows: number,
  records: (key: string) => readonly string[],
  close: () => void,
): SideTable {
  return {
    kind,
    layout: projection.layout,
    rows,
    find(key) {
      const found: FoundRow[] = [];
      for (const record of records(key)) {
        const { row, keys } = decoded(record);
        const rank = keys.indexOf(key);
        if (rank >= 0) found.push({ row: projection.complete(row), rank });
      }
      return found;
    },
    cell: (row, field) => projection.cell(row, field),
    close,
  };
}

/** A row as text. Places on the record's first line, the usual case, are told by how far each is from the one before. */
function encoded({ cells, line, record, fault, places }: Row, keys: readonly string[]): string {
  // A projection says of every cell where it stands.
  const all = typeof places === 'string' ? [] : (places ?? []);
  const oneLine = all.every((place, at) => at % 2 === 1 || place === line);
  const columns = oneLine ? all.filter((_, at) => at % 2 === 1) : [];
  const steps = columns.map((column, at) => column - (columns[at - 1] ?? 0));
  return JSON.stringify([keys, cells, line, record, oneLine ? steps : all, oneLine, fault]);
}

type Encoded = readonly [
  keys: readonly string[],
  cells: readonly string[],
  line: number,
  record: number,
  places: readonly number[],
  oneLine: boolean,
  fault: RowFault | null,
];

function placesAfter(steps: readonly number[], line: number): readonly number[] {
  const places: number[] = [];
  let column = 0;
  for (const step of steps) {
    column += step;
    places.push(line, column);
  }
  return places;
}

function decoded(text: string): { readonly row: Row; readonly keys: readonly string[] } {
  const parts: Encoded = JSON.parse(text);
  const [keys, cells, line, record, told, oneLine, fault] = parts;
  const places = oneLine ? placesAfter(told, line) : told;
  return { row: { cells, places, line, record, fault, raw: '', source: null, shownAt: null }, keys };
}

/** What an index file tells; `null` where it tells something else than this reader writes. */
function aboutOf(text: string): (About & { readonly rows: number }) | null {
  const about: About & { readonly rows: number } = JSON.parse(text);
  return Array.isArray(about.headers) && typeof about.rows === 'number' ? about : null;
}

function abandon(builder: IndexBuilder): void {
  try {
    builder.abandon();
  } catch {
    // The first failure is the one to tell.
  }
}

function diskFull(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return cause;
  return new InputError(
    {
      zh: '磁盘已满，放不下这份表的索引；请清理缓存文件夹或临时文件夹',
      en: 'the disk is full: no room for the index of this sheet in the cache or temporary folder',
    },
    { file, line: 0, column: 0 },
  );
}
