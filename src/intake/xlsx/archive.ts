import { createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { crc32 } from './crc.ts';
import { ENTRIES, INFLATED, RATIO, RATIO_FROM } from './limits.ts';
import { damaged, encrypted, Refusal, tooLarge } from './refusal.ts';

const STORED = 0;
const DEFLATED = 8;

/** Bytes inflated at a time: large enough that the turn of the event loop does not count. */
const CHUNK = 1 << 16;

/** The parts of a workbook, by path; upper and lower case are the same in a path (OPC). */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflated = 0;
  private packed = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** Opens a ZIP. Throws `Refusal` for a damaged or monstrous one; the system's own errors come as they are. */
  static async open(file: string): Promise<Archive> {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(explained);
    try {
      if (zip.entryCount > ENTRIES) throw tooLarge(`${zip.entryCount} 个部件`, `${zip.entryCount} parts`);
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        const key = entry.fileName.toLowerCase();
        if (entries.has(key)) throw damaged();
        entries.set(key, entry);
      }
      return new Archive(zip, entries);
    } catch (cause) {
      zip.close();
      return explained(cause);
    }
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Packed bytes read so far, of all parts. */
  bytesRead(): number {
    return this.packed;
  }

  /** The bytes of a part, as a stream that holds its sum to what was written. Throws `Refusal`. */
  async *chunks(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged();
    if (entry.isEncrypted()) throw encrypted();
    const method = entry.compressionMethod;
    if (method !== STORED && method !== DEFLATED) throw damaged();
    let sum = 0;
    let size = 0;
    try {
      const raw = await this.zip.openReadStreamPromise(entry, method === STORED ? {} : { decompress: false });
      const inflate = method === STORED ? null : createInflateRaw({ chunkSize: CHUNK });
      raw.on('data', (piece: Buffer) => {
        this.packed += piece.length;
      });
      if (inflate !== null) {
        raw.on('error', (cause) => inflate.destroy(cause));
        raw.pipe(inflate);
      }
      try {
        for await (const chunk of inflate ?? raw) {
          if (!Buffer.isBuffer(chunk)) throw damaged();
          size += chunk.length;
          if (size > entry.uncompressedSize) throw damaged();
          this.count(chunk.length, size, entry.compressedSize);
          sum = crc32(chunk, sum);
          yield chunk;
        }
      } finally {
        raw.destroy();
        inflate?.destroy();
      }
    } catch (cause) {
      explained(cause);
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32 >>> 0) throw damaged();
  }

  close(): void {
    this.zip.close();
  }

  private count(more: number, size: number, packed: number): void {
    this.inflated += more;
    if (this.inflated > INFLATED) throw tooLarge('解压后超过 4 GB', 'more than 4 GB when unpacked');
    if (size > RATIO_FROM && size > packed * RATIO) {
      throw tooLarge(`解压后是压缩时的 ${RATIO} 倍以上`, `it unpacks to more than ${RATIO} times its size`);
    }
  }
}

/** What yauzl and zlib say, as a refusal; what the system says stays. */
function explained(cause: unknown): never {
  if (cause instanceof Refusal) throw cause;
  if (!(cause instanceof Error)) throw damaged();
  const code = 'code' in cause ? String(cause.code) : '';
  if (/^E[A-Z]+$/.test(code)) throw cause;
  if (code !== '' && !code.startsWith('Z_')) throw cause;
  if (code === '' && cause.constructor !== Error) throw cause;
  throw /encryption/.test(cause.message) ? encrypted() : damaged();
}
