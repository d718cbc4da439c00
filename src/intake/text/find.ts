import type { InputError } from '../../model/errors.ts';
import { chooseLegacy, isDamagedUtf8 } from './choose.ts';
import { statedBy } from './marks.ts';
import type { EncodingName } from './names.ts';
import { PieceDecoder, type Refuse } from './pieces.ts';
import { binary, westernText, wrongByte } from './refusals.ts';
import type { Source } from './source.ts';
import { scanUtf8 } from './utf8.ts';

/** Bytes at the beginning in which a file that is no text gives itself away. */
const BEGINNING = 8192;
/** A first line is looked for in so much. */
const FIRST_LINE = 1 << 16;

/** The encodings that the profile of a header is known in, from its first line read as ISO 8859-1. */
export type OwnEncodings = (headerAsLatin1: string) => readonly EncodingName[];

/**
 * Finds the encoding of a text: its byte order mark, UTF-8 where every byte of it is, the profile's own, or
 * GB18030. Throws `InputError` for what is no text, for UTF-8 with wrong bytes in it, and for text of a
 * Western language whose encoding nobody can tell.
 */
export function findEncoding(
  source: Source,
  beginning: Buffer,
  file: string,
  own: OwnEncodings,
): EncodingName {
  const stated = statedBy(beginning);
  if (stated !== null && stated !== 'utf-8') return stated;
  refuseBinary(beginning, file);
  const { valid, evidence, sample } = scanUtf8(source.chunks());
  if (valid) return 'utf-8';
  if (stated === 'utf-8' || isDamagedUtf8(evidence)) {
    throw firstWrong(source, (line, byte) => wrongByte(file, line, byte, 'utf-8', 'found'));
  }
  const header = beginning.subarray(0, FIRST_LINE).toString('latin1').split(/\r?\n/, 1)[0] ?? '';
  const chosen = chooseLegacy(sample, header, own(header));
  if (chosen !== null) return chosen;
  throw firstWrong(source, (line, byte) => westernText(file, line, byte));
}

/** Refuses what is no text in any encoding but UTF-16. */
export function refuseBinary(beginning: Buffer, file: string): void {
  const bytes = beginning.subarray(0, BEGINNING);
  if (bytes.includes(0)) throw binary(file, utf16Of(bytes));
}

/** UTF-16 of mostly ASCII has a zero in every other byte. */
function utf16Of(bytes: Buffer): EncodingName | null {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > bytes.length && even === 0) return 'utf-16le';
  return even * 4 > bytes.length && odd === 0 ? 'utf-16be' : null;
}

/** The refusal of the first byte that is not UTF-8. */
function firstWrong(source: Source, refuse: Refuse): InputError {
  let refusal = refuse(1, 1);
  const decoder = new PieceDecoder('utf-8', (line, byte) => {
    refusal = refuse(line, byte);
    return refusal;
  });
  try {
    for (const chunk of source.chunks()) decoder.push(chunk);
    decoder.end();
  } catch (cause) {
    if (cause !== refusal) throw cause;
  }
  return refusal;
}
