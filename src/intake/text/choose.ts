import { isJapanese } from './marketplace.ts';
import type { EncodingName } from './names.ts';
import { looksJapanese, looksWestern, shapeOf } from './shape.ts';
import type { Evidence } from './utf8.ts';

/** Bytes of a file that are looked at to tell encodings apart. */
const LOOKED_AT = 1 << 20;

/** Whether a file that is not UTF-8 was meant to be: most of its characters are right. */
export function isDamagedUtf8({ good, bad }: Evidence): boolean {
  return good > bad;
}

/**
 * The encoding of a file that is not UTF-8: one of the profile's own where the shape of the text is that of
 * its languages, else GB18030. Which marketplace a report is of decides where its bytes leave it open.
 * `null`: the text is of a Western language, and nothing says how it is written.
 */
export function chooseLegacy(
  sample: Buffer,
  header: string,
  own: readonly EncodingName[],
): EncodingName | null {
  const bytes = sample.subarray(0, LOOKED_AT);
  const shape = shapeOf(bytes);
  if (own.includes('shift_jis')) {
    if (looksJapanese(shape)) return 'shift_jis';
    if (!looksWestern(shape) && isJapanese(header, bytes.toString('latin1')) === true) return 'shift_jis';
  }
  if (looksWestern(shape)) return own.includes('windows-1252') ? 'windows-1252' : null;
  return own.find((name) => name !== 'shift_jis' && name !== 'windows-1252') ?? 'gb18030';
}
