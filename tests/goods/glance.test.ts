import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/goods/match/matcher.ts';
import { fold } from '../../src/goods/text/fold.ts';
import { Folded } from '../../src/goods/text/folded.ts';
import { normalise } from '../../src/goods/text/normalise.ts';

const terms = ['枪', '刀具', '充电宝', '锂电池', 'power bank', 'knife', 'a1 b', '3.7v cell', 'cr2032', 'gun'];

function matcherOf(list: readonly string[]) {
  const matcher = createMatcher<string>();
  for (const term of list) matcher.english(term, term);
  return matcher;
}
const matcher = matcherOf(terms);
const folded = new Folded();

/** Names as they come, with the terms and what may hide them more often than by chance. */
const names = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...terms,
        ...terms.map((term) => [...term].join('\u200b')),
        ...terms.map((term) => [...term].join(' ')),
      ),
      fc.string({
        unit: fc.constantFrom(...'充电宝枪 刀具-·*.,()<b>&#;aA13.7vPOWER寶槍\u200b（，'),
        maxLength: 8,
      }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

describe('a first look at a name', () => {
  it('never takes a name for silent in which a term is found or something hidden', () => {
    fc.assert(
      fc.property(names, (name) => {
        fold(name, folded);
        const speaks = matcher.find(folded).length > 0 || folded.hidden > 0;
        expect(matcher.maySpeak(name) || !speaks).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('tells plain names without folding them', () => {
    for (const name of [
      '',
      '纯棉短袖 T恤 男士',
      'Cotton shirt, blue (XL)',
      '陶瓷杯 350ml 3.5 寸',
      '红 色衣服',
    ])
      expect(matcher.maySpeak(name)).toBe(false);
  });
});

/** What a matcher should find, said as plainly as can be: every term at every place, then the longest. */
function naively(list: readonly string[], text: string): readonly (readonly [number, number])[] {
  const isWord = (character: string | undefined): boolean => /^[a-z0-9]$/.test(character ?? '');
  const all: [number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    const ends = list
      .filter((term) => text.startsWith(term, start))
      .map((term) => start + term.length)
      .filter(
        (end) =>
          !(isWord(text[start]) && isWord(text[start - 1])) && !(isWord(text[end - 1]) && isWord(text[end])),
      );
    if (ends.length > 0) all.push([start, Math.max(...ends)]);
  }
  const kept: [number, number][] = [];
  for (const [start, end] of all) {
    const last = kept.at(-1);
    if (last === undefined || start >= last[1]) kept.push([start, end]);
    else if (end - start > last[1] - last[0]) kept.splice(-1, 1, [start, end]);
  }
  return kept;
}

/** A Chinese term of four characters or more may be written as two words. */
function asTwoWords(term: string): readonly string[] {
  return [...term].flatMap((_, at) => {
    const [left, right] = [term.slice(0, at), term.slice(at)];
    const isChinese = /[甲乙丙]$/.test(left) || /^[甲乙丙]/.test(right);
    return left.length > 1 && right.length > 1 && isChinese ? [`${left} ${right}`] : [];
  });
}

describe('the matcher', () => {
  it('finds what a plain search finds, in whatever text, with whatever terms', () => {
    const unit = fc.constantFrom(...'甲乙丙ab1 ');
    const term = fc
      .string({ unit, minLength: 1, maxLength: 6 })
      .filter((each) => each.trim() === each && !each.includes('  '));
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 1, maxLength: 12 }),
        fc.string({ unit, maxLength: 40 }),
        (list, name) => {
          const plain = createMatcher<string>();
          for (const each of list) plain.chinese(each.replaceAll(' ', ''), each);
          const known = [...new Set(list.map((each) => normalise(each.replaceAll(' ', '')).text))]
            .filter((each) => each !== '')
            .flatMap((each) => [each, ...asTwoWords(each)]);
          fold(name, folded);
          const hits = plain.find(folded).map(({ start, end }) => [start, end]);
          expect(hits).toEqual(naively(known, normalise(name).text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
