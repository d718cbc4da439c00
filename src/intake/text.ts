import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import { findEncoding, type OwnEncodings, refuseBinary } from './text/find.ts';
import { markLength, type Signature, signatureOf } from './text/marks.ts';
import { type Encoding, encodingNamed } from './text/names.ts';
import { PieceDecoder } from './text/pieces.ts';
import { folder, pipedWorkbook, unreadable, type Why, workbook, wrongByte } from './text/refusals.ts';
import { fileSource, type Source, spooled } from './text/source.ts';

/** The text of an input, piece by piece, and what is known of its bytes once it has been read. */
export interface TextInput {
  /** Its name, as findings tell it. */
  readonly file: string;
  /** Where it lies; for standard input, `-`. */
  readonly path: string;
  /** Sheet of a workbook that was asked for; `null`: the first. */
  readonly sheet: string | null;
  /** Size in bytes. */
  readonly size: number;
  /** How its text is written; `null`: it is a workbook. */
  readonly encoding: Encoding | null;
  /** What it is when it is no text: `zip` may be an .xlsx, `ole` is an old .xls. */
  readonly signature: Signature;
  /** Its bytes, which may be walked more than once. */
  readonly source: Source;
  /** Pieces of text; may be walked once. Throws `InputError` for bytes that are no text. */
  pieces(): AsyncGenerator<string>;
  /** Bytes read so far. */
  bytes(): number;
  /** SHA-256 of the bytes, once all have been read. */
  sha256(): string;
}

/** How the encoding of an input is settled. */
export interface TextOptions {
  /** The one the user says it has, by any of its names; it is obeyed. `null`: it is found out. */
  readonly encoding: string | null;
  /** The encodings to try between UTF-8 and GB18030. */
  readonly ownEncodings: OwnEncodings;
  /** The sheet of a workbook; `null`: the first that is not hidden. */
  readonly sheet: string | null;
  /** Where it lies, if not under its name. */
  readonly path?: string;
}

/** Nothing is known beforehand. */
const UNKNOWN: TextOptions = { encoding: null, ownEncodings: () => [], sheet: null };

/** What standard input is called where files are named. */
export const STDIN = '<stdin>';

/**
 * Opens a file, or standard input for `-`, and finds its encoding: the one asked for, that of its byte order
 * mark, UTF-8 where every byte is, one of the profile's own, or GB18030. What cannot be read twice is put on
 * disk first. Throws `InputError` when it is missing, a folder, may not be read, or is no text, and
 * `UsageError` for an encoding that is not known. No byte ever becomes U+FFFD.
 */
export async function openText(file: string, options: TextOptions = UNKNOWN): Promise<TextInput> {
  const asked = options.encoding === null ? null : encodingNamed(options.encoding);
  const name = file === '-' ? STDIN : file;
  const path = options.path ?? file;
  const source = await told(name, () => sourceOf(path));
  return told(name, async () => {
    const beginning = beginningOf(source);
    const signature = signatureOf(beginning);
    if (signature !== null) {
      if (file === '-') throw pipedWorkbook(name);
      return {
        ...textInput(name, source, null, signature, 'found'),
        ...wholeFile(source),
        path,
        sheet: options.sheet,
      };
    }
    if (asked !== null && !asked.startsWith('utf-16')) refuseBinary(beginning, name);
    const found = asked ?? findEncoding(source, beginning, name, options.ownEncodings);
    const encoding = { name: found, bom: markLength(beginning, found) > 0 };
    const input = textInput(name, source, encoding, null, asked === null ? 'found' : 'asked');
    return { ...input, path, sheet: options.sheet };
  });
}

async function told<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw unreadable(name, cause);
    throw cause;
  }
}

async function sourceOf(file: string): Promise<Source> {
  if (file === '-') return spooled(process.stdin);
  const stats = await stat(file);
  if (stats.isDirectory()) throw folder(file);
  // A pipe with a name comes once only, like standard input.
  return stats.isFile() ? fileSource(file, stats.size) : spooled(createReadStream(file));
}

function beginningOf(source: Source): Buffer {
  for (const chunk of source.chunks()) return Buffer.from(chunk);
  return Buffer.alloc(0);
}

/** What is told of the bytes of a workbook: they are read out of order, so they are hashed beforehand. */
function wholeFile(source: Source): Pick<TextInput, 'bytes' | 'sha256'> {
  const hash = createHash('sha256');
  for (const chunk of source.chunks()) hash.update(chunk);
  const digest = hash.digest('hex');
  return { bytes: () => source.size, sha256: () => digest };
}

function textInput(
  file: string,
  source: Source,
  encoding: Encoding | null,
  signature: Signature,
  why: Why,
): Omit<TextInput, 'path' | 'sheet'> {
  const hash = createHash('sha256');
  const state = { bytes: 0 };
  return {
    file,
    size: source.size,
    source,
    encoding,
    signature,
    pieces: () => decoded(source, file, encoding, signature, why, hash, state),
    bytes: () => state.bytes,
    sha256: () => hash.copy().digest('hex'),
  };
}

/** Bytes decoded at a time: a text that stays in the processor's cache takes half as long. */
const PIECE = 1 << 16;

async function* decoded(
  source: Source,
  file: string,
  encoding: Encoding | null,
  signature: Signature,
  why: Why,
  hash: Hash,
  state: { bytes: number },
): AsyncGenerator<string> {
  if (encoding === null) throw workbook(file, signature ?? 'zip');
  const { name } = encoding;
  const decoder = new PieceDecoder(name, (line, byte) => wrongByte(file, line, byte, name, why));
  try {
    for await (const chunk of source.stream()) {
      hash.update(chunk);
      // The beginning comes whole: kind and header of a file are found in it.
      const size = state.bytes === 0 ? chunk.length : PIECE;
      state.bytes += chunk.length;
      for (let at = 0; at < chunk.length; at += size) {
        const text = decoder.push(chunk.subarray(at, at + size));
        if (text !== '') yield text;
      }
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(file, cause);
  }
  const text = decoder.end();
  if (text !== '') yield text;
}
