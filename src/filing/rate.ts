import { currencyFrom } from '../model/codes/currencies.ts';
import { type Decimal, parseDecimal, ZERO } from '../model/decimal.ts';

/** An exchange rate: CNY for one unit of a currency. `null` when the currency or the amount is none, or the amount is not above zero. */
export function readRate(currency: string, text: string): readonly [iso: string, rate: Decimal] | null {
  const iso = currencyFrom(currency);
  const rate = parseDecimal(text);
  return iso === '' || typeof rate !== 'bigint' || rate <= ZERO ? null : [iso, rate];
}
