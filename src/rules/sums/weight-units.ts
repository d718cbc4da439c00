import { absolute, type Decimal } from '../../model/decimal.ts';

const KILOGRAM = '035';
const GRAM = '036';
const GRAMS = 1_000n;
/** One gram, in kg: catalogues keep weights in grams. */
const ONE_GRAM: Decimal = 100n;

/** Quantity that a net weight in kg makes in a unit of weight; `null` when the unit (customs code) is neither 千克 nor 克. */
export function weightIn(unit: string, netWeight: Decimal): Decimal | null {
  if (unit === KILOGRAM) return netWeight;
  return unit === GRAM ? netWeight * GRAMS : null;
}

/** Do a quantity in a unit of weight and a net weight in kg differ by more than a gram? False for other units. */
export function differsFromWeight(unit: string, quantity: Decimal, netWeight: Decimal): boolean {
  const expected = weightIn(unit, netWeight);
  if (expected === null) return false;
  return absolute(quantity - expected) > (unit === GRAM ? ONE_GRAM * GRAMS : ONE_GRAM);
}
