import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/intake/text/encode.ts';
import { encodingNamed, encodingNames } from '../../../src/intake/text/names.ts';
import { PieceDecoder } from '../../../src/intake/text/pieces.ts';
import { InputError, UsageError } from '../../../src/model/errors.ts';
import { textIn } from './encodings.ts';

/** Decodes bytes cut where the cuts say. */
function decoded(name: (typeof encodingNames)[number], bytes: Uint8Array, sizes: readonly number[]): string {
  const decoder = new PieceDecoder(
    name,
    (line, byte) => new InputError({ zh: '', en: `${line} ${byte}` }, null),
  );
  let text = '';
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    text += decoder.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  return text + decoder.end();
}

describe('encodings', () => {
  it.each(encodingNames)('%s: what is written is read again, in chunks of any size', (name) => {
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(textIn(name), sizes, fc.boolean(), (text, cuts, bom) => {
        const encoder = encoderOf(name);
        const marked = bom && encoder.holds('\ufeff');
        const bytes = encoder.bytes((marked ? '\ufeff' : '') + text);
        expect(decoded(name, bytes, cuts)).toBe(text);
        expect(encoder.holds(text)).toBe(true);
      }),
    );
  });

  it.each(['gb18030', 'windows-1252', 'shift_jis'] as const)(
    '%s: bytes agree with iconv-lite for all that both have',
    (name) => {
      const encoder = encoderOf(name);
      const other = name === 'shift_jis' ? 'cp932' : name;
      const strange: string[] = [];
      for (let unit = 0x80; unit < 0xd800; unit++) {
        const character = String.fromCharCode(unit);
        const theirs = iconv.encode(character, other);
        if (!encoder.holds(character) || iconv.decode(theirs, other) !== character) continue;
        const ours = Buffer.from(encoder.bytes(character));
        if (!ours.equals(theirs))
          strange.push(`${character} ${ours.toString('hex')} ${theirs.toString('hex')}`);
      }
      // The glyphs that the standard of 2022 moved out of the private use area: Node follows it.
      const moved = name === 'gb18030' ? /^[\u9fb4-\u9fbb]/ : /^$/;
      expect(strange.filter((line) => !moved.test(line))).toEqual([]);
    },
  );

  it('writes characters beyond the first plane in four bytes of GB18030', () => {
    const text = '𠮷😀\u{10000}\u{10ffff}';
    const bytes = Buffer.from(encoderOf('gb18030').bytes(text));
    expect(bytes.toString('hex')).toBe(iconv.encode(text, 'gb18030').toString('hex'));
  });

  it('says which text cp1252 and cp932 cannot hold', () => {
    expect(encoderOf('windows-1252').holds('€ Müller’s œuvre')).toBe(true);
    expect(encoderOf('windows-1252').holds('第 2 行')).toBe(false);
    expect(encoderOf('windows-1252').holds('😀')).toBe(false);
    expect(encoderOf('shift_jis').holds('東京都')).toBe(true);
    expect(encoderOf('shift_jis').holds('邮编')).toBe(false);
    expect(() => encoderOf('windows-1252').bytes('行')).toThrow(RangeError);
  });

  it.each([
    ['utf-8', 'ab\nc\xe4\xb8\xad\n\xe4x', '3 9'],
    ['utf-8', 'a\xff', '1 2'],
    ['utf-8', 'a\nb\xe4\xb8', '2 4'],
    ['gb18030', 'ab\n\xd6\xd0\n\xd6 x', '3 7'],
    ['gb18030', 'ab\xd6', '1 3'],
    ['gb18030', '\xff', '1 1'],
    ['gb18030', 'a,\x81\x30\x81', '1 3'],
    ['shift_jis', '\x82\xa0\n\x82', '2 4'],
    ['windows-1252', 'M\xfcller\n\x81', '2 8'],
    ['utf-16le', '\xff\xfea\0\n\0b', '2 7'],
    ['utf-16le', 'a\0\0\xd8b\0', '1 3'],
    ['utf-16be', '\xfe\xff\0a\xdc\0', '1 5'],
  ] as const)('%s: %j is wrong at line and byte %s', (name, latin1, at) => {
    const bytes = Buffer.from(latin1, 'latin1');
    for (const size of [1, 2, 3, 100]) {
      expect(() => decoded(name, bytes, [size])).toThrow(new InputError({ zh: '', en: at }, null));
    }
  });

  it('knows encodings by their other names, and lists them where it knows none', () => {
    expect(['GBK', 'gb2312', 'UTF8', 'cp1252', 'SJIS', 'utf-16be'].map(encodingNamed)).toEqual([
      'gb18030',
      'gb18030',
      'utf-8',
      'windows-1252',
      'shift_jis',
      'utf-16be',
    ]);
    expect(() => encodingNamed('ebcdic')).toThrow(UsageError);
    expect(() => encodingNamed('ebcdic')).toThrow(
      'no encoding ebcdic; there are: utf-8, utf-16le, utf-16be, gb18030, windows-1252, shift_jis',
    );
  });
});
