import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { idiomsEn, idiomsZh } from './book/idioms.ts';
import { goodsBook } from './book/index.ts';
import { compile } from './compile.ts';
import { fromBytes, type PackedMatcher, toBytes } from './match/packed.ts';

/** The terms of the book as bytes: a build keeps them beside the program, as `goods-terms.bin`. */
export function packTerms(): Uint8Array {
  const { matcher } = compile(goodsBook, idiomsZh, idiomsEn, null);
  return toBytes(matcher.pack([null, ...goodsBook]), fingerprint());
}

/** The terms that the build compiled; `null` where there are none, or of another book. */
export function builtTerms(): PackedMatcher | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL('./goods-terms.bin', import.meta.url));
  } catch {
    return null;
  }
  return fromBytes(bytes, fingerprint());
}

/** A number for the words of the book: the terms of another book are none of ours. */
function fingerprint(): number {
  const words = createHash('sha1').update(idiomsZh).update(idiomsEn);
  for (const { zh, en } of goodsBook) words.update(`\n${zh}\n${en}`);
  return words.digest().readInt32LE();
}
