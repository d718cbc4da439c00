import type { Entry, Members, Value } from './value.ts';

/** Plain texts by column, and what is left of an object without them; null: nothing is. */
export interface Flat {
  readonly cells: ReadonlyMap<string, string>;
  readonly rest: Value | null;
}

/** Keys that stand in no column tell their order here, where it is not the columns'. */
const KEYS = '#keys';

type Path = readonly [group: string, field: string];

/** Takes out of an object what fits into columns. */
export function flatten(value: Value, paths: readonly Path[], skip: string | null): Flat {
  const cells = new Map<string, string>();
  if (typeof value === 'string') return { cells, rest: value };
  const rest: Members = new Map(value);
  if (skip !== null) rest.delete(skip);
  for (const [group, field] of paths) {
    const within = group === '' ? rest : rest.get(group);
    const text = within instanceof Map ? within.get(field) : undefined;
    if (!(within instanceof Map) || typeof text !== 'string' || text === '') continue;
    cells.set(group === '' ? field : `${group}/${field}`, text);
    if (group === '') rest.delete(field);
    else {
      const fewer = new Map(within);
      fewer.delete(field);
      rest.set(group, fewer);
    }
  }
  const groups = new Set(paths.map(([group]) => group).filter((group) => group !== ''));
  for (const group of groups) {
    const within = rest.get(group);
    const original = value.get(group);
    if (!(within instanceof Map) || !(original instanceof Map)) continue;
    const left = new Map(within);
    rest.set(group, left);
    const fields = paths.filter(([name]) => name === group).map(([, field]) => field);
    keepOrder(left, original, fields);
    if (left.size === 0 && original.size > 0) rest.delete(group);
  }
  keepOrder(rest, value, topOf(paths, skip));
  return { cells, rest: rest.size === 0 && value.size > 0 ? null : rest };
}

/** Puts an object together again. */
export function unflatten(
  cells: ReadonlyMap<string, string>,
  rest: Value | null,
  paths: readonly Path[],
  list: { readonly name: string; readonly rows: readonly Entry[] } | null,
): Value {
  if (typeof rest === 'string') return rest;
  const made: Members = new Map(rest ?? []);
  for (const [group, field] of paths) {
    const text = cells.get(group === '' ? field : `${group}/${field}`);
    if (text === undefined || text === '') continue;
    if (group === '') made.set(field, text);
    else {
      const within = made.get(group);
      made.set(group, new Map<string, Entry>(within instanceof Map ? within : []).set(field, text));
    }
  }
  if (list !== null && list.rows.length > 0) made.set(list.name, list.rows);
  const groups = new Set(paths.map(([group]) => group).filter((group) => group !== ''));
  for (const group of groups) {
    const within = made.get(group);
    const fields = paths.filter(([name]) => name === group).map(([, field]) => field);
    if (within instanceof Map) made.set(group, inOrder(within, fields));
  }
  return inOrder(made, topOf(paths, list?.name ?? null));
}

/** Notes the order of keys in what is left of an object, where `inOrder` would not find it again. */
function keepOrder(left: Members, original: Members, known: readonly string[]): void {
  const own = [...original.keys()];
  const usual = [...inOrder(original, known, [...left.keys()]).keys()];
  if (own.some((key, at) => key !== usual[at])) left.set(KEYS, own);
}

/** Keys in the order that is noted, else `#` keys as they came among the unknown, after the known. */
function inOrder(members: Members, known: readonly string[], left: readonly string[] = []): Members {
  const noted = members.get(KEYS);
  const order = Array.isArray(noted) ? noted : [...known, ...left];
  const sorted: Members = new Map();
  const attributes = members.get('#attributes');
  if (attributes !== undefined) sorted.set('#attributes', attributes);
  for (const key of order) {
    const entry = typeof key === 'string' ? members.get(key) : undefined;
    if (typeof key === 'string' && entry !== undefined) sorted.set(key, entry);
  }
  for (const [key, entry] of members) if (key !== KEYS && !sorted.has(key)) sorted.set(key, entry);
  return sorted;
}

function topOf(paths: readonly Path[], list: string | null): readonly string[] {
  const names = new Set(paths.map(([group, field]) => (group === '' ? field : group)));
  return list === null ? [...names] : [...names, list];
}
