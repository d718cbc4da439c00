import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditCheckDigit,
  enterpriseCodeFault,
  organisationCheckDigit,
  tradeItemCheckDigit,
} from '../../src/model/identity.ts';

const CREDIT_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditDigit = fc.constantFrom(...CREDIT_DIGITS);

/** Credit codes that are right in both of their check digits. */
const creditCode = fc
  .tuple(
    fc.string({ unit: creditDigit, minLength: 8, maxLength: 8 }),
    fc.string({ unit: creditDigit, minLength: 8, maxLength: 8 }),
  )
  .map(([registrar, organisation]) => `${registrar}${organisation}${organisationCheckDigit(organisation)}`)
  .map((body) => `${body}${creditCheckDigit(body)}`);

describe('enterpriseCodeFault', () => {
  it.each([
    ['9144030071526726XG', null],
    ['914403001922038216', null],
    ['91330100799655058B', null],
    ['91110000802100433B', null],
    ['4403180C0D', null],
    ['91110000802100433C', 'check-digit'],
    ['91110000802104033B', 'check-digit'],
    ['91440300MA5FEXMP17', 'organisation-check-digit'],
    ['91330100799655058b', 'lower-case'],
    ['9144O3007152672 6X', 'characters'],
    ['91I10000802100433B', 'characters'],
    ['AB03180C0D', 'characters'],
    ['4403180c0d', 'lower-case'],
    ['', 'length'],
    ['无', 'length'],
    ['440318', 'length'],
    ['91440300MA5FEXMP0', 'length'],
    ['91440300MA5FEXMP041', 'length'],
  ])('%j: %s', (code, fault) => {
    expect(enterpriseCodeFault(code)).toBe(fault);
  });

  it('accepts every code made with both check digits', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(enterpriseCodeFault(code)).toBe(null);
      }),
    );
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(17), creditDigit, (code, at, digit) => {
        fc.pre(code[at] !== digit);
        const wrong = code.slice(0, at) + digit + code.slice(at + 1);
        expect(enterpriseCodeFault(wrong)).toBe('check-digit');
      }),
    );
  });

  it('notices two neighbours that changed places', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(15), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        const wrong = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(enterpriseCodeFault(wrong)).toBe('check-digit');
      }),
    );
  });
});

describe('check digits', () => {
  it.each([
    ['71526726', 'X'],
    ['79965505', '8'],
    ['80210043', '3'],
    ['1234567', ''],
    ['1234567?', ''],
  ])('organisation code %s: %j', (body, digit) => {
    expect(organisationCheckDigit(body)).toBe(digit);
  });

  it.each([
    ['9144030071526726X', 'G'],
    ['9144030071526726O', ''],
    ['', ''],
  ])('credit code %s: %j', (body, digit) => {
    expect(creditCheckDigit(body)).toBe(digit);
  });

  it.each([
    ['690123456789', '2'],
    ['400638133393', '1'],
    ['03600029145', '2'],
    ['7351353', '7'],
    ['', ''],
    ['69012345678X', ''],
  ])('trade item number %s: %j', (body, digit) => {
    expect(tradeItemCheckDigit(body)).toBe(digit);
  });
});
