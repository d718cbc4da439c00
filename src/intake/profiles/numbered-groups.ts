import { headerKey } from '../header-key.ts';
import type { CellOf, Item, ItemReader, SourceField } from './profile.ts';

/** A column of a group: its name with `{n}` for the number, such as `申报价值{n}`, and what it means. */
export interface GroupColumn {
  readonly name: string;
  readonly field: SourceField;
}

/** What one item of a record says, by field. */
export type ItemValues = Partial<Record<SourceField, string>>;

interface Group {
  readonly columns: readonly { readonly header: string; readonly field: SourceField }[];
}

/**
 * Reads the items of a record out of groups of numbered columns, as many as the header has: `SKU1, Qty1,
 * SKU2, Qty2 …`. Groups without any value are passed over. Where several columns of a group mean one field,
 * the first that has a value counts. `finish` may rewrite what an item says.
 */
export function numberedGroups(
  columns: readonly GroupColumn[],
  blanks: ReadonlySet<string> = new Set(),
  finish: (values: ItemValues) => ItemValues = (values) => values,
): ItemReader {
  const shapes = columns.map(({ name, field }) => ({ shape: shapeOf(name), field }));
  let seen: readonly string[] | null = null;
  let groups: readonly Group[] = [];
  const groupsOf = (headers: readonly string[]): readonly Group[] => {
    if (seen === headers) return groups;
    seen = headers;
    groups = found(headers, shapes);
    return groups;
  };
  return {
    fields: [...new Set(columns.map(({ field }) => field))],
    known: columns.slice(0, 1).map(({ name }) => name.replace('{n}', '1')),
    columns: (headers) => groupsOf(headers).flatMap((group) => group.columns.map(({ header }) => header)),
    items: (cell, headers) =>
      groupsOf(headers).flatMap((group) => {
        const item = itemOf(group, cell, blanks);
        return item === null ? [] : [{ ...item, values: finish(item.values) }];
      }),
  };
}

interface Shape {
  readonly shape: RegExp;
  readonly field: SourceField;
}

function shapeOf(name: string): RegExp {
  const [before = '', after = ''] = name
    .split('{n}')
    .map((part) => headerKey(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}(\\d{1,3})${after}$`);
}

/** The groups of a header, by number. */
function found(headers: readonly string[], shapes: readonly Shape[]): readonly Group[] {
  const byNumber = new Map<number, { header: string; field: SourceField }[]>();
  for (const { shape, field } of shapes) {
    for (const header of headers) {
      const number = shape.exec(headerKey(header))?.[1];
      if (number === undefined) continue;
      const group = byNumber.get(Number(number));
      if (group === undefined) byNumber.set(Number(number), [{ header, field }]);
      else group.push({ header, field });
    }
  }
  return [...byNumber.entries()].sort(([a], [b]) => a - b).map(([, columns]) => ({ columns }));
}

function itemOf({ columns }: Group, cell: CellOf, blanks: ReadonlySet<string>): Item | null {
  const values: ItemValues = {};
  const shown: ItemValues = {};
  for (const { header, field } of columns) {
    const text = cell(header);
    const value = blanks.has(text) ? '' : text;
    if ((values[field] ?? '') !== '') continue;
    values[field] = value;
    if (value !== '' || shown[field] === undefined) shown[field] = header;
  }
  if (Object.values(values).every((value) => value === '')) return null;
  return { values, column: columns[0]?.header ?? '', columns: shown };
}
