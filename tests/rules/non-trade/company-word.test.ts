import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyWord } from '../../../src/rules/non-trade/company-word.ts';

/** The whole pattern, without the cheap look before it. */
const WHOLE =
  /(?<![\p{L}\p{N}])(ltd|limited|llc|llp|inc|corp|corporation|gmbh|ag|bv|pty|plc|sarl|srl|spa|oy|kft|company|trading|wholesale|warehouse|fba|fulfil?lment|logistics|imports?|exports?)(?![\p{L}\p{N}])/iu;

const piece = fc.oneof(
  fc.constantFrom(
    'Ltd',
    'LTD.',
    'GmbH',
    'ag',
    'spa',
    'ſpa',
    'Kft',
    'Kft',
    'inc',
    'fulfilment',
    'Exportſ',
    'oy',
  ),
  fc.constantFrom(' ', '-', '.', '林', 'é', '７', '7', 'x', '_', '公司', '\u0301', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

describe('companyWord', () => {
  it('finds what the whole pattern finds', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const name = pieces.join('');
        const word = WHOLE.exec(name)?.[0] ?? null;
        if (word !== null) found++;
        expect(companyWord(name)).toBe(word ?? (name.includes('公司') ? '公司' : ''));
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(1000);
  });
});
