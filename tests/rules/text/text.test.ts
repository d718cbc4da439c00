import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRules } from '../../../src/rules/data-rules.ts';
import type { Sample } from '../../../src/rules/rule.ts';
import { charactersOf, isLonger } from '../../../src/rules/text/length.ts';
import { orderNumberFault } from '../../../src/rules/text/order-number.ts';
import { characterFlaw } from '../../../src/rules/text/scan.ts';
import { caseOf } from '../cases.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-TEXT'));

function told(sample: Sample): unknown[] {
  const found: unknown[] = [];
  for (const { id, check } of rules)
    check(caseOf(sample), (field, line, facts) => found.push([id, field, line, facts ?? {}]));
  return found;
}

describe('length in characters', () => {
  it('counts code points, halves of pairs as one each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, max) => {
        expect(charactersOf(text)).toBe(Array.from(text).length);
        expect(isLonger(text, max)).toBe(Array.from(text).length > max);
      }),
    );
    expect([charactersOf('😀棉'), charactersOf('\ud83d'), charactersOf('\ude00\ud83d')]).toEqual([2, 1, 2]);
  });

  it('takes 250 characters outside the basic plane and refuses one more', () => {
    expect(told({ rows: [{ model: '𠮷'.repeat(250) }] })).toEqual([]);
    expect(told({ rows: [{ model: '𠮷'.repeat(251) }] })).toEqual([
      ['XB-TEXT-005', 'model', 1, { sku: 'TS-001', length: 251, max: 250 }],
    ]);
  });

  it('refuses a licence number of twenty characters', () => {
    expect(told({ rows: [{ licence_no: '26-AB-1000010000001' }] })).toEqual([]);
    expect(told({ rows: [{ licence_no: '26-AB-10000100000012' }] })).toEqual([
      ['XB-TEXT-009', 'licenceNo', 0, { length: 20, max: 19 }],
    ]);
  });

  it('refuses an order number of three hundred characters', () => {
    expect(told({ rows: [{ order_no: 'A'.repeat(300) }] })).toEqual([
      ['XB-TEXT-001', 'orderNo', 0, { length: 300, max: 60 }],
    ]);
  });
});

describe('characterFlaw', () => {
  it.each<readonly [string, unknown]>([
    ['Knitted cotton T-shirt (blue), 100% cotton', null],
    ['针织|100%棉|“无品牌”|蓝色·大号—新', null],
    ['José, Zoë & Søren <3 #1 ok?', null],
    ['烫发棒 屯垦 锟铻', null],
    ['𠮷野家', null],
    ['a\u0000b', { kind: 'illegal', found: 'U+0000' }],
    ['\ud83d', { kind: 'illegal', found: 'U+D83D' }],
    ['a\uffff', { kind: 'illegal', found: 'U+FFFF' }],
    ['#N/A', { kind: 'spreadsheet', found: '#N/A' }],
    ['棉\ufffd', { kind: 'damaged', found: 'U+FFFD' }],
    ['????', { kind: 'damaged', found: '??' }],
    ['烫烫烫', { kind: 'damaged', found: '烫烫烫' }],
    ['MÃ¼ller', { kind: 'damaged', found: 'Ã¼' }],
    ['donâ€™t', { kind: 'damaged', found: 'â€' }],
    ['T\u200b恤', { kind: 'invisible', found: 'U+200B' }],
    ['T\u202e恤', { kind: 'invisible', found: 'U+202E' }],
    ['a\nb', { kind: 'line-break', found: 'U+000A' }],
    ['a<br/>b', { kind: 'markup', found: '<br/>' }],
    ['a&nbsp;b', { kind: 'markup', found: '&nbsp;' }],
    ['T恤🎁', { kind: 'emoji', found: '🎁' }],
  ])('%j', (text, flaw) => {
    expect(characterFlaw(text)).toEqual(flaw);
  });

  it('finds a bad character wherever it stands', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ,.|棉制恤衫') });
    const bad = fc.constantFrom(
      '\0',
      '\u001b',
      '\ufffd',
      '??',
      '锟斤拷',
      '\u200b',
      '\u2028',
      '<b>',
      '&amp;',
      '🎁',
      '\udc00',
    );
    fc.assert(
      fc.property(plain, bad, plain, (before, sign, after) => {
        expect(characterFlaw(before + after)).toBe(null);
        expect(characterFlaw(before + sign + after)).not.toBe(null);
      }),
    );
  });

  it('stays quick on a long hostile text', () => {
    const started = performance.now();
    for (const piece of ['<a', '&a', '? ', '#N/A', 'é\u0080']) characterFlaw(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('orderNumberFault', () => {
  it.each([
    ['SO20261101001', null],
    ['#1001', null],
    ['', null],
    ['订单1001', 'odd'],
    ['2026/1001', 'odd'],
    ['../1001', 'unsafe'],
    ['SO 1001', 'unsafe'],
    ['SO\u00001001', 'unsafe'],
    ['SO\ud83d', 'unsafe'],
    ['SO\u202e1', 'unsafe'],
    ['a\\b', 'unsafe'],
  ])('%j: %s', (orderNo, fault) => {
    expect(orderNumberFault(orderNo)).toBe(fault);
  });
});

describe('each text is told by one rule, its worst flaw', () => {
  it.each([
    ['name_zh', '????', 'XB-TEXT-015', '??'],
    ['name_zh', '#REF!', 'XB-TEXT-020', '#REF!'],
    ['name_zh', '8888', 'XB-TEXT-021', '8888'],
    ['name_zh', 'Ａ型', '', ''],
    ['name_zh', 'ゴム', 'XB-TEXT-022', 'ゴム'],
    ['name_zh', 'TEST', 'XB-TEXT-024', 'TEST'],
    ['name_zh', '日用品', 'XB-TEXT-025', '日用品'],
    ['name_en', 'SAMPLES', 'XB-TEXT-025', 'SAMPLES'],
    ['name_en', 'Sample bag', '', ''],
    ['model', '--', 'XB-TEXT-026', '--'],
    ['model', 'N/A', 'XB-TEXT-026', 'N/A'],
    ['model', 'A4', '', ''],
    ['sku', 'TS\u200b001', 'XB-TEXT-017', 'U+200B'],
    ['title', 'What?? A <b>gift</b> 🎁', '', ''],
    ['title', 'a\u0001b', 'XB-TEXT-014', 'U+0001'],
  ])('%s %j: %s', (column, value, id, found) => {
    const all = told({ rows: [{ [column]: value }] });
    expect(all.map((one) => (Array.isArray(one) ? one[0] : one))).toEqual(id === '' ? [] : [id]);
    if (id !== '') expect(all).toEqual([expect.arrayContaining([expect.objectContaining({ found })])]);
  });

  it('never repeats a consignee’s name', () => {
    expect(told({ rows: [{ consignee_name: 'J\ufffdrg' }] })).toEqual([
      ['XB-TEXT-016', 'consigneeName', 0, { found: 'U+FFFD', sku: '' }],
    ]);
  });
});
