import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/goods/text/normalise.ts';

const text = (name: string): string => normalise(name).text;

/** Names as they come: all of Unicode, and the characters that matter here more often. */
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'充電宝 A-z*·,.()<>&;#x12％ｅ́İßﷺ\u200b\u202e😀"\'—（】'),
    maxLength: 60,
  }),
);

describe('normalise', () => {
  it('folds width, case, accents and traditional characters', () => {
    expect(text('ＰＯＷＥＲ　Bank')).toBe('power bank');
    expect(text('Éau dé Cologne')).toBe('eau de cologne');
    expect(text('鋰電池 充電寶')).toBe('锂电池 充电宝');
    expect(text('５０㎖')).toBe('50ml');
  });

  it('drops what cannot be seen', () => {
    expect(text('充\u200b电\u2060宝')).toBe('充电宝');
    expect(text('\u202e\u200fpo\u00adwer')).toBe('power');
  });

  it('reads mark-up and entities as what they show', () => {
    expect(text('<b>power</b>&nbsp;bank')).toBe('power bank');
    expect(text('&#30005;&#x6C60;')).toBe('电池');
    expect(text('less < than & more')).toBe('less than more');
  });

  it('closes words that are spelled with gaps', () => {
    expect(text('充 电 宝')).toBe('充电宝');
    expect(text('充*电*宝 10000')).toBe('充电宝 10000');
    expect(text('k-n-i-f-e set')).toBe('knife set');
    expect(text('红色 大 包')).toBe('红色 大包');
    expect(text('size S M')).toBe('size s m');
  });

  it('keeps decimals and makes clause marks one', () => {
    expect(text('3.7V, 2,000mAh。 new')).toBe('3.7v,2,000mah,new');
    expect(text('电池 【不含】 - 盒')).toBe('电池(不含),盒');
  });

  it('keeps the way back to the original', () => {
    const name = '新款 充\u200b電 寶';
    const { text: folded, from, to } = normalise(name);
    const at = folded.indexOf('充电');
    expect(name.slice(from[at], to[at + 1])).toBe('充\u200b電');
  });

  it('maps every unit into the original, in order, and changes nothing the second time', () => {
    fc.assert(
      fc.property(names, (name) => {
        const { text: folded, from, to } = normalise(name);
        expect(from.length).toBe(folded.length);
        for (let at = 0; at < folded.length; at++) {
          const start = from[at] ?? -1;
          const end = to[at] ?? -1;
          expect(start >= (from[at - 1] ?? 0) && end > start && end <= name.length).toBe(true);
        }
        expect(text(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
