import { ConfigurationError, type ErrorPlace } from '../../../model/errors.ts';
import type { Bilingual } from '../../../model/explained.ts';
import { type OwnProfile, ownFields, ownLineFields, ownProfileModel } from '../../../model/own-profile.ts';
import { headerKey } from '../../header-key.ts';
import { profileWords, unknownField } from './words.ts';

/** A YAML file as it was read: scalars are text, `null` where nothing stands, and the place of each key. */
export interface OwnProfileFile {
  readonly data: unknown;
  placeOf(path: readonly PropertyKey[]): ErrorPlace;
}

const known: ReadonlySet<string> = new Set(ownFields);
const ofLines: ReadonlySet<string> = new Set(ownLineFields);

/** The number of a group in the name of a column. */
export const NUMBER = '{n}';

/** Reads and checks what a profile says. Throws `ConfigurationError` for the first thing wrong, with its line. */
export function checkedProfile(file: OwnProfileFile): OwnProfile {
  const data = answered(file.data);
  const refuse = (words: Bilingual, path: readonly PropertyKey[]): never => {
    throw new ConfigurationError(words, file.placeOf(path));
  };
  checkFields(data, refuse);
  const parsed = ownProfileModel.safeParse(data);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue !== undefined) {
      const path =
        issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
      refuse(profileWords(issue, path, at(data, path)), path);
    }
  }
  const profile = ownProfileModel.parse(data);
  checkColumns(profile, refuse);
  checkSources(profile, refuse);
  return profile;
}

type Refuse = (words: Bilingual, path: readonly PropertyKey[]) => never;

/** Names of fields are looked at first: the nearest one is what helps. */
function checkFields(data: unknown, refuse: Refuse): void {
  for (const [column, value] of entriesOf(at(data, ['columns']))) {
    const fields: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const field of fields) {
      if (typeof field === 'string' && !known.has(field)) refuse(unknownField(field), ['columns', column]);
    }
  }
  for (const part of ['join', 'constants', 'units']) {
    for (const [field] of entriesOf(at(data, [part]))) {
      if (!known.has(field)) refuse(unknownField(field), [part, field]);
    }
  }
  const required = at(data, ['required']);
  for (const [index, field] of (Array.isArray(required) ? required : []).entries()) {
    if (typeof field === 'string' && !known.has(field)) refuse(unknownField(field), ['required', index]);
  }
}

function checkColumns({ columns }: OwnProfile, refuse: Refuse): void {
  const seen = new Map<string, string>();
  for (const [column, meaning] of Object.entries(columns)) {
    const earlier = seen.get(headerKey(column));
    if (earlier !== undefined) {
      refuse(
        {
          zh: `“${column}”和“${earlier}”是同一列，只能写一次；一列有几个意思时写成列表`,
          en: `${column} and ${earlier} are the same column, which may stand once; a column that means several things takes a list`,
        },
        ['columns', column],
      );
    }
    seen.set(headerKey(column), column);
    if (!column.includes(NUMBER)) continue;
    const [wrong] = [meaning].flat().filter((field) => !ofLines.has(field));
    if (wrong !== undefined) {
      refuse(
        {
          zh: `“${wrong}”是整个订单的字段，不能放在带 {n} 的列里`,
          en: `${wrong} belongs to the order as a whole; a column with {n} is about one line of goods`,
        },
        ['columns', column],
      );
    }
  }
}

/** A field comes from one place; and there is no order without a number. */
function checkSources({ columns, join, constants, required, json }: OwnProfile, refuse: Refuse): void {
  const sources = new Map<string, readonly string[]>();
  const claim = (field: string, path: readonly string[]): void => {
    const earlier = sources.get(field);
    if (earlier !== undefined && (earlier[0] !== path[0] || isNumbered(earlier) !== isNumbered(path))) {
      refuse(
        {
          zh: `“${field}”已经由“${earlier.join('.')}”给出，只能有一个来源`,
          en: `${field} is given by ${earlier.join('.')} already; it has one source only`,
        },
        path,
      );
    }
    sources.set(field, path);
  };
  for (const [column, meaning] of Object.entries(columns)) {
    for (const field of [meaning].flat()) claim(field, ['columns', column]);
  }
  for (const field of Object.keys(join)) claim(field, ['join', field]);
  for (const field of Object.keys(constants)) claim(field, ['constants', field]);
  if (!sources.has('orderNo')) {
    refuse({ zh: '没有一列是订单编号（orderNo）', en: 'no column is the order number (orderNo)' }, [
      'columns',
    ]);
  }
  for (const [index, field] of (required ?? []).entries()) {
    if (sources.has(field)) continue;
    refuse({ zh: `“${field}”是必需的，但没有来源`, en: `${field} is required, but comes from nowhere` }, [
      'required',
      index,
    ]);
  }
  const numbered = [...sources.values()].find(isNumbered);
  if (json !== undefined && numbered !== undefined) {
    refuse({ zh: 'JSON 没有带 {n} 的列', en: 'JSON has no columns with {n}' }, numbered);
  }
}

function isNumbered(path: readonly string[]): boolean {
  return path[0] === 'columns' && (path[1] ?? '').includes(NUMBER);
}

/** The data with answers for the one key that has them, and without keys that nobody filled in: a column of no use. */
function answered(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && key === 'quoting') {
    const word = value.toLowerCase();
    return word === 'true' || (word === 'false' ? false : value);
  }
  if (Array.isArray(value)) return value.map((item) => (item === null ? '' : answered(item)));
  if (typeof value !== 'object' || value === null) return value;
  const filled: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null) filled.push([name, answered(inner, name)]);
  }
  return Object.fromEntries(filled);
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
