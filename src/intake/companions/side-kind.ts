import { InputError } from '../../model/errors.ts';
import type { Bilingual } from '../../model/explained.ts';
import type { Field } from '../../model/parcel.ts';
import type { Opening } from '../csv/table.ts';
import { headerKey } from '../header-key.ts';
import { isMade, namesOf, type Recipe } from '../profiles/recipe.ts';

/** What a column of a catalogue or a waybill sheet may mean: a field of the model, or something that only the join needs. */
export type SideField = Field | 'aliases' | 'components' | 'contents' | 'freightCurrency' | 'parcelNo';

/** One kind of catalogue or waybill sheet. Adding one: its file, its line in `kinds/index.ts`, its rows in docs/formats/. */
export interface SideKind {
  readonly id: string;
  readonly title: Bilingual;
  /** Where a value comes from, by field. */
  readonly fields: Partial<Record<SideField, Recipe>>;
  /** Fields whose columns must be there for a header to be of this kind; the first is the one it is joined on. */
  readonly required: readonly SideField[];
}

/** The record that is the header, and the kind it is of. */
export interface ChosenKind {
  readonly index: number;
  readonly kind: SideKind;
}

/**
 * Finds header and kind among the first records of a sheet: of the kinds whose required columns are there
 * the one that knows most columns, of equals the first. Throws `InputError` where no record fits any.
 */
export function chooseKind(
  openings: readonly Opening[],
  kinds: readonly SideKind[],
  file: string,
): ChosenKind {
  let best: ChosenKind | null = null;
  let most = -1;
  for (const [index, { cells }] of openings.entries()) {
    const present = new Set(cells.map(headerKey).filter((key) => key !== ''));
    for (const kind of kinds) {
      if (!kind.required.every((field) => has(kind.fields[field], present))) continue;
      const known = knownColumns(kind).filter((key) => present.has(key)).length;
      if (known <= most) continue;
      most = known;
      best = { index, kind };
    }
  }
  if (best !== null) return best;
  throw lacksKey(file, kinds, openings[0]?.cells ?? []);
}

/** Columns that a kind reads, as keys, each once. */
export function knownColumns({ fields }: SideKind): readonly string[] {
  const columns = Object.values(fields).flatMap((recipe) => (isMade(recipe) ? recipe.columns : [recipe]));
  return [...new Set(columns.flatMap(namesOf).map(headerKey))];
}

function has(recipe: Recipe | undefined, present: ReadonlySet<string>): boolean {
  if (recipe === undefined) return false;
  const there = (names: readonly string[]): boolean => names.some((name) => present.has(headerKey(name)));
  if (!isMade(recipe)) return there(namesOf(recipe));
  return recipe.needs === 'all'
    ? recipe.columns.every((column) => there(namesOf(column)))
    : recipe.columns.some((column) => there(namesOf(column)));
}

function lacksKey(file: string, kinds: readonly SideKind[], headers: readonly string[]): InputError {
  const [usual, ...others] = kinds.map((kind) => keyColumns(kind));
  const found = headers.join(', ');
  const also = [...new Set(others)].join(' / ');
  return new InputError(
    {
      zh: `缺少“${usual}”列${also === '' ? '' : `（或 ${also}）`}；表头是：${found}`,
      en: `column “${usual}” is missing${also === '' ? '' : ` (or ${also})`}; the header is: ${found}`,
    },
    { file, line: 1, column: 0 },
  );
}

function keyColumns({ fields, required }: SideKind): string {
  const [key] = required;
  const recipe = key === undefined ? undefined : fields[key];
  if (recipe === undefined) return '';
  const column = isMade(recipe) ? recipe.columns[0] : recipe;
  return column === undefined ? '' : (namesOf(column)[0] ?? '');
}
