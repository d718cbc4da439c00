import {
  absolute,
  type Decimal,
  divide,
  formatDecimal,
  multiply,
  parseDecimal,
  ZERO,
} from '../../../model/decimal.ts';
import { type Column, composed, isNought, likeFirst, type Made, type Recipe } from './made.ts';

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
    const counting = values.filter((value) => value !== '' && !isNought(value));
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
