import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/goods/house/pattern.ts';

function found(source: string, text: string): string | null {
  const span = compilePattern(source)?.find(text) ?? null;
  return span === null ? null : text.slice(span.start, span.end);
}

describe('patterns of a user', () => {
  it.each([
    ['abc', 'xxabcxx', 'abc'],
    ['a|bc', 'xbcx', 'bc'],
    ['\\d{4,5} ?mah', '充电宝 20000 mah 快充', '20000 mah'],
    ['np-?f\\w+', 'sony npf970 电池', 'npf970 '.trim()],
    ['^电池', '电池盒', '电池'],
    ['电池$', '锂电池', '电池'],
    ['(?:大|小)号', '特大号', '大号'],
    ['[^a-z ]+', 'abc 充电 d', '充电'],
    ['[枪刀]', '一把刀', '刀'],
    ['a+', 'caaab', 'aaa'],
    ['(ab)+', 'xababx', 'abab'],
    ['A.C', 'abc', 'abc'],
    ['\\.', '3.7v', '.'],
  ])('%s in %s', (source, text, expected) => {
    expect(found(source, text)).toBe(expected);
  });

  it.each([
    '(',
    'a)',
    '[a',
    'a{2',
    'a{99}',
    'a**',
    '(?=a)',
    '(?<n>a)',
    '\\1',
    '\\b',
    '*a',
    '(a)\\1',
    `(${'('.repeat(20)}`,
  ])('refuses %s', (source) => {
    expect(compilePattern(source)).toBe(null);
  });

  it('refuses what would grow without bound', () => {
    expect(compilePattern('((a{50}){50}){50}')).toBe(null);
  });

  it.each(['(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*x', '(\\w+\\s?)*!'])(
    'takes %s without backtracking',
    (source) => {
      const begin = performance.now();
      compilePattern(source)?.find(`${'a'.repeat(100_000)}?`);
      expect(performance.now() - begin).toBeLessThan(1_000);
    },
  );

  it('finds where JavaScript finds', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '(a|b)',
      '(ab|c)',
      'a?',
      'b*',
      'c+',
      '(a|bc)*',
      'a{1,2}',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 10 }),
        (pieces, text) => {
          const source = pieces.join('');
          const expected = [...text.matchAll(new RegExp(`(?=(${source}))`, 'g'))].find(
            (match) => match[1] !== '',
          );
          const span = compilePattern(source)?.find(text) ?? null;
          expect(span?.start ?? -1).toBe(expected?.index ?? -1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
