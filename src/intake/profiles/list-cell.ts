import { type Decimal, formatDecimal, parseDecimal, ZERO } from '../../model/decimal.ts';
import { type Column, type Made, namesOf } from './recipe.ts';

/** The sum of a path that stands several times in an order, as `refunds[].amount` does; what is no amount stays as it is. */
export function summed(column: Column): Made {
  return { columns: [namesOf(column)], needs: 'all', make: ([text = '']) => sumOfList(text) };
}

/** The sum of the amounts of a cell, one a line, signs left out; empty for an empty cell, the text itself where one of them is no amount. */
export function sumOfList(text: string): string {
  if (text === '') return '';
  const amounts = text.split('\n').filter((each) => each.trim() !== '');
  if (amounts.length === 0) return '';
  let sum: Decimal = ZERO;
  for (const each of amounts) {
    const value = parseDecimal(each.trim().replace(/^-/, ''));
    if (typeof value !== 'bigint') return text;
    sum += value;
  }
  return formatDecimal(sum);
}
