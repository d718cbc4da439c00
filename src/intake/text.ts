import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 20;

/** The text of an input, piece by piece, and what is known of its bytes once it has been read. */
export interface TextInput {
  readonly file: string;
  /** Size in bytes; 0 for standard input. */
  readonly size: number;
  /** Pieces of text; may be walked once. Throws `InputError` for bytes that are no text. */
  pieces(): AsyncGenerator<string>;
  /** Bytes read so far. */
  bytes(): number;
  /** SHA-256 of the bytes, once all have been read. */
  sha256(): string;
}

/** Opens a file, or standard input for `-`. Throws `InputError` when it is missing, a folder, or may not be read. */
export async function openText(file: string): Promise<TextInput> {
  const name = file === '-' ? '<stdin>' : file;
  const size = file === '-' ? 0 : await sizeOf(file);
  const hash = createHash('sha256');
  const state = { bytes: 0 };
  return {
    file: name,
    size,
    pieces: () =>
      decode(
        file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK }),
        name,
        hash,
        state,
      ),
    bytes: () => state.bytes,
    sha256: () => hash.copy().digest('hex'),
  };
}

async function sizeOf(file: string): Promise<number> {
  const stats = await stat(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  if (stats.isDirectory()) {
    throw new InputError(
      {
        zh: '这是文件夹；请给出其中的文件',
        en: 'this is a folder; name a file in it',
      },
      { file, line: 0, column: 0 },
    );
  }
  return stats.size;
}

async function* decode(
  stream: AsyncIterable<Buffer | string>,
  file: string,
  hash: Hash,
  state: { bytes: number },
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const piece of stream) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
      if (state.bytes === 0) refuseBinary(chunk, file);
      hash.update(chunk);
      const text = decodeChunk(decoder, chunk, file, line, state.bytes);
      state.bytes += chunk.length;
      line += newlines(chunk, chunk.length);
      if (text !== '') yield text;
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(file, cause);
  }
  decodeChunk(decoder, null, file, line, state.bytes);
}

function decodeChunk(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Buffer | null,
  file: string,
  line: number,
  offset: number,
): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const at = chunk === null ? 0 : firstInvalid(chunk);
    const where = chunk === null ? line : line + newlines(chunk, at);
    throw new InputError(
      {
        zh: `第 ${where} 行（第 ${offset + at + 1} 字节）不是 UTF-8 文字；请在 Excel 或 WPS 中另存为“CSV UTF-8”`,
        en: `line ${where} (byte ${offset + at + 1}) is not UTF-8 text; save the file as “CSV UTF-8” in Excel or WPS`,
      },
      { file, line: where, column: 0 },
    );
  }
}

/** The first byte that no UTF-8 text has there. What the chunk's own ends cut off counts as good. */
function firstInvalid(chunk: Buffer): number {
  const from = chunk.findIndex((byte) => (byte & 0xc0) !== 0x80);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk.subarray(from));
  return from + Buffer.byteLength(text.slice(0, Math.max(text.indexOf('\ufffd'), 0)));
}

function newlines(chunk: Buffer, end: number): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at >= 0 && at < end; at = chunk.indexOf(10, at + 1)) count++;
  return count;
}

function refuseBinary(chunk: Buffer, file: string): void {
  const place = { file, line: 0, column: 0 };
  if (
    chunk.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ||
    chunk.subarray(0, 4).toString('hex') === 'd0cf11e0'
  ) {
    throw new InputError(
      {
        zh: '这是 Excel 工作簿；请另存为“CSV UTF-8”后再试',
        en: 'this is an Excel workbook; save it as “CSV UTF-8” and try again',
      },
      place,
    );
  }
  if (chunk.subarray(0, 8192).includes(0)) {
    throw new InputError({ zh: '这不是文本文件', en: 'this is not a text file' }, place);
  }
}

function unreadable(file: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const place = { file, line: 0, column: 0 };
  if (code === 'ENOENT') return new InputError({ zh: '找不到文件', en: 'no such file' }, place);
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError({ zh: '没有读取权限', en: 'no permission to read it' }, place);
  return new InputError({ zh: `无法读取（${code}）`, en: `cannot be read (${code})` }, place);
}
