import { InputError } from '../model/errors.ts';
import type { Field, Layout, Row } from '../model/parcel.ts';
import type { Dialect } from './csv/dialect.ts';
import { headerKey } from './header-key.ts';
import { type MoneyField, moneyFields, type Profile, type SourceField } from './profiles/profile.ts';
import { type Column, isMade, type Made, madeOf, namesOf, wantedBy } from './profiles/recipe.ts';

/** How an order file is laid out, seen through its profile. */
export interface OrderLayout extends Layout {
  readonly profile: Profile;
  /** Whether its rows are records of a delimited text. */
  readonly isText: boolean;
  /** Which cell holds an amount that settles the price; -1: none does. */
  readonly money: Readonly<Record<MoneyField, number>>;
  /** The cell of a column in a record of the file. */
  cell(record: Row, column: Column): string;
  /**
   * The rows that a record of the file makes: itself where its cells stand for the fields as they are, else
   * rows with the made cells behind its own. A record with a fault stays as it is.
   */
  rows(record: Row): readonly Row[];
}

/** Sees a header through a profile. Throws `InputError` when a column that the profile needs stands twice. */
export function profileLayout(
  file: string,
  headers: readonly string[],
  dialect: Dialect,
  profile: Profile,
): OrderLayout {
  const find = columnFinder(file, headers, profile);
  const columns = new Map<Field, number>();
  const money: Record<MoneyField, number> = {
    lineDiscount: -1,
    lineFreight: -1,
    lineSum: -1,
    orderDiscount: -1,
    orderRefund: -1,
    orderSubtotal: -1,
    orderTax: -1,
    orderTotal: -1,
    parcelNetWeight: -1,
    repeatedFreight: -1,
  };
  const place = (field: SourceField, index: number): void => {
    if (isMoney(field)) money[field] = index;
    else columns.set(field, index);
  };
  const made: PlacedRecipe[] = [];
  for (const [field, recipe] of Object.entries(profile.fields)) {
    if (!isSourceField(field, profile)) continue;
    if (!isMade(recipe) && profile.blanks.length === 0) {
      const index = find(recipe);
      if (index >= 0) place(field, index);
      continue;
    }
    const placed = placedRecipe(madeOf(recipe), find);
    if (placed === null) continue;
    place(field, headers.length + made.length);
    made.push(placed);
  }
  const base: Base = { width: headers.length, made, blanks: new Set(profile.blanks), shownAt: [] };
  const itemFields = profile.items === null ? [] : profile.items.fields;
  for (const [at, field] of itemFields.entries()) place(field, headers.length + made.length + at);

  const cell = (record: Row, column: Column): string => {
    const index = find(column);
    return index < 0 ? '' : (record.cells[index] ?? '').trim();
  };
  const { items } = profile;
  const rows = (record: Row): readonly Row[] => {
    if (record.fault !== null) return [record];
    if (items === null) return made.length === 0 ? [record] : [completed(record, base)];
    const found = items.items((column) => cell(record, column), headers);
    const whole = completed(record, base);
    const shownAt = (names: Partial<Record<SourceField, string>>, fallback: string): number[] => [
      ...(whole.shownAt ?? []),
      ...itemFields.map((field) => find(names[field] ?? fallback)),
    ];
    if (found.length === 0) return [{ ...whole, cells: [...whole.cells, ...itemFields.map(() => '')] }];
    return found.map((item) => ({
      ...whole,
      cells: [...whole.cells, ...itemFields.map((field) => item.values[field] ?? '')],
      shownAt: shownAt(item.columns, item.column),
    }));
  };
  const { delimiter, lineEnd, isText } = dialect;
  return { file, headers, columns, delimiter, lineEnd, isText, profile, money, cell, rows };
}

/**
 * A recipe with its cells. What it made of the last record is kept: the records of an order mostly agree in
 * what belongs to the order as a whole, and recipes depend on their cells alone.
 */
interface PlacedRecipe {
  readonly indexes: readonly number[];
  readonly make: Made['make'];
  /** The first of its cells that the file has: shown where all are empty. */
  readonly fallback: number;
  /** The cells of the last record, as they stand and as the recipe sees them. */
  readonly cells: string[];
  readonly values: string[];
  value: string;
  giver: number;
}

