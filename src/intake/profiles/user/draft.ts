import { basename } from 'node:path';
import type { Language } from '../../../model/explained.ts';
import { ownFields, ownLineFields } from '../../../model/own-profile.ts';
import { headerKey } from '../../header-key.ts';
import { ADDRESS, type Meaning, meaningOf, weightUnitOf } from './aliases.ts';
import { NUMBER } from './check.ts';

/** What a draft says of one column. */
interface Guess {
  readonly column: string;
  readonly meaning: Meaning | null;
}

/** Headings longer than this are no keys of YAML. */
const LONGEST = 200;

/**
 * Drafts a profile from a header, or from the paths of JSON orders: every column in order, what is likely
 * meant filled in, what nobody can tell as a comment; with what there is to say in the language of the user.
 */
export function draftProfile(
  headers: readonly string[],
  isJson: boolean,
  file: string,
  language: Language,
): string {
  const t = WORDS[language];
  const outer = isJson ? ordersKey(headers) : null;
  const paths = outer === null ? headers : within(headers, outer);
  const lines = isJson ? linesKey(paths) : null;
  const guesses = guessed(isJson ? paths : grouped(headers), lines);
  const columns = guesses.map(({ column, meaning }) =>
    meaning === null || meaning === ADDRESS ? `  # ${comment(column)}:` : `  ${key(column)}: ${meaning}`,
  );
  const address = guesses.filter(({ meaning }) => meaning === ADDRESS).map(({ column }) => column);
  const weights = guesses.flatMap(({ column, meaning }) => {
    const unit = weightUnitOf(column);
    return (meaning === 'grossWeight' || meaning === 'netWeight') && unit !== null && unit !== 'kg'
      ? [`  ${meaning}: ${unit}`]
      : [];
  });
  const has = (field: string): boolean => guesses.some(({ meaning }) => meaning === field);
  const missing = ['orderNo', 'sku', 'quantity', 'country'].filter((field) => !has(field));
  const parts = [
    `# ${t.title(comment(basename(file)))}`,
    `# ${t.check}`,
    `# ${t.fields}`,
    ...wrapped(ownFields).map((line) => `#   ${line}`),
    ...(missing.length === 0 ? [] : [`# ${t.missing(missing.join(', '))}`]),
    `title: ${key(basename(file).replace(/\.[^.]*$/, '') || 'orders')}`,
    'columns:',
    ...columns,
    ...(address.length === 0 ? [] : ['join:', `  consigneeAddress: [${address.map(key).join(', ')}]`]),
    ...(weights.length === 0 ? [] : ['units:', ...weights]),
    ...(lines === null ? [] : ['json:', `  lines: ${key(lines)}`]),
    ...(outer === null || lines === null ? [] : [`  orders: [${key(outer)}]`]),
    ...(has('price') ? [`# ${t.price}`, 'price: unit'] : []),
    ...(has('currency') ? [] : [`# ${t.currency}`, '# currency: USD']),
    `# ${t.more}`,
    "# blanks: ['--']",
    '# orderFields: first-row',
    '# skip:',
    `#   - { column: ${t.status}, is: [${t.cancelled}], why: cancelled }`,
  ];
  return `${parts.join('\n')}\n`;
}

/** The first column of a meaning has it; of line fields in JSON, the first path inside the list of lines. */
function guessed(columns: readonly string[], lines: string | null): readonly Guess[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  const usable = (meaning: Meaning | null, column: string): boolean =>
    meaning !== null &&
    !taken.has(meaning) &&
    column.length <= LONGEST &&
    (!column.includes(NUMBER) || ownLineFields.includes(meaning)) &&
    (lines === null || column.startsWith(`${lines}[].`) === isOfLines(meaning));
  return columns.flatMap((column) => {
    if (column.trim() === '' || seen.has(headerKey(column))) return [];
    seen.add(headerKey(column));
    const meaning =
      meaningOf(column.replace(NUMBER, '')) ?? (lines === null ? null : meaningOf(lastKey(column)));
    if (!usable(meaning, column)) return [{ column, meaning: null }];
    if (meaning !== null && meaning !== ADDRESS) taken.add(meaning);
    return [{ column, meaning }];
  });
}

