import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screen } from '../../src/goods/screen.ts';
import type { Goods } from '../../src/model/tag.ts';

const ON = '2026-11-23';
const named = (name: string): Goods => ({ name, nameZh: '', nameEn: '', hsCode: '', attributes: '' });
const codes = (name: string): readonly string[] => screen(named(name), ON).tags.map((tag) => tag.code);

describe('hostile names', () => {
  it.each([
    ['zero-width characters', '充\u200b电\u200d宝'],
    ['mark-up', '充<i>电</i>宝'],
    ['mark-up inside a Latin word', 'po<b>w</b>er bank'],
    ['zero-width characters between all letters', [...'power bank'].join('\u200b')],
  ])('sees through %s, and says that it had to', (_, name) => {
    expect(codes(name)).toEqual(['LI_POWERBANK', 'TEXT_ALTERED']);
  });

  it.each([
    ['direction marks', '\u202e充\u200f电宝\u202c'],
    ['spaces', '充 电 宝'],
    ['stars', '充*电*宝'],
    ['emoji', '充🔥电🔥宝'],
    ['entities', '&#20805;&#30005;&#23453;'],
    ['Cyrillic letters among Latin ones', 'p\u043ew\u0435r bank'],
    ['small capitals', 'ᴘᴏᴡᴇʀ ʙᴀɴᴋ'],
    ['figures for letters', 'p0wer b4nk'],
  ])('sees through the disguise of %s', (_, name) => {
    expect(codes(name)).toEqual(['LI_POWERBANK', 'TEXT_DISGUISED']);
  });

  it.each([
    ['full-width Latin', 'ＰＯＷＥＲ　ＢＡＮＫ'],
    ['spelled letters', 'P-O-W-E-R B.A.N.K'.replace(' ', '-')],
    ['traditional characters', '充電寶'],
    ['combining accents', 'po\u0301wer ba\u0308nk'],
    ['block mark-up', '<p>power bank</p><br>10000'],
  ])('reads %s as it is meant', (_, name) => {
    expect(codes(name)).toEqual(['LI_POWERBANK']);
  });

  it('says when plain goods are written to deceive', () => {
    expect(codes([...'cotton shirt'].join('\u200b'))).toEqual(['TEXT_ALTERED']);
    expect(codes('c\u043etton shirt')).toEqual(['TEXT_DISGUISED']);
    expect(codes('\u202etrihs nottoc')).toEqual(['TEXT_DISGUISED']);
  });

  it.each([
    ['emoji with joiners', 'T恤 👩\u200d🚀 新款'],
    ['Russian', 'Хлопковая рубашка синяя'],
    ['Greek', 'Βαμβακερό πουκάμισο'],
    ['Persian with joiners', 'می\u200cخواهم پیراهن'],
    ['Vietnamese with combining marks', 'áo sơ mi tre\u0309 em'],
    ['units', '10kΩ 5µm resistor kit'],
    ['spelled marks', 'Rock & Roll T-shirt <3'],
    ['a soft mark at the end', 'Cotton shirt\u200b'],
  ])('finds nothing odd in %s', (_, name) => {
    expect(codes(name)).toEqual([]);
  });

  it('answers to one character, to lone surrogates and to nothing', () => {
    for (const name of [
      '',
      'a',
      '枪',
      '\ud800',
      '\udc00\ud800',
      '\u0000',
      '😀',
      '<',
      '&',
      '&#',
      '<<<<',
      '()',
      ',,,',
    ]) {
      expect(codes(name)).toEqual([]);
    }
  });

  it.each([
    ['one term over and over', '充电宝'.repeat(34_000)],
    ['one character', 'a'.repeat(100_000)],
    ['open tags', '<a'.repeat(50_000)],
    ['ampersands', '&#'.repeat(50_000)],
    ['spelled letters', 'k '.repeat(50_000)],
    ['negations', '不含 without '.repeat(8_000)],
    ['heads', 'power bank case for '.repeat(5_000)],
    ['expanding characters', 'ﷺ'.repeat(100_000)],
    ['brackets', '(【'.repeat(50_000)],
  ])('takes 100 kB of %s in bounded time', (_, name) => {
    const begin = performance.now();
    screen(named(name), ON);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });

  it('never throws, and every span is what it says', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '充电宝',
        '不含',
        '打火机',
        'power bank',
        ' case ',
        '\u200b',
        '<b>',
        '香水',
        '空瓶',
        'lighter',
        '枪',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.string({ maxLength: 14 }),
        fc.string({ maxLength: 40 }),
        (pieces, hsCode, attributes) => {
          const name = pieces.join('');
          for (const tag of screen({ name, nameZh: '', nameEn: '', hsCode, attributes }, ON).tags) {
            if (tag.evidence === 'name') expect(name.slice(tag.start, tag.end)).toBe(tag.matched);
            if (tag.evidence === 'hs_code') expect(hsCode.slice(tag.start, tag.end)).toBe(tag.matched);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
