import { InputError } from '../model/errors.ts';
import type { Field, Layout } from '../model/parcel.ts';
import type { Dialect } from './csv/dialect.ts';
import { headerKey, type Profile, type SourceField } from './profiles/profile.ts';

/** How an order file is laid out, seen through its profile. */
export interface OrderLayout extends Layout {
  readonly profile: Profile;
  /** Which cell holds the discount of a line; -1: none does. */
  readonly lineDiscount: number;
  /** Cells by normalised header name, for the profile's own questions. */
  readonly byHeader: ReadonlyMap<string, number>;
}

/**
 * Sees a header through a profile. Throws `InputError` when a column that the profile needs stands twice.
 */
export function profileLayout(
  file: string,
  headers: readonly string[],
  dialect: Dialect,
  profile: Profile,
): OrderLayout {
  const byKey = new Map(Object.entries(profile.columns).map(([name, field]) => [headerKey(name), field]));
  const byHeader = new Map<string, number>();
  const columns = new Map<Field, number>();
  let lineDiscount = -1;
  headers.forEach((header, index) => {
    const key = headerKey(header);
    const field: SourceField | undefined = byKey.get(key);
    if (byHeader.has(key) && field !== undefined) throw doubled(file, header);
    byHeader.set(key, index);
    if (field === 'lineDiscount') lineDiscount = index;
    else if (field !== undefined) columns.set(field, index);
  });
  return {
    file,
    headers,
    columns,
    delimiter: dialect.delimiter,
    lineEnd: dialect.lineEnd,
    profile,
    lineDiscount,
    byHeader,
  };
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
