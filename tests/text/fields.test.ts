import { describe, expect, it } from 'vitest';
import { nativeColumns } from '../../src/intake/profiles/native.ts';
import { fieldLabel, fieldWords } from '../../src/text/fields.ts';

describe('fieldLabel', () => {
  it.each([
    ['gross_weight', '毛重（gross_weight）', 'gross_weight'],
    ['grossWeight', '毛重（grossWeight）', 'gross weight (grossWeight)'],
    ['line_total', '总价（line_total）', 'line_total'],
    ['country', '运抵国（country）', 'country of arrival (country)'],
    ['Lineitem sku', 'Lineitem sku', 'Lineitem sku'],
    ['__proto__', '__proto__', '__proto__'],
    ['', '', ''],
  ])('%s', (name, zh, en) => {
    expect(fieldLabel(name, 'zh')).toBe(zh);
    expect(fieldLabel(name, 'en')).toBe(en);
  });

  it('has Chinese words for every column of the native order file', () => {
    const unnamed = Object.keys(nativeColumns).filter((column) => fieldLabel(column, 'zh') === column);
    expect(unnamed).toEqual([]);
  });

  it('calls no two fields the same', () => {
    const names = Object.values(fieldWords);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });
});
