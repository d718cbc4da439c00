import { codesOf, FIRST_ASTRAL, gbAstral } from './codes.ts';
import type { Encoding, EncodingName } from './names.ts';

/** Writes text in an encoding. */
export interface Encoder {
  /** Whether every character of the text can be written. */
  holds(text: string): boolean;
  /** The text as bytes. Throws `RangeError` for a character that the encoding does not have. */
  bytes(text: string): Uint8Array<ArrayBuffer>;
}

/** The text with which a file in that encoding begins. */
export function markOf({ bom }: Encoding): string {
  return bom ? '\ufeff' : '';
}

/** The text with every character that the encoding does not have spelled out, as in `<U+4E2D>`. */
export function spelledOut(text: string, encoder: Encoder): string {
  if (encoder.holds(text)) return text;
  return Array.from(text, (character) =>
    encoder.holds(character)
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`,
  ).join('');
}

/** The encoder of an encoding. */
export function encoderOf(name: EncodingName): Encoder {
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be') return unicode(name);
  const codes = codesOf(name);
  const wide = name === 'gb18030';
  const codeAt = (text: string, at: number): number => {
    const point = text.codePointAt(at) ?? 0;
    if (point < FIRST_ASTRAL) return point < 0x80 ? point : (codes[point] ?? 0);
    return wide ? gbAstral(point) : 0;
  };
  return {
    holds(text) {
      for (let at = 0; at < text.length; at++) {
        if (text.charCodeAt(at) < 0x80) continue;
        if (codeAt(text, at) === 0) return false;
        if ((text.codePointAt(at) ?? 0) >= FIRST_ASTRAL) at++;
      }
      return true;
    },
    bytes(text) {
      const bytes = new Uint8Array(text.length * (wide ? 4 : 2));
      let to = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80) {
          bytes[to++] = unit;
          continue;
        }
        const code = codeAt(text, at);
        if (code === 0) throw new RangeError(`${name} has no U+${unit.toString(16)}`);
        if (unit >= 0xd800 && unit < 0xdc00) at++;
        if (code > 0xffff) {
          bytes[to++] = code >>> 24;
          bytes[to++] = (code >>> 16) & 0xff;
        }
        if (code > 0xff) bytes[to++] = (code >>> 8) & 0xff;
        bytes[to++] = code & 0xff;
      }
      return bytes.subarray(0, to);
    },
  };
}

function unicode(name: 'utf-8' | 'utf-16le' | 'utf-16be'): Encoder {
  const of = (text: string): Buffer => {
    if (name === 'utf-8') return Buffer.from(text);
    const bytes = Buffer.from(text, 'utf16le');
    return name === 'utf-16le' ? bytes : bytes.swap16();
  };
  return { holds: () => true, bytes: (text) => new Uint8Array(of(text)) };
}