interface Base {
  readonly width: number;
  readonly made: readonly PlacedRecipe[];
  readonly blanks: ReadonlySet<string>;
  /** Where the cells of the last record were shown: mostly the next one's are too. */
  shownAt: readonly number[];
}

function isMoney(field: SourceField): field is MoneyField {
  return moneyFields.some((known) => known === field);
}

function isSourceField(field: string, profile: Profile): field is SourceField {
  return field in profile.fields;
}

function placedRecipe(recipe: Made, find: (column: Column) => number): PlacedRecipe | null {
  const indexes = recipe.columns.map(find);
  const wanted = wantedBy(recipe, (column) => find(column) >= 0);
  if (wanted.length > 0) return null;
  const fallback = indexes.find((index) => index >= 0) ?? -1;
  const values = indexes.map(() => '');
  const { make } = recipe;
  return { indexes, make, fallback, cells: [...values], values, value: make(values), giver: fallback };
}

/** The record as a row: its own cells, and behind them the made ones, each shown at the first cell that gave something. */
function completed(record: Row, base: Base): Row {
  const { width, made, blanks } = base;
  const cells = record.cells.slice(0, width);
  while (cells.length < width) cells.push('');
  let usual = base.shownAt.length > 0;
  let at = width;
  for (const recipe of made) {
    cook(recipe, record.cells, blanks);
    usual &&= recipe.giver === base.shownAt[at++];
    cells.push(recipe.value);
  }
  if (!usual) base.shownAt = [...Array(width).keys(), ...made.map(({ giver }) => giver)];
  return {
    cells,
    line: record.line,
    record: record.record,
    raw: record.raw,
    fault: record.fault,
    places: record.places,
    source: record,
    shownAt: base.shownAt,
  };
}

/** Makes the value of a recipe anew where its cells are not those of the record before. */
function cook(recipe: PlacedRecipe, from: readonly string[], blanks: ReadonlySet<string>): void {
  const { indexes, cells, values } = recipe;
  let changed = false;
  for (let at = 0; at < indexes.length; at++) {
    const cell = from[indexes[at] ?? -1] ?? '';
    if (cell === cells[at]) continue;
    cells[at] = cell;
    values[at] = plain(cell, blanks);
    changed = true;
  }
  if (!changed) return;
  const giving = values.findIndex((value) => value !== '');
  recipe.giver = indexes[giving] ?? recipe.fallback;
  recipe.value = recipe.make(values);
}

function plain(cell: string, blanks: ReadonlySet<string>): string {
  const text = cell.trim();
  return blanks.size > 0 && blanks.has(text) ? '' : text;
}

/** Looks columns up by any of their names; a name that stands twice is refused when the profile needs it. */
function columnFinder(
  file: string,
  headers: readonly string[],
  profile: Profile,
): (column: Column) => number {
  const byKey = new Map<string, number>();
  const inItems = profile.items === null ? [] : profile.items.columns(headers);
  const needed = new Set([...neededColumns(profile).flatMap(namesOf), ...inItems].map(headerKey));
  headers.forEach((header, index) => {
    const key = headerKey(header);
    if (key === '') return;
    if (!byKey.has(key)) byKey.set(key, index);
    else if (needed.has(key)) throw doubled(file, header);
  });
  const known = new Map<string, number>();
  const named = (name: string): number => {
    const settled = known.get(name);
    if (settled !== undefined) return settled;
    const index = byKey.get(headerKey(name)) ?? -1;
    known.set(name, index);
    return index;
  };
  return (column) => {
    if (typeof column === 'string') return named(column);
    for (const name of column) {
      const index = named(name);
      if (index >= 0) return index;
    }
    return -1;
  };
}

/** Every column that a profile reads a field from. */
export function neededColumns(profile: Profile): readonly Column[] {
  return Object.values(profile.fields).flatMap((recipe) => (isMade(recipe) ? recipe.columns : [recipe]));
}

/** A column that counts stands twice. */
export function doubled(file: string, header: string): InputError {
  return new InputError(
    {
      zh: `表头中“${header}”出现了两次，无法判断用哪一列`,
      en: `column “${header}” stands twice in the header; nobody can tell which one counts`,
    },
    { file, line: 1, column: 0 },
  );
}
