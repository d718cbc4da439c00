import { describe, expect, it } from 'vitest';
import { dutiableHeading } from '../../../src/rules/export-duty/headings.ts';
import { isFourDigitCode } from '../../../src/rules/trade-modes/simplified-code.ts';

describe('isFourDigitCode', () => {
  it.each([
    ['6109000000', true],
    ['9405000000', true],
    ['3926000000', true],
    ['6109100000', false],
    ['6109100010', false],
    // Headings without subheadings: the code may be complete.
    ['6309000000', false],
    ['3303000000', false],
    ['610900000', false],
    ['', false],
  ])('%s: %s', (code, expected) => {
    expect(isFourDigitCode(code)).toBe(expected);
  });
});

describe('dutiableHeading', () => {
  it('knows headings that hold dutiable goods', () => {
    expect(dutiableHeading('7202210000')).toEqual({
      prefix: '7202',
      goodsZh: '铁合金',
      goodsEn: 'ferro-alloys',
    });
    expect(dutiableHeading('6109100010')).toBeNull();
    expect(dutiableHeading('')).toBeNull();
  });
});
