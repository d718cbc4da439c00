import type { PackedTerms } from './terms.ts';

/** A matcher as numbers alone. */
export interface PackedMatcher {
  readonly terms: PackedTerms;
  /** What the first look at a name knows: characters, pairs and triples that terms begin with. */
  readonly glance: { readonly singles: Uint8Array; readonly pairs: Uint8Array; readonly triples: Uint8Array };
  /** For each value of a term its place among those that the reader has. */
  readonly values: Int32Array;
}

/** Says that these are the bytes meant, and that numbers lie in them as this machine has them. */
const MARK = 0x58474231;
/** Mark, the sources' fingerprint, and seven lengths. */
const HEAD = 9;

/** A packed matcher as bytes. `print` is a number for what it was made of. */
export function toBytes({ terms, glance, values }: PackedMatcher, print: number): Uint8Array {
  const parts = [
    terms.entries,
    terms.heads,
    values,
    terms.codes,
    glance.singles,
    glance.pairs,
    glance.triples,
  ];
  const bytes = new Uint8Array(HEAD * 4 + parts.reduce((sum, part) => sum + part.byteLength, 0));
  new Int32Array(bytes.buffer, 0, HEAD).set([MARK, print, ...parts.map((part) => part.length)]);
  let at = HEAD * 4;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** What `toBytes` wrote, in the same memory; `null` when it was made of other things or by another kind of machine. */
export function fromBytes(bytes: Uint8Array, print: number): PackedMatcher | null {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (bytes.length < HEAD * 4) return null;
  const head = new Int32Array(buffer, byteOffset, HEAD);
  if (head[0] !== MARK || head[1] !== print) return null;
  const sizes = Array.from(head.subarray(2));
  const widths = [4, 4, 4, 2, 1, 1, 1];
  if (bytes.length !== HEAD * 4 + sizes.reduce((sum, size, part) => sum + size * (widths[part] ?? 0), 0))
    return null;
  let at = byteOffset + HEAD * 4;
  let part = 0;
  const next = <A>(make: (buffer: ArrayBufferLike, at: number, size: number) => A): A => {
    const made = make(buffer, at, sizes[part] ?? 0);
    at += (sizes[part] ?? 0) * (widths[part] ?? 0);
    part++;
    return made;
  };
  const entries = next((...where) => new Int32Array(...where));
  const heads = next((...where) => new Int32Array(...where));
  const values = next((...where) => new Int32Array(...where));
  const codes = next((...where) => new Uint16Array(...where));
  const singles = next((...where) => new Uint8Array(...where));
  const pairs = next((...where) => new Uint8Array(...where));
  const triples = next((...where) => new Uint8Array(...where));
  return { terms: { entries, heads, codes }, glance: { singles, pairs, triples }, values };
}
