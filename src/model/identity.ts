/** Why a code of an enterprise cannot be right. */
export type EnterpriseCodeFault =
  | 'length'
  | 'lower-case'
  | 'characters'
  | 'check-digit'
  | 'organisation-check-digit';

/** Digits of GB 32100-2015 in the order of their values; I, O, S, V and Z are left out. */
const CREDIT_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const CREDIT_LENGTH = 18;
/** Digits of GB 11714 in the order of their values. */
const ORGANISATION_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
/** Where the organisation code stands in a credit code: characters 9 to 17. */
const ORGANISATION_AT = 8;
const REGISTRATION_LENGTH = 10;

const REGISTRATION = /^\d{4}[0-9A-Z]{6}$/;
const CREDIT = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
const LOWER_CASE = /[a-z]/;

/**
 * The last character of a unified social credit code, from the seventeen before it (GB 32100-2015, modulus
 * 31). Empty text when those are not seventeen characters of its alphabet.
 */
export function creditCheckDigit(body: string): string {
  const sum = weighted(body, CREDIT_DIGITS, CREDIT_WEIGHTS);
  return sum < 0 ? '' : (CREDIT_DIGITS[(31 - (sum % 31)) % 31] ?? '');
}

/**
 * The last character of an organisation code, from the eight before it (GB 11714-1997, modulus 11; `X`
 * stands for ten). Empty text when those are not eight digits or capital letters.
 */
export function organisationCheckDigit(body: string): string {
  const sum = weighted(body, ORGANISATION_DIGITS, ORGANISATION_WEIGHTS);
  return sum < 0 ? '' : ('0123456789X'[(11 - (sum % 11)) % 11] ?? '');
}

/**
 * What is wrong with the code of an enterprise as customs messages hold it: a customs registration code
 * (10 characters, no check digit: only its shape is looked at) or a unified social credit code (18, with
 * the check digits of GB 32100-2015 and, inside it, of the organisation code). `null`: nothing.
 */
export function enterpriseCodeFault(code: string): EnterpriseCodeFault | null {
  if (code.length !== REGISTRATION_LENGTH && code.length !== CREDIT_LENGTH) return 'length';
  if (LOWER_CASE.test(code)) return 'lower-case';
  if (code.length === REGISTRATION_LENGTH) return REGISTRATION.test(code) ? null : 'characters';
  if (!CREDIT.test(code)) return 'characters';
  if (creditCheckDigit(code.slice(0, -1)) !== code[CREDIT_LENGTH - 1]) return 'check-digit';
  const organisation = code.slice(ORGANISATION_AT, CREDIT_LENGTH - 2);
  const check = code[CREDIT_LENGTH - 2];
  return organisationCheckDigit(organisation) === check ? null : 'organisation-check-digit';
}

/**
 * The check digit of a trade item number, from the digits before it (GS1, modulus 10; the same for numbers of
 * 8, 12, 13 and 14 digits). Empty text when there is anything but digits, or nothing.
 */
export function tradeItemCheckDigit(body: string): string {
  if (!/^\d+$/.test(body)) return '';
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    sum += Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return String((10 - (sum % 10)) % 10);
}

/** Sum of digit values times weights; -1 when a character has no value or the length does not fit. */
function weighted(body: string, digits: string, weights: readonly number[]): number {
  if (body.length !== weights.length) return -1;
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = digits.indexOf(body.charAt(index));
    if (value < 0) return -1;
    sum += value * weight;
  }
  return sum;
}
