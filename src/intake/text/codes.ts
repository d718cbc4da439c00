import { decoderOf, WrongBytes } from './decode.ts';

/** The first character beyond the first plane. */
export const FIRST_ASTRAL = 0x10000;
/** Its number among the four-byte characters of GB18030. */
const GB_ASTRAL = 189_000;
/** Four-byte characters of GB18030 in the first plane. */
const GB_QUADS = 39_420;

type Legacy = 'gb18030' | 'windows-1252' | 'shift_jis';

const settled = new Map<Legacy, Uint32Array>();

/**
 * Character of the first plane → its code, the bytes as one number; 0: it has none. It is the decoder's own
 * table turned round, so what was read is written as it was. Where two codes mean one character, the shorter
 * and lower one is written; in cp932 the ones that NEC chose of IBM's (ED, EE) come last, as Windows has it.
 */
export function codesOf(name: Legacy): Uint32Array {
  const known = settled.get(name);
  if (known !== undefined) return known;
  const codes = new Uint32Array(FIRST_ASTRAL);
  const put = (character: string, code: number): void => {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && codes[unit] === 0) codes[unit] = code;
  };
  if (name !== 'gb18030') putSingles(name, put);
  if (name !== 'windows-1252') putPairs(name, put);
  if (name === 'gb18030') putQuads(put);
  settled.set(name, codes);
  return codes;
}

type Put = (character: string, code: number) => void;

function putSingles(name: Legacy, put: Put): void {
  const decode = decoderOf(name);
  for (let byte = 0x80; byte < 0x100; byte++) {
    try {
      put(decode(Buffer.from([byte])), byte);
    } catch (cause) {
      if (!(cause instanceof WrongBytes)) throw cause;
    }
  }
}

/** Leads whose characters stand elsewhere as well, and are written there. */
const LAST_LEADS = new Set([0xed, 0xee]);

function putPairs(name: 'gb18030' | 'shift_jis', put: Put): void {
  const leads = Array.from({ length: 0x7e }, (_, at) => 0x81 + at);
  const late = name === 'shift_jis' ? LAST_LEADS : new Set<number>();
  const pairs = [...leads.filter((lead) => !late.has(lead)), ...late].flatMap((lead) =>
    Array.from({ length: 0xbf }, (_, at) => [lead, 0x40 + at] as const),
  );
  // A line end after each keeps a pair that means nothing from taking its neighbour along.
  const bytes = Buffer.from(pairs.flatMap(([lead, trail]) => [lead, trail, 0x0a]));
  const meant = new TextDecoder(name).decode(bytes).split('\n');
  pairs.forEach(([lead, trail], at) => {
    const character = meant[at] ?? '';
    if (character !== '\ufffd') put(character, (lead << 8) | trail);
  });
}

function putQuads(put: Put): void {
  const bytes = Buffer.alloc(GB_QUADS * 4);
  for (let index = 0; index < GB_QUADS; index++) bytes.writeUInt32BE(quad(index), index * 4);
  const meant = new TextDecoder('gb18030').decode(bytes);
  for (let index = 0; index < GB_QUADS; index++) put(meant.charAt(index), quad(index));
}

/** The code of a character beyond the first plane in GB18030. */
export function gbAstral(point: number): number {
  return quad(GB_ASTRAL + point - FIRST_ASTRAL);
}

/** A four-byte code of GB18030 by its number. */
function quad(index: number): number {
  const first = 0x81 + Math.floor(index / 12600);
  const second = 0x30 + (Math.floor(index / 1260) % 10);
  const third = 0x81 + (Math.floor(index / 10) % 126);
  return ((first << 24) | (second << 16) | (third << 8) | (0x30 + (index % 10))) >>> 0;
}
