import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idiomsEn, idiomsZh } from '../../src/goods/book/idioms.ts';
import { goodsBook } from '../../src/goods/book/index.ts';
import { builtTerms, packTerms } from '../../src/goods/built-terms.ts';
import { type Compiled, compile } from '../../src/goods/compile.ts';
import { createMatcher, split } from '../../src/goods/match/matcher.ts';
import { fromBytes, toBytes } from '../../src/goods/match/packed.ts';
import { fold } from '../../src/goods/text/fold.ts';
import { Folded } from '../../src/goods/text/folded.ts';

const plain = compile(goodsBook, idiomsZh, idiomsEn, null);
const print = new Int32Array(packTerms().slice(0, 8).buffer)[1] ?? 0;
const packed = compile(goodsBook, idiomsZh, idiomsEn, null, fromBytes(packTerms(), print));
const folded = new Folded();

function told({ matcher }: Compiled, name: string): unknown {
  fold(name, folded);
  return { hits: matcher.find(folded), speaks: matcher.maySpeak(name) };
}

const words = goodsBook.flatMap(({ zh, en }) => [...split(zh, ' '), ...split(en, ',')]);

describe('packed terms', () => {
  it('tell the same of every title that we have', () => {
    const files = ['unlabelled.txt', 'labelled.tsv', 'titles/dev.tsv', 'titles/measured.tsv'];
    const names = files.flatMap((file) => readFileSync(`tests/goods/${file}`, 'utf8').split(/[\n\t]/));
    expect(names.length).toBeGreaterThan(1000);
    const differ = names.filter(
      (name) => JSON.stringify(told(packed, name)) !== JSON.stringify(told(plain, name)),
    );
    expect(differ).toEqual([]);
  });

  it('tell the same of words of the book in any order and spelling', () => {
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('s', 'es', ' ', '，', 'for'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const name = pieces.join('');
        expect(told(packed, name)).toEqual(told(plain, name));
      }),
      { numRuns: 3000 },
    );
  });

  it('are none when they are of another book, cut off, or not there', () => {
    const bytes = packTerms();
    expect(fromBytes(bytes, print + 1)).toBe(null);
    expect(fromBytes(bytes.subarray(0, bytes.length - 1), print)).toBe(null);
    expect(fromBytes(bytes.subarray(0, 5), print)).toBe(null);
    expect(fromBytes(new Uint8Array(100), 0)).toBe(null);
    expect(builtTerms()).toBe(null);
  });

  it('go on taking terms, wherever their bytes begin', () => {
    const matcher = createMatcher<string>();
    matcher.english('power bank', 'a');
    const bytes = toBytes(matcher.pack(['a']), 7);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const again = createMatcher<string>(fromBytes(shifted.subarray(1), 7), ['a']);
    expect(again.english('power bank,knife', 'b')).toEqual(['power bank']);
    fold('power banks and knives', folded);
    expect(again.find(folded).map(({ value }) => value)).toEqual(['a', 'b']);
  });
});
