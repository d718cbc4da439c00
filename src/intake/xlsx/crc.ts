import * as zlib from 'node:zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

/** CRC-32 of `bytes`, going on from `before`. Node knows it from 20.15 on, and is ten times as fast. */
export const crc32: (bytes: Uint8Array, before: number) => number =
  typeof zlib.crc32 === 'function' ? (bytes, before) => zlib.crc32(bytes, before) : crc32InScript;

/** The same for older versions of Node. */
export function crc32InScript(bytes: Uint8Array, before: number): number {
  let sum = ~before >>> 0;
  for (const byte of bytes) sum = ((TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)) >>> 0;
  return ~sum >>> 0;
}
