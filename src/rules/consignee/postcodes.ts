/**
 * Countries whose postcodes are so many digits and nothing else, and may begin with 0 (Universal Postal
 * Union, Postal addressing systems in member countries). Others are not listed.
 */
const DIGITS: Readonly<Record<string, number>> = {
  USA: 5,
  DEU: 5,
  FRA: 5,
  ITA: 5,
  ESP: 5,
  FIN: 5,
  MEX: 5,
  TUR: 5,
  THA: 5,
  MYS: 5,
  HRV: 5,
  EST: 5,
  SAU: 5,
  AUS: 4,
  AUT: 4,
  CHE: 4,
  DNK: 4,
  NOR: 4,
  HUN: 4,
  NZL: 4,
  SGP: 6,
  ROU: 6,
  JPN: 7,
  ISR: 7,
};

/** Digits of a postcode of a country (alpha-3); 0 where that is not fixed or not known. */
export function digitsOfPostcode(country: string): number {
  return DIGITS[country] ?? 0;
}