function isOfLines(meaning: Meaning | null): boolean {
  return meaning !== null && meaning !== 'currency' && ownLineFields.includes(meaning);
}

function lastKey(path: string): string {
  return path.split('.').pop() ?? path;
}

/** Columns that are numbered alike, such as `SKU1` and `SKU2`, as one with `{n}`. */
function grouped(headers: readonly string[]): readonly string[] {
  const stems = new Map<string, Set<string>>();
  for (const header of headers) {
    const found = /^(.*?)(\d{1,2})(\D*)$/su.exec(header);
    if (found === null) continue;
    const stem = `${found[1]}${NUMBER}${found[3]}`;
    stems.set(stem, (stems.get(stem) ?? new Set()).add(found[2] ?? ''));
  }
  const isGroup = (stem: string): boolean => {
    const meaning = meaningOf(stem.replace(NUMBER, ''));
    return (
      meaning !== null &&
      meaning !== ADDRESS &&
      ownLineFields.includes(meaning) &&
      (stems.get(stem)?.size ?? 0) > 1
    );
  };
  return headers.map((header) => {
    const stem = header.replace(/^(.*?)(\d{1,2})(\D*)$/su, `$1${NUMBER}$3`);
    return stem !== header && isGroup(stem) ? stem : header;
  });
}

/** The list of orders that lies around everything, where the document has one: a list that holds lists. */
function ordersKey(paths: readonly string[]): string | null {
  const outer = linesKey(paths);
  if (outer === null) return null;
  const inner = within(paths, outer);
  return inner.length * 2 > paths.length && linesKey(inner) !== null ? outer : null;
}

function within(paths: readonly string[], list: string): readonly string[] {
  const prefix = `${list}[].`;
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}

/** The list in an order that most paths lie in. */
function linesKey(paths: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const list = /^([^[\]]+)\[\]\./.exec(path)?.[1];
    if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Text as a key or a value of YAML. */
function key(text: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_ ()（）/.-]*$/u.test(text) && text === text.trim();
  return plain && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) ? text : JSON.stringify(text);
}

/** Text that stays on the line of its comment. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** Words on lines of about a hundred characters. */
function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length > 100) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const WORDS = {
  zh: {
    title: (file: string) =>
      `按 ${file} 的表头起草的格式；用法：xborder declare 订单文件 --profile ./本文件.yaml`,
    check:
      '下面是按列名猜的，请逐列核对：左边是列名，右边是字段；# 开头的列没有用到。说明见 docs/formats/own-profiles.md',
    fields: '可用的字段：',
    missing: (fields: string) => `还没有找到：${fields}。请把对应的列名写到它们左边`,
    price: 'price 一列是单价（unit）还是行总价（line）？',
    currency: '没有币种列；所有订单都是同一币种时写在这里：',
    more: '需要时去掉 #：什么算空值、订单字段只在第一行、哪些行不要',
    status: '订单状态',
    cancelled: '已取消',
  },
  en: {
    title: (file: string) =>
      `drafted from the header of ${file}; for: xborder declare ORDERS --profile ./this-file.yaml`,
    check:
      'guessed from the names, so check every line: column on the left, field on the right; columns behind # are not used. See docs/formats/own-profiles.md',
    fields: 'fields there are:',
    missing: (fields: string) => `not found: ${fields}. Write the name of the column to the left of each`,
    price: 'does the column price hold the price of one unit (unit) or the total of the line (line)?',
    currency: 'no column for the currency; where all orders have the same one, say it here:',
    more: 'where needed, take the # away: what counts as empty, order values on the first row only, rows to leave out',
    status: 'Status',
    cancelled: 'Cancelled',
  },
} as const;
