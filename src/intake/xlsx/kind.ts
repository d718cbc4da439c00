import { type FileHandle, open } from 'node:fs/promises';
import { encrypted, Refusal } from './refusal.ts';

const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';
const OLE = 'd0cf11e0a1b11ae1';

/** Sectors of an OLE directory looked at: each names four streams or more. */
const DIRECTORY_SECTORS = 64;
const DIFAT_IN_HEADER = 109;

/** Throws `Refusal` for everything that is no ZIP, each with what to do about it. */
export async function refuseOthers(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const header = await bytesAt(handle, 0, 512);
    const hex = header.toString('hex', 0, 8);
    if (header.length === 0) throw new Refusal('文件是空的', 'the file is empty');
    if (hex === OLE) throw await oleRefusal(handle, header);
    if (!hex.startsWith(ZIP) && !hex.startsWith(EMPTY_ZIP)) {
      throw new Refusal('这不是 .xlsx 工作簿', 'this is not an .xlsx workbook');
    }
  } finally {
    await handle.close();
  }
}

/** Both old workbooks and encrypted new ones are OLE files; the names of their streams tell them apart. */
async function oleRefusal(handle: FileHandle, header: Buffer): Promise<Refusal> {
  const names = header.length < 512 ? [] : await streamNames(handle, header);
  if (names.includes('EncryptedPackage')) return encrypted();
  if (names.includes('Workbook') || names.includes('Book')) {
    return new Refusal(
      '这是旧格式的工作簿（.xls）；请用 Excel 或 WPS 打开后另存为 .xlsx',
      'this is a workbook of the old format (.xls); open it in Excel or WPS and save it as .xlsx',
    );
  }
  return new Refusal(
    '这是旧格式的 Office 文件，不是 .xlsx 工作簿；请另存为 .xlsx',
    'this is an Office file of an old format, not an .xlsx workbook; save it as .xlsx',
  );
}

/** Names of the streams of an OLE file ([MS-CFB], 2.6), as far as its directory can be followed. */
async function streamNames(handle: FileHandle, header: Buffer): Promise<readonly string[]> {
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const size = 1 << shift;
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let seen = 0; seen < DIRECTORY_SECTORS && sector < 0xffff_fffa; seen++) {
    const entries = await bytesAt(handle, (sector + 1) * size, size);
    for (let at = 0; at + 128 <= entries.length; at += 128) {
      const bytes = Math.min(Math.max(entries.readUInt16LE(at + 64) - 2, 0), 62);
      if (bytes > 0) names.push(entries.toString('utf16le', at, at + bytes));
    }
    const table = Math.floor(sector / (size / 4));
    if (table >= DIFAT_IN_HEADER) break;
    const place = (header.readUInt32LE(76 + table * 4) + 1) * size + (sector % (size / 4)) * 4;
    const next = await bytesAt(handle, place, 4);
    if (next.length < 4) break;
    sector = next.readUInt32LE(0);
  }
  return names;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
