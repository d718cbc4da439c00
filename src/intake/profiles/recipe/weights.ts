import { formatDecimal, parseDecimal } from '../../../model/decimal.ts';
import type { Column, Made } from './made.ts';

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
