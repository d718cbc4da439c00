import { basename } from 'node:path';
import { ConfigurationError } from '../../../model/errors.ts';
import type { OwnProfile } from '../../../model/own-profile.ts';
import type { SkipReason } from '../../../model/skip-reason.ts';
import { nativeColumns } from '../native.ts';
import { type GroupColumn, numberedGroups } from '../numbered-groups.ts';
import { type CellOf, moneyFields, orderProfile, type Profile, type SourceField } from '../profile.ts';
import {
  bareAmount,
  type Column,
  constant,
  firstOf,
  joined,
  type Made,
  madeOf,
  type Recipe,
} from '../recipe.ts';
import { checkedProfile, NUMBER, type OwnProfileFile } from './check.ts';
import { kilograms } from './weight.ts';

/** Fields that hold a number. */
const NUMBERS: ReadonlySet<string> = new Set<SourceField>([
  ...moneyFields,
  'goodsValue',
  'freight',
  'insurance',
  'pieces',
  'grossWeight',
  'quantity',
  'price',
  'total',
  'quantity1',
  'quantity2',
  'netWeight',
  'rebateRate',
  'dutyRate',
]);

const IN_JSON = ['orderNo', 'sku', 'quantity'];
const sourceFields: readonly SourceField[] = [...new Set([...Object.values(nativeColumns), ...moneyFields])];

/**
 * Makes a profile of a user's own YAML file. `file` is its path, `taken` the ids that are xborder's own. Throws
 * `ConfigurationError` for the first thing wrong in it, with line and column.
 */
export function ownProfile(yaml: OwnProfileFile, file: string, taken: ReadonlySet<string>): Profile {
  const said = checkedProfile(yaml);
  const id = said.id ?? `own.${basename(file).replace(/\.ya?ml$/i, '')}`;
  if (taken.has(id)) {
    throw new ConfigurationError(
      { zh: `“${id}”是内置格式的名称`, en: `${id} is the name of a profile that xborder has` },
      yaml.placeOf(['id']),
    );
  }
  const title = said.title ?? basename(file);
  const blanks = new Set(said.blanks);
  const groups = groupColumns(said);
  const values = valueReader(said);
  const fields = fieldsOf(said);
  // A misspelt column would lose its values silently; JSON leaves keys out where nothing stands.
  const asked = said.required ?? (said.json === undefined ? null : IN_JSON);
  return orderProfile({
    id,
    title: { zh: title, en: title },
    fields,
    required: sourceFields.filter((field) => field in fields && (asked === null || asked.includes(field))),
    columns: said.skip.map(({ column }) => column),
    orderFields: said.orderFields,
    orderPrefix: said.orderPrefix,
    blanks: said.blanks,
    items:
      groups.length === 0
        ? null
        : numberedGroups(groups, blanks, (item) =>
            Object.fromEntries(
              Object.entries(item).map(([field, text]) => [field, values(field, text ?? '')]),
            ),
          ),
    skipOrder: (cell) => reasonOf(said, cell, ['cancelled', 'refunded']),
    role: (cell) => reasonOf(said, cell, ['not-shipped', 'description', 'footer']) ?? 'line',
    quoting: said.quoting,
    encodings: said.encoding,
    json: said.json ?? null,
  });
}

/** What the file's numbers and weights are in plain decimals and kilograms. */
function valueReader({ decimal, units }: OwnProfile): (field: string, text: string) => string {
  return (field, text) => {
    if (!NUMBERS.has(field)) return text;
    const plain = bareAmount(text, decimal);
    if (field === 'grossWeight' || field === 'netWeight' || field === 'parcelNetWeight')
      return kilograms(plain, units[field] ?? 'kg');
    return plain;
  };
}

function fieldsOf(said: OwnProfile): Partial<Record<SourceField, Recipe>> {
  const values = valueReader(said);
  const byField = new Map<SourceField, Column[]>();
  for (const [column, meaning] of Object.entries(said.columns)) {
    if (column.includes(NUMBER)) continue;
    for (const name of [meaning].flat()) {
      const field = placed(name, said);
      if (field !== null) byField.set(field, [...(byField.get(field) ?? []), column]);
    }
  }
  const fields: Partial<Record<SourceField, Recipe>> = {};
  const give = (name: string, recipe: Recipe): void => {
    const field = placed(name, said);
    if (field !== null)
      fields[field] = NUMBERS.has(field) ? rewritten(recipe, (text) => values(field, text)) : recipe;
  };
  for (const [field, columns] of byField) {
    const [only] = columns;
    give(field, columns.length === 1 && only !== undefined ? only : firstOf(...columns));
  }
  for (const [field, columns] of Object.entries(said.join)) {
    if (columns !== undefined) give(field, joined(said.joinWith, ...columns));
  }
  for (const [field, text] of Object.entries(said.constants)) {
    if (text !== undefined) give(field, constant(text));
  }
  if (said.currency !== undefined) {
    const own = fields.currency;
    fields.currency = own === undefined ? constant(said.currency) : firstOf(own, constant(said.currency));
  }
  return fields;
}

function groupColumns(said: OwnProfile): readonly GroupColumn[] {
  return Object.entries(said.columns)
    .filter(([column]) => column.includes(NUMBER))
    .flatMap(([name, meaning]) =>
      [meaning].flat().flatMap((each) => {
        const field = placed(each, said);
        return field === null ? [] : [{ name, field }];
      }),
    );
}

/** The field that a name means; `price` is the total of the line where the profile says so. */
function placed(name: string, { price }: OwnProfile): SourceField | null {
  if (name === 'price' && price === 'line') return 'total';
  return sourceFields.find((field) => field === name) ?? null;
}

function rewritten(recipe: Recipe, rewrite: (text: string) => string): Made {
  const made = madeOf(recipe);
  return { ...made, make: (values) => rewrite(made.make(values)) };
}

function reasonOf<R extends SkipReason>({ skip }: OwnProfile, cell: CellOf, reasons: readonly R[]): R | null {
  for (const { column, is, why } of skip) {
    const reason = reasons.find((each) => each === why);
    if (reason === undefined) continue;
    const text = cell(column).toLowerCase();
    if (is.some((value) => value.trim().toLowerCase() === text)) return reason;
  }
  return null;
}
