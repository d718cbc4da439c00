import { countryFrom } from '../../model/codes/countries.ts';
import { currencyFrom } from '../../model/codes/currencies.ts';
import {
  absolute,
  type Decimal,
  divide,
  formatDecimal,
  multiply,
  parseDecimal,
  ZERO,
} from '../../model/decimal.ts';

/** A column: its name, or the names it has in the editions and languages of the file. Compared by `headerKey`. */
export type Column = string | readonly string[];

/** A value made from several columns, or by rewriting one. */
export interface Made {
  readonly columns: readonly Column[];
  /** Whether the value is there only when all its columns are, as soon as one is, or as soon as the first is. */
  readonly needs: 'all' | 'any' | 'first';
  /** `values` are the cells of `columns`, trimmed, empty where the file has none. */
  readonly make: (values: readonly string[]) => string;
}

/** Where the value of a field comes from: a column as it stands, or something made from columns. */
export type Recipe = Column | Made;

export function isMade(recipe: Recipe): recipe is Made {
  return typeof recipe === 'object' && 'make' in recipe;
}

/** The columns that a value still wants of a file; none: it can be made. */
export function wantedBy(recipe: Recipe, has: (column: Column) => boolean): readonly Column[] {
  const { columns, needs } = madeOf(recipe);
  const wanted = needs === 'first' ? columns.slice(0, 1) : columns;
  const absent = wanted.filter((column) => !has(column));
  return needs === 'any' && absent.length < wanted.length ? [] : absent;
}

/** The names of a column. */
export function namesOf(column: Column): readonly string[] {
  return typeof column === 'string' ? [column] : column;
}

/** A column as it stands, or what is made: a recipe that can be cooked either way. */
export function madeOf(recipe: Recipe): Made {
  return isMade(recipe) ? recipe : { columns: [recipe], needs: 'all', make: ([text = '']) => text };
}

/** One value out of several recipes, each of which sees its own columns. */
function composed(
  parts: readonly Recipe[],
  needs: Made['needs'],
  combine: (values: readonly string[]) => string,
): Made {
  const columns: Column[] = [];
  const placed = parts.map((part) => {
    const from = columns.length;
    columns.push(...(isMade(part) ? part.columns : [part]));
    return { from, to: columns.length, make: isMade(part) ? part.make : null };
  });
  return {
    columns,
    needs,
    make: (values) =>
      combine(
        placed.map(({ from, to, make }) =>
          make === null ? (values[from] ?? '') : make(values.slice(from, to)),
        ),
      ),
  };
}

/** The first of several columns, or values made from columns, that is not empty in a record. */
export function firstOf(...recipes: readonly Recipe[]): Made {
  return composed(recipes, 'any', (values) => values.find((value) => value !== '') ?? '');
}

/** The cells of several columns, those that are not empty, one behind the other. */
export function joined(separator: string, ...recipes: readonly Recipe[]): Made {
  return composed(recipes, 'any', (values) => values.filter((value) => value !== '').join(separator));
}

/** A value on those records only where these columns are all empty or zero. */
export function whereNothing(columns: readonly Column[], recipe: Recipe): Made {
  return composed([recipe, ...columns], likeFirst(recipe), ([text = '', ...others]) =>
    others.every((other) => other === '' || NOUGHT.test(other)) ? text : '',
  );
}

const NOUGHT = /^0+(?:\.0*)?$/;

/** Text without the apostrophe that a platform itself prints to keep spreadsheets from taking it for a number: `'85003`. */
export function unguarded(column: Column): Made {
  return composed([column], 'all', ([text = '']) => (text.startsWith("'") ? text.slice(1) : text));
}

