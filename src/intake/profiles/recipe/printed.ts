import { countryFrom } from '../../../model/codes/countries.ts';
import { currencyFrom } from '../../../model/codes/currencies.ts';
import type { Column, Made } from './made.ts';

/**
 * How a platform prints amounts: `1,234.50`, or `1.234,50`. `either`: it has markets of both kinds and never
 * prints three decimals, so that three digits behind a single mark are thousands: `90.000`.
 */
type DecimalMark = '.' | ',' | 'either';

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
