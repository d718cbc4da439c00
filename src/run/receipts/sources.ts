import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unreadable } from '../../intake/text/refusals.ts';
import { STDIN } from '../../intake/text.ts';

/** One receipt as it came; `null`: more bytes than any receipt has. */
export interface RawReceipt {
  readonly source: string;
  readonly bytes: Uint8Array | null;
}

/** Bytes that a receipt may have. */
export const MOST = 32 << 20;

/**
 * The receipts that are named, one after the other: files, every `.xml` below a folder in the order of their names, and
 * `-` for standard input. Throws `InputError` for what cannot be read.
 */
export async function* rawReceipts(
  names: readonly string[],
  stdin: AsyncIterable<Buffer | string>,
): AsyncGenerator<RawReceipt> {
  for (const name of names) {
    if (name === '-') yield fromStream(await buffer(stdin));
    else for (const file of filesOf(name)) yield fromFile(file);
  }
}

function fromStream(bytes: Buffer): RawReceipt {
  return { source: STDIN, bytes: bytes.length > MOST ? null : bytes };
}

function fromFile(file: string): RawReceipt {
  try {
    return { source: file, bytes: statSync(file).size > MOST ? null : readFileSync(file) };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function filesOf(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
