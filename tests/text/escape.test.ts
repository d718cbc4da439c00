import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, shown, visible } from '../../src/text/escape.ts';

const hostile = fc.string({ unit: 'binary', maxLength: 200 });

describe('visible', () => {
  it('names what a terminal would obey or a reader could not see', () => {
    expect(visible('a\x1b[31mb')).toBe('a<U+001B>[31mb');
    expect(visible('\x00\x07\x7f\x9b')).toBe('<U+0000><U+0007><U+007F><U+009B>');
    expect(visible('abc\u202egpj\u2066\u200b\ufeff')).toBe('abc<U+202E>gpj<U+2066><U+200B><U+FEFF>');
    expect(visible('tag\u{e0041}')).toBe('tag<U+E0041>');
    expect(visible('half \ud800 pair')).toBe('half <U+D800> pair');
  });

  it('shows line ends and tabs as signs', () => {
    expect(visible('12 Elm St\r\nPortland\nOR\t97201\rUSA')).toBe('12 Elm St⏎Portland⏎OR⇥97201<U+000D>USA');
  });

  it('leaves what people write', () => {
    const text = '棉制针织T恤衫 “蓝色” 👨‍👩‍👧 Ünïcödé ＡＢＣ';
    expect(visible(text)).toBe(text);
  });

  it('lets no control character, direction mark or half pair through, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      }),
    );
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
    fc.assert(
      fc.property(units, (codes) => {
        expect(visible(String.fromCharCode(...codes))).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(hostile, (text) => void expect(visible(visible(text))).toBe(visible(text))));
  });
});

describe('shorten', () => {
  it('keeps what fits and marks what was cut', () => {
    expect(shorten('abcde', 5)).toBe('abcde');
    expect(shorten('abcdef', 5)).toBe('abcd…');
    expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });

  it('never exceeds the length in characters', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, length) => {
        expect(Array.from(shorten(text, length)).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('shown', () => {
  it('cuts before it escapes, so that no escape is cut in half', () => {
    expect(shown('\x1b'.repeat(300))).toBe(`${'<U+001B>'.repeat(79)}…`);
  });
});
