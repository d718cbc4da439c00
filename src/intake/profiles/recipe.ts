import { countryFrom } from '../../model/codes/countries.ts';
import { currencyFrom } from '../../model/codes/currencies.ts';
import { formatDecimal, parseDecimal } from '../../model/decimal.ts';

/** A column: its name, or the names it has in the editions and languages of the file. Compared by `headerKey`. */
export type Column = string | readonly string[];

/** A value made from several columns, or by rewriting one. */
export interface Made {
  readonly columns: readonly Column[];
  /** Whether the value is there only when all its columns are, or as soon as one is. */
  readonly needs: 'all' | 'any';
  /** `values` are the cells of `columns`, trimmed, empty where the file has none. */
  readonly make: (values: readonly string[]) => string;
}

/** Where the value of a field comes from: a column as it stands, or something made from columns. */
export type Recipe = Column | Made;

export function isMade(recipe: Recipe): recipe is Made {
  return typeof recipe === 'object' && 'make' in recipe;
}

/** The names of a column. */
export function namesOf(column: Column): readonly string[] {
  return typeof column === 'string' ? [column] : column;
}

/** The first of several columns that is not empty in a record. */
export function firstOf(...columns: readonly Column[]): Made {
  return { columns, needs: 'any', make: (values) => values.find((value) => value !== '') ?? '' };
}

/** The cells of several columns, those that are not empty, one behind the other. */
export function joined(separator: string, ...columns: readonly Column[]): Made {
  return { columns, needs: 'any', make: (values) => values.filter((value) => value !== '').join(separator) };
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

/** How a platform prints amounts: `1,234.50`, or `1.234,50`. */
export type DecimalMark = '.' | ',';

/** An amount as a bare decimal, out of `$1,234.50`, `US $12.34` or, with `,`, `1.234,50 €`. What is no amount stays as it is. */
export function money(column: Column, mark: DecimalMark = '.'): Made {
  return { columns: [column], needs: 'all', make: ([text = '']) => bareAmount(text, mark) };
}

const AMOUNT = /^(-?)\s*(?:[A-Z]{2,3}\s*)?[\p{Sc}]?\s*(-?)([\d.,\u00a0' ]+?)\s*(?:[\p{Sc}]|[A-Z]{3})?$/u;
const PLAIN_AMOUNT = /^-?\d+(?:\.\d+)?$/;

/** The bare decimal of a printed amount; the text itself where it is none. */
export function bareAmount(text: string, mark: DecimalMark): string {
  if (text === '' || (mark === '.' && PLAIN_AMOUNT.test(text))) return text;
  const found = AMOUNT.exec(text);
  const digits = found?.[3];
  if (found === null || digits === undefined) return text;
  const grouping =
    mark === '.' ? /^\d{1,3}(?:[, '\u00a0]\d{3})*(?:\.\d+)?$/ : /^\d{1,3}(?:[. '\u00a0]\d{3})*(?:,\d+)?$/;
  const ungrouped = mark === '.' ? /^\d+(?:\.\d+)?$/ : /^\d+(?:,\d+)?$/;
  if (!grouping.test(digits) && !ungrouped.test(digits)) return text;
  const plain = digits.replace(mark === '.' ? /[, '\u00a0]/g : /[. '\u00a0]/g, '').replace(',', '.');
  return `${found[1] || found[2]}${plain}`;
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

/** What is left of a quantity when another is taken off it: shipped or returned goods are in no parcel. */
export function difference(from: Column, ...less: readonly Column[]): Made {
  return {
    columns: [from, ...less],
    needs: 'any',
    make: ([text = '', ...rest]) => {
      const start = parseDecimal(text);
      if (typeof start !== 'bigint') return text;
      let left = start;
      for (const each of rest) {
        const value = each === '' ? 0n : parseDecimal(each);
        if (typeof value !== 'bigint') return text;
        left -= value;
      }
      return formatDecimal(left);
    },
  };
}