/** Text without what a platform has masked: `J****n` is nobody's name. */
export function unmasked(column: Column): Made {
  return composed([column], 'all', ([text = '']) => (/\*{2,}|•{2,}/.test(text) ? '' : text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Text as it is read, out of HTML: `Tom&#39;s &amp; Ann’s`. Line breaks become spaces; what no entity is stays. */
export function htmlText(recipe: Recipe): Made {
  const { columns, needs, make } = madeOf(recipe);
  return { columns, needs, make: (values) => decodedHtml(make(values)) };
}

/** The text that an HTML fragment without tags stands for, on one line. */
export function decodedHtml(text: string): string {
  const decoded = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
        if (typeof name === 'string') return ENTITIES[name] ?? entity;
        const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
        return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
      })
    : text;
  return /[\r\n\t]/.test(decoded) ? decoded.replace(/\s+/g, ' ').trim() : decoded;
}

/** The same text for every record. */
export function constant(text: string): Made {
  return { columns: [], needs: 'all', make: () => text };
}

/** A weight in grams, as kilograms. What is no number stays as it is and is told later. */
export function grams(column: Column): Made {
  return { columns: [column], needs: 'all', make: ([text = '']) => scaled(text, 1000n) };
}

function scaled(text: string, divisor: bigint): string {
  if (text === '') return '';
  const value = parseDecimal(text);
  if (typeof value !== 'bigint' || value % divisor !== 0n) return exactThousandth(text);
  return formatDecimal(value / divisor);
}

/** Grams with decimals have more places than a decimal holds once they are kilograms: the point is moved in the text. */
function exactThousandth(text: string): string {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return text;
  const whole = (parts[1] ?? '').padStart(4, '0');
  const fraction = `${whole.slice(-3)}${parts[2] ?? ''}`.replace(/0+$/, '');
  return `${whole.slice(0, -3).replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * How a platform prints amounts: `1,234.50`, or `1.234,50`. `either`: it has markets of both kinds and never
 * prints three decimals, so that three digits behind a single mark are thousands: `90.000`.
 */
export type DecimalMark = '.' | ',' | 'either';

/** An amount as a bare decimal, out of `$1,234.50`, `US $12.34` or, with `,`, `1.234,50 €`. What is no amount stays as it is. */
export function money(column: Column, mark: DecimalMark = '.'): Made {
  return { columns: [column], needs: 'all', make: ([text = '']) => bareAmount(text, mark) };
}

const AMOUNT = /^(-?)\s*(?:[A-Z]{1,3}\s*)?[\p{Sc}]?\s*(-?)([\d.,\u00a0' ]+?)\s*(?:[\p{Sc}]|[A-Z]{3})?$/u;
const CENTS = /^-?\d+(?:\.\d{1,2})?$/;
const SIGN_AND_CENTS = /^[$£€]\d+(?:\.\d{1,2})?$/;
const PLAIN_AMOUNT = /^-?\d+(?:\.\d+)?$/;

/** The bare decimal of a printed amount; the text itself where it is none. */
export function bareAmount(text: string, mark: DecimalMark): string {
  if (text === '' || (mark !== ',' && CENTS.test(text))) return text;
  if (mark === '.' && PLAIN_AMOUNT.test(text)) return text;
  if (mark !== ',' && SIGN_AND_CENTS.test(text)) return text.slice(1);
  const found = AMOUNT.exec(text);
  const digits = found?.[3];
  if (found === null || digits === undefined) return text;
  const point = mark === 'either' ? markOf(digits) : mark;
  const grouping =
    point === '.' ? /^\d{1,3}(?:[, '\u00a0]\d{3})*(?:\.\d+)?$/ : /^\d{1,3}(?:[. '\u00a0]\d{3})*(?:,\d+)?$/;
  const ungrouped = point === '.' ? /^\d+(?:\.\d+)?$/ : /^\d+(?:,\d+)?$/;
  if (!grouping.test(digits) && !ungrouped.test(digits)) return text;
  const plain = digits.replace(point === '.' ? /[, '\u00a0]/g : /[. '\u00a0]/g, '').replace(',', '.');
  return `${found[1] || found[2]}${plain}`;
}

/** The decimal mark of an amount: the last mark in it, unless it stands before three digits. */
function markOf(digits: string): '.' | ',' {
  const last = digits.search(/[.,]\d*$/);
  if (last < 0) return '.';
  const thousands = digits.length - last === 4;
  return (digits[last] === '.') === thousands ? ',' : '.';
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₹', 'INR'],
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
]);

/** Countries whose own files print a bare `$` for their own currency. */
const DOLLARS: Readonly<Record<string, string>> = { USA: 'USD' };

/**
 * The currency that an amount is printed with. A bare `$` says US dollars only where the column `country`
 * says United States: two dozen currencies are written `$`. Empty where the sign does not decide; then the
 * user's profile or filing must.
 */
export function currencyOf(amount: Column, country: Column): Made {
  return {
    columns: [amount, country],
    needs: 'any',
    make: ([text = '', place = '']) => {
      const sign = text.replace(/[\d.,'\s\u00a0-]+/g, '');
      if (sign === '') return '';
      return SIGNS.get(sign) ?? (sign === '$' ? (DOLLARS[countryFrom(place)] ?? '') : currencyFrom(sign));
    },
  };
}

/** Nothing can be taken off what is not there. */
function likeFirst(recipe: Recipe): Made['needs'] {
  return madeOf(recipe).needs === 'any' ? 'any' : 'first';
}

/** What is left of an amount when others are taken off it: shipped or returned goods are in no parcel. */
export function difference(from: Recipe, ...less: readonly Recipe[]): Made {
  return composed([from, ...less], likeFirst(from), (values) =>
    nothingOff(values) ? (values[0] ?? '') : calculated(values, ([start, ...rest]) => start - total(rest)),
  );
}

/** What is left of a price when discounts come off it, whether they are printed with a minus or without. */
export function reduced(from: Recipe, ...discounts: readonly Recipe[]): Made {
  return composed([from, ...discounts], likeFirst(from), (values) =>
    calculated(values, ([start, ...rest]) => start - total(rest.map(absolute))),
  );
}

/** Several amounts together; those that are empty count nothing. */
export function sum(...recipes: readonly Recipe[]): Made {
  return composed(recipes, 'any', (values) => {
    const counting = values.filter((value) => value !== '' && !NOUGHT.test(value));
    if (counting.length > 1) return calculated(counting, total);
    return counting[0] ?? values.find((value) => value !== '') ?? '';
  });
}

/** An amount without its minus: some editions print discounts with one. */
export function unsigned(recipe: Recipe): Made {
  return composed([recipe], 'all', ([text = '']) => (/^-\d/.test(text) ? text.slice(1) : text));
}

/** The share of an amount that stays with the pieces that stay: `amount × (pieces − less) ÷ pieces`. */
export function kept(amount: Recipe, pieces: Column, ...less: readonly Column[]): Made {
  return composed([amount, pieces, ...less], likeFirst(amount), (values) =>
    nothingOff(values.slice(1))
      ? (values[0] ?? '')
      : calculated(values, ([whole, all = ZERO, ...gone]) => {
          const left = all - total(gone);
          return all <= ZERO ? whole : divide(multiply(whole, left), all);
        }),
  );
}

/** Whether all values behind the first are empty or zero, which is so on most records. */
function nothingOff(values: readonly string[]): boolean {
  for (let at = 1; at < values.length; at++) {
    const value = values[at];
    if (value !== '' && value !== '0') return false;
  }
  return true;
}

/** Calculates with printed amounts; the first one stays as it is when it is empty or any of them is no number. */
function calculated(
  values: readonly string[],
  calculate: (amounts: readonly [Decimal, ...Decimal[]]) => Decimal,
): string {
  const [first = '', ...rest] = values;
  if (first === '') return first;
  const start = parseDecimal(first);
  if (typeof start !== 'bigint') return first;
  const others: Decimal[] = [];
  for (const text of rest) {
    const value = text === '' ? ZERO : parseDecimal(text);
    if (typeof value !== 'bigint') return first;
    others.push(value);
  }
  return formatDecimal(calculate([start, ...others]));
}

function total(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((so, each) => so + each, ZERO);
}
