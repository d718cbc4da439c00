import { headerKey } from '../header-key.ts';
import { neededColumns } from '../layout.ts';
import { native, nativeColumns } from '../profiles/native.ts';
import { orderProfile, type Profile } from '../profiles/profile.ts';
import { namesOf } from '../profiles/recipe.ts';

/** A JSON document seen as a table: its columns, and which paths they hold. */
export interface JsonView {
  readonly headers: readonly string[];
  /** Column by path, as `headerKey` compares them. */
  readonly columns: ReadonlyMap<string, number>;
  /** Key of the list of lines in an order. */
  readonly lines: string;
}

/** Key of the list of lines in an order of the native JSON. */
const NATIVE_LINES = 'lines';

/**
 * The native JSON as it is recognised: keys are the model's names or the column names, and any of them may
 * stand in the order or in a line of it.
 */
export const nativeJson: Profile = orderProfile({
  id: native.id,
  title: native.title,
  fields: Object.fromEntries(
    Object.entries(nativeColumns).map(([column, field]) => [
      field,
      [column, field].flatMap((name) => [name, `${NATIVE_LINES}[].${name}`]),
    ]),
  ),
  required: ['orderNo'],
  json: { orders: [], lines: NATIVE_LINES },
});

/** The native JSON in the columns of the native table. */
export function nativeView(): JsonView {
  const columns = new Map<string, number>();
  for (const [index, [column, field]] of Object.entries(nativeColumns).entries()) {
    for (const name of [column, field]) {
      columns.set(headerKey(name), index);
      columns.set(headerKey(`${NATIVE_LINES}[].${name}`), index);
    }
  }
  return { headers: Object.keys(nativeColumns), columns, lines: NATIVE_LINES };
}

/** A foreign JSON in the columns that its profile reads; each is called by the name that was `seen` first. */
export function foreignView(profile: Profile, seen: ReadonlySet<string>): JsonView {
  const headers: string[] = [];
  const columns = new Map<string, number>();
  const keys = new Set([...seen].map(headerKey));
  for (const column of [...neededColumns(profile), ...profile.columns]) {
    const names = namesOf(column);
    const name = names.find((each) => keys.has(headerKey(each))) ?? names[0] ?? '';
    if (columns.has(headerKey(name))) continue;
    for (const each of names) columns.set(headerKey(each), headers.length);
    headers.push(name);
  }
  return { headers, columns, lines: profile.json?.lines ?? '' };
}
