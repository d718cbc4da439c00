import type { EncodingName } from './names.ts';

/** Bytes that are no text in their encoding; `at` is where the first wrong one, or the character it spoils, begins. */
export class WrongBytes extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`wrong byte at ${at}`);
    this.at = at;
  }
}

/** What Windows puts where ISO 8859-1 has control characters, from 0x80; a space where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Decodes bytes that hold whole characters. Throws `WrongBytes`. */
export type Decode = (bytes: Buffer) => string;

/** The decoder of an encoding. A byte order mark is text to it. */
export function decoderOf(name: EncodingName): Decode {
  // Node 20 takes windows-1252 for ISO 8859-1, which has no € and no ’.
  if (name === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new WrongBytes(firstWrong(bytes, name));
    }
  };
}

function windows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  if (!/[\x80-\x9f]/.test(text)) return text;
  return text.replace(/[\x80-\x9f]/g, (character: string, at: number) => {
    const meant = WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? ' ';
    if (meant === ' ') throw new WrongBytes(at);
    return meant;
  });
}

/** Where the first character begins that cannot be read, by halving: the decoder does not tell. */
function firstWrong(bytes: Buffer, name: EncodingName): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && decodes(bytes.subarray(0, middle), name, true)) good = middle;
    else bad = middle;
  }
  let whole = good;
  while (whole > 0 && !decodes(bytes.subarray(0, whole), name, false)) whole--;
  return whole;
}

function decodes(bytes: Buffer, name: EncodingName, stream: boolean): boolean {
  try {
    new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** How many of the bytes hold whole characters: the rest waits for what follows. */
export function wholeLength(bytes: Buffer, name: EncodingName): number {
  if (name === 'windows-1252') return bytes.length;
  if (name === 'utf-8') return wholeUtf8(bytes);
  if (name === 'utf-16le' || name === 'utf-16be') return wholeUtf16(bytes, name === 'utf-16le' ? 1 : 0);
  return wholeDoubleByte(bytes, name);
}

function wholeUtf8(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needed = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return needed > back ? length - back : length;
  }
  return length;
}

function wholeUtf16(bytes: Buffer, high: 0 | 1): number {
  const even = bytes.length & ~1;
  const unit = even === 0 ? 0 : (bytes[even - 2 + high] ?? 0);
  return unit >= 0xd8 && unit < 0xdc ? even - 2 : even;
}

/** Below this no byte of GB18030 or cp932 is part of a longer character: a comma, a space, a line end. */
const PLAIN = 0x30;

function wholeDoubleByte(bytes: Buffer, name: EncodingName): number {
  for (let at = bytes.length - 1; at >= 0; at--) {
    if ((bytes[at] ?? 0) < PLAIN) return at + 1;
  }
  let at = 0;
  for (;;) {
    const next = at + doubleByteLength(bytes, at, name);
    if (next > bytes.length || at === bytes.length) return at;
    at = next;
  }
}

function doubleByteLength(bytes: Buffer, at: number, name: EncodingName): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x81 || (name === 'shift_jis' && lead >= 0xa0 && lead < 0xe0)) return 1;
  if (name === 'shift_jis') return 2;
  const next = bytes[at + 1] ?? 0x30;
  return next >= 0x30 && next <= 0x39 ? 4 : 2;
}
