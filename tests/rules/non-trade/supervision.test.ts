import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSupervision } from '../../../src/rules/non-trade/supervision.ts';

const NONE = { licence: '', inspection: '', prohibited: '', unknown: '' };

describe('readSupervision', () => {
  it.each([
    ['-', NONE],
    ['无', NONE],
    ['A', NONE],
    ['1279AOPv', NONE],
    ['4xy', { ...NONE, licence: '4xy' }],
    ['4AB', { ...NONE, licence: '4', inspection: 'B' }],
    ['4/A/B', { ...NONE, licence: '4', inspection: 'B' }],
    ['3、G', { ...NONE, licence: '3G' }],
    ['EF', { ...NONE, licence: 'E' }],
    ['8A', { ...NONE, prohibited: '8' }],
    ['BB', { ...NONE, inspection: 'B' }],
    ['b', { ...NONE, unknown: 'b' }],
    ['EF☆', { ...NONE, licence: 'E', unknown: '☆' }],
    ['--', { ...NONE, unknown: '-' }],
    ['/', { ...NONE, unknown: '/' }],
    ['𠮷', { ...NONE, unknown: '𠮷' }],
  ])('reads %s', (text, expected) => {
    expect(readSupervision(text)).toEqual(expected);
  });

  it('never makes less of more codes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (some, more) => {
        const alone = readSupervision(`4${some}`);
        const together = readSupervision(`4${some}${more}`);
        for (const bin of ['licence', 'inspection', 'prohibited', 'unknown'] as const) {
          expect([...alone[bin]].filter((code) => !together[bin].includes(code))).toEqual([]);
        }
      }),
    );
  });
});
