import type { Revision } from '../../declaration/index.ts';
import type { Verdict } from '../../lane/verdict.ts';
import { type DeclaredParcel, type ParcelPacket, packed, unpacked } from './packet.ts';

/**
 * A packet whose texts are one run of UTF-16 with their lengths: it goes to another thread without being copied,
 * and through a thread that has no use for the texts without being read.
 */
export interface FlatPacket {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly lines: readonly number[];
  readonly verdicts: readonly Verdict[];
  readonly flags: readonly ('A' | 'B')[];
  readonly revisions: readonly (Revision | null)[];
}

/** Packs parcels flat; `unflattened` gives the same ones back. */
export function flattened(parcels: readonly DeclaredParcel[]): FlatPacket {
  const { texts, ...rest } = packed(parcels);
  const joined = texts.join('');
  const text = Buffer.from(new ArrayBuffer(joined.length * 2));
  text.write(joined, 'utf16le');
  return {
    ...rest,
    text: new Uint8Array(text.buffer, 0, text.length),
    lengths: Uint32Array.from(texts, ({ length }) => length),
  };
}

/** The parcels of a flat packet. */
export function unflattened({ text, lengths, ...rest }: FlatPacket): readonly DeclaredParcel[] {
  const joined = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf16le');
  const texts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    texts.push(joined.slice(at, at + length));
    at += length;
  }
  const packet: ParcelPacket = { ...rest, texts };
  return unpacked(packet);
}

/** What can change hands instead of being copied. */
export function buffersOf({ text, lengths }: FlatPacket): readonly ArrayBuffer[] {
  return [text.buffer, lengths.buffer];
}
