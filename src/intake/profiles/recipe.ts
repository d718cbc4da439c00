/** Recipes: where the value of a field comes from. */
export { difference, kept, reduced, sum, unsigned } from './recipe/calculated.ts';
export {
  type Column,
  constant,
  firstOf,
  isMade,
  joined,
  type Made,
  madeOf,
  namesOf,
  type Recipe,
  wantedBy,
  whereNothing,
} from './recipe/made.ts';
export { bareAmount, currencyOf, money } from './recipe/printed.ts';
export { decodedHtml, htmlText, unguarded, unmasked } from './recipe/texts.ts';
export { grams } from './recipe/weights.ts';
