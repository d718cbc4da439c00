import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import {
  ConvertError,
  csvSheet,
  csvText,
  decode,
  encode,
  jsonText,
  jsonTree,
  placeInJson,
  placeOfMistake,
  readXml,
  type Sheet,
  sheetMembers,
  sheetOf,
} from '../convert/index.ts';
import { type Deviation, readMessage, UnreadableMessage } from '../declaration/index.ts';
import { folder, unreadable } from '../intake/text/refusals.ts';
import { InputError, UsageError } from '../model/errors.ts';

export type ConvertFormat = 'json' | 'csv' | 'xml';

/** What came of a conversion. */
export interface Converted {
  readonly number: string;
  readonly documents: number;
  /** The file as it is to be written. */
  readonly text: string;
  /** Whether the file was XML; else places in deviations are those in the XML that was made. */
  readonly wasXml: boolean;
  /** What of the message is not as its table says. */
  readonly deviations: readonly Deviation[];
  /** Whether a signature was left out, because what it signs was changed. */
  readonly unsigned: boolean;
}

/** Bytes that a message may have to be converted; the specification allows no message near that. */
const MOST = 32 << 20;

/**
 * Converts one message. What the file is, its first character tells: `<` XML, `{` JSON, else CSV. `-` is standard
 * input. Throws `InputError` where the file cannot be read or cannot become a message.
 */
export async function convertFile(
  file: string,
  to: ConvertFormat,
  stdin: AsyncIterable<Buffer | string>,
): Promise<Converted> {
  const bytes = file === '-' ? await fromStream(stdin) : fromFile(file);
  const kind = kindOf(bytes);
  if (kind === 'xml') return fromXml(file, bytes, to);
  const text = textOf(file, bytes);
  const sheet = kind === 'json' ? jsonSheet(file, text) : guarded(file, null, () => csvSheet(text));
  const { xml, unsigned } = guarded(file, kind === 'json' ? text : null, () => decode(sheet));
  const read = readMade(file, xml);
  const output = to === 'xml' ? xml : written(encode(readXml(Buffer.from(xml))), to);
  return {
    number: read.number,
    documents: read.documents.length,
    text: output,
    wasXml: false,
    deviations: read.deviations,
    unsigned,
  };
}

function fromXml(file: string, bytes: Buffer, to: ConvertFormat): Converted {
  try {
    const { number, documents, deviations } = readMessage(bytes);
    const sheet = encode(readXml(bytes));
    return {
      number,
      documents: documents.length,
      text: written(sheet, to),
      wasXml: true,
      deviations,
      unsigned: false,
    };
  } catch (cause) {
    if (cause instanceof UnreadableMessage) throw refused(file, cause);
    throw cause;
  }
}

function written(sheet: Sheet, to: ConvertFormat): string {
  if (to === 'csv') return csvText(sheet);
  return to === 'json' ? `${jsonText(sheetMembers(sheet), '  ')}\n` : decode(sheet).xml;
}

function jsonSheet(file: string, text: string): Sheet {
  try {
    return sheetOf(jsonTree(text));
  } catch (cause) {
    if (cause instanceof ConvertError) throw converted(file, text, cause);
    if (!(cause instanceof SyntaxError || cause instanceof RangeError)) throw cause;
    throw new InputError({ zh: '不是 JSON', en: 'this is not JSON' }, { file, ...placeOfMistake(text) });
  }
}

/** Reads the message that was made, as others will. */
function readMade(file: string, xml: string) {
  try {
    return readMessage(Buffer.from(xml));
  } catch (cause) {
    if (!(cause instanceof UnreadableMessage)) throw cause;
    const { zh, en } = cause.words;
    throw new InputError(
      { zh: `由此写出的报文无法读取：${zh}`, en: `the message it makes cannot be read: ${en}` },
      { file, line: 0, column: 0 },
    );
  }
}

function guarded<T>(file: string, json: string | null, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ConvertError) throw converted(file, json, cause);
    throw cause;
  }
}

function converted(
  file: string,
  json: string | null,
  { path, words, line, column }: ConvertError,
): InputError {
  const place = json === null || line > 0 ? { line, column } : placeInJson(json, path);
  return new InputError(words, { file, ...place });
}

function refused(file: string, { words, line, column }: UnreadableMessage): InputError {
  return new InputError(words, { file, line, column });
}

function kindOf(bytes: Buffer): 'xml' | 'json' | 'csv' {
  const head = bytes
    .toString('latin1', 0, 256)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/^[\s\0]+/, '');
  if (head === '' || head.startsWith('<')) return 'xml';
  return head.startsWith('{') ? 'json' : 'csv';
}

function textOf(file: string, bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  throw new InputError(
    { zh: '不是 UTF-8；请另存为“CSV UTF-8”', en: 'this is not UTF-8; save it as “CSV UTF-8”' },
    { file, line: 0, column: 0 },
  );
}

function fromFile(file: string): Buffer {
  try {
    const found = statSync(file);
    if (found.isDirectory()) throw folder(file);
    if (found.size > MOST) throw tooLarge(file);
    return readFileSync(file);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(file, cause);
  }
}

async function fromStream(stdin: AsyncIterable<Buffer | string>): Promise<Buffer> {
  return buffer(bounded(stdin));
}

async function* bounded(stdin: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MOST) throw tooLarge('-');
    yield bytes;
  }
}

function tooLarge(file: string): InputError {
  const most = MOST >> 20;
  return new InputError(
    { zh: `超过 ${most} MB；报文没有这么大`, en: `more than ${most} MB; no message is that large` },
    { file, line: 0, column: 0 },
  );
}

/** Writes a converted file in one go. Throws `UsageError` where it cannot be written, or is the file that was read. */
export function writeConverted(out: string, text: string, input: string): void {
  if (input !== '-' && isSame(out, input))
    throw new UsageError(
      { zh: `--out 不能是读入的文件 ${out}`, en: `--out cannot be the file that is read, ${out}` },
      null,
    );
  try {
    writeFileSync(`${out}.partial`, text, { flag: 'wx' });
    renameSync(`${out}.partial`, out);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new UsageError(
      { zh: `无法写入 ${out}（${code}）`, en: `${out} cannot be written (${code})` },
      null,
    );
  }
}

function isSame(out: string, input: string): boolean {
  try {
    return realpathSync(out) === realpathSync(input);
  } catch {
    return false;
  }
}
