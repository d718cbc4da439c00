import type { Field, Layout, Row } from '../../model/parcel.ts';
import type { Dialect } from '../csv/dialect.ts';
import { locateCell } from '../csv/locate.ts';
import { headerKey } from '../header-key.ts';
import { doubled } from '../layout.ts';
import { type Column, isMade, type Made, namesOf } from '../profiles/recipe.ts';
import { knownColumns, type SideField, type SideKind } from './side-kind.ts';

/** A sheet cut down to the columns that its kind reads: nothing else of it is kept, in memory or on disk. */
export interface Projection {
  /** Layout of the rows that `complete` gives. */
  readonly layout: Layout;
  /** The needed cells of a record, trimmed, with the places where they stand. */
  slim(record: Row): Row;
  /** A slim row with the made cells behind its own. */
  complete(slim: Row): Row;
  /** A value of a completed row; empty where the sheet has no column for it. */
  cell(row: Row, field: SideField): string;
}

/** Cuts a header down to what its kind reads. Throws `InputError` when one of these columns stands twice. */
export function projectionOf(
  file: string,
  headers: readonly string[],
  dialect: Pick<Dialect, 'delimiter' | 'lineEnd'>,
  kind: SideKind,
): Projection {
  const byKey = keyedColumns(file, headers, kind);
  const kept = [...byKey.values()].sort((a, b) => a - b);
  const slots = new Map(kept.map((index, slot) => [index, slot]));
  const find = (column: Column): number => {
    for (const name of namesOf(column)) {
      const index = byKey.get(headerKey(name));
      if (index !== undefined) return slots.get(index) ?? -1;
    }
    return -1;
  };
  const at = new Map<SideField, number>();
  const made: { readonly slots: readonly number[]; readonly make: Made['make'] }[] = [];
  for (const [field, recipe] of Object.entries(kind.fields)) {
    if (!isSideField(field, kind)) continue;
    if (!isMade(recipe)) {
      if (find(recipe) >= 0) at.set(field, find(recipe));
      continue;
    }
    const found = recipe.columns.map(find);
    const enough =
      recipe.needs === 'all' ? found.every((slot) => slot >= 0) : found.some((slot) => slot >= 0);
    if (!enough) continue;
    at.set(field, kept.length + made.length);
    made.push({ slots: found, make: recipe.make });
  }
  const columns = new Map<Field, number>();
  for (const [field, slot] of at) if (isModelField(field)) columns.set(field, slot);
  const names = kept.map((index) => headers[index] ?? '');
  const layout = { file, headers: names, columns, delimiter: dialect.delimiter, lineEnd: dialect.lineEnd };
  const places = { kept, layout };
  return {
    layout,
    slim: (record) => ({
      ...record,
      cells: kept.map((index) => (record.cells[index] ?? '').trim()),
      raw: '',
      places: placesOf(record, places),
    }),
    complete(slim) {
      if (made.length === 0) return slim;
      const cells = [...slim.cells];
      const shownAt = cells.map((_, slot) => slot);
      for (const { slots: sources, make } of made) {
        const values = sources.map((slot) => slim.cells[slot] ?? '');
        cells.push(make(values));
        const giving = values.findIndex((value) => value !== '');
        shownAt.push(sources[giving] ?? sources.find((slot) => slot >= 0) ?? -1);
      }
      return { ...slim, cells, shownAt };
    },
    cell: (row, field) => row.cells[at.get(field) ?? -1] ?? '',
  };
}

function keyedColumns(file: string, headers: readonly string[], kind: SideKind): ReadonlyMap<string, number> {
  const needed = new Set(knownColumns(kind));
  const byKey = new Map<string, number>();
  headers.forEach((header, index) => {
    const key = headerKey(header);
    if (!needed.has(key)) return;
    if (byKey.has(key)) throw doubled(file, header);
    byKey.set(key, index);
  });
  return byKey;
}

/** Line and column of each kept cell. Most records are one line without quotes: their columns follow from the lengths. */
function placesOf(
  record: Row,
  { kept, layout }: { readonly kept: readonly number[]; readonly layout: Layout },
): readonly number[] {
  const places: number[] = [];
  if (record.places !== null || record.raw.includes('"')) {
    for (const index of kept) {
      const { line, column } = locateCell(record, index, layout);
      places.push(line, column);
    }
    return places;
  }
  let column = 1;
  let index = 0;
  for (const wanted of kept) {
    for (; index < wanted; index++) column += characters(record.cells[index] ?? '') + 1;
    places.push(record.line, column);
  }
  return places;
}

const SURROGATES = /[\ud800-\udbff]/;

function characters(text: string): number {
  return SURROGATES.test(text) ? [...text].length : text.length;
}

function isSideField(field: string, kind: SideKind): field is SideField {
  return field in kind.fields;
}

const OF_THE_JOIN = ['aliases', 'components', 'contents', 'freightCurrency', 'parcelNo'] as const;

function isModelField(field: SideField): field is Field {
  return !OF_THE_JOIN.some((known) => known === field);
}
