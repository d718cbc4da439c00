import type { Archive } from './archive.ts';
import { Refusal } from './refusal.ts';
import { type XmlHandler, XmlScanner } from './xml.ts';

/** Bytes between two chances to pause: what a few rows as wide as Excel allows take stays in memory till then. */
const SLICE = 1 << 14;

/**
 * Reads a part with the handler, giving control back after every piece of it, so that the reader of a
 * sheet may pause. Parts are UTF-8, or UTF-16 that says so by its first bytes. Throws `Refusal`.
 */
export async function* walkPart(archive: Archive, path: string, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  let wide: InstanceType<typeof TextDecoder> | null = null;
  let first = true;
  for await (const chunk of archive.chunks(path)) {
    let bytes = chunk;
    if (first) {
      first = false;
      wide = wideDecoder(chunk);
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) bytes = chunk.subarray(3);
      refuseOtherEncodings(bytes);
    }
    const plain = wide === null ? bytes : Buffer.from(decodeWide(wide, bytes));
    for (let at = 0; at < plain.length; at += SLICE) {
      scanner.push(plain.subarray(at, at + SLICE));
      yield;
    }
  }
  scanner.end();
}

/** Reads a whole part at once. */
export async function readPart(archive: Archive, path: string, handler: XmlHandler): Promise<void> {
  for await (const _ of walkPart(archive, path, handler));
}

function wideDecoder(chunk: Buffer): InstanceType<typeof TextDecoder> | null {
  const [one = 1, two = 1] = chunk;
  if ((one === 0xff && two === 0xfe) || two === 0) return new TextDecoder('utf-16le', { fatal: true });
  if ((one === 0xfe && two === 0xff) || one === 0) return new TextDecoder('utf-16be', { fatal: true });
  return null;
}

function decodeWide(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw unknownEncoding();
  }
}

function refuseOtherEncodings(bytes: Buffer): void {
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(bytes.toString('latin1', 0, 200));
  const encoding = declaration?.[1]?.toLowerCase() ?? 'utf-8';
  if (!/^(utf-?8|us-ascii|ascii)$/.test(encoding)) throw unknownEncoding();
}

function unknownEncoding(): Refusal {
  return new Refusal(
    '工作簿里的 XML 编码不是 UTF-8；请用 Excel 或 WPS 打开后另存为 .xlsx',
    'the XML of the workbook is not in UTF-8; open it in Excel or WPS and save it as .xlsx',
  );
}
