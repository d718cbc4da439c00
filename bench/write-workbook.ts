import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { orderFile } from './orders.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const FIXED: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('sharedStrings', 'sharedStrings')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Orders" sheetId="1" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
};

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

/** Text gathered before it is compressed, in characters. */
const PIECE = 1 << 20;

/** Writes the bench's order file of so many lines as a workbook. */
export async function writeOrderWorkbook(lines: number, file: string): Promise<void> {
  await writeWorkbook(orderRows(lines), file);
}

function* orderRows(lines: number): Generator<readonly string[]> {
  for (const text of orderFile(lines)) yield* parse(text);
}

/** Writes a workbook of one sheet as Excel lays it out: texts shared, what looks like a number a number. */
export async function writeWorkbook(rows: Iterable<readonly string[]>, file: string): Promise<void> {
  const zip = new ZipWriter(file);
  for (const [name, text] of Object.entries(FIXED)) await zip.add(name, [text]);
  const shared = new Map<string, number>();
  await zip.add('xl/worksheets/sheet1.xml', sheet(rows, shared));
  await zip.add('xl/sharedStrings.xml', strings(shared));
  await zip.end();
}

function* sheet(rows: Iterable<readonly string[]>, shared: Map<string, number>): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>`;
  let number = 0;
  for (const cells of rows) {
    number++;
    let text = `<row r="${number}" spans="1:${cells.length}">`;
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const at = `${String.fromCharCode(65 + (index % 26))}${number}`;
      const reference = index < 26 ? at : `${String.fromCharCode(64 + Math.floor(index / 26))}${at}`;
      if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(cell)) {
        text += `<c r="${reference}"><v>${cell}</v></c>`;
        return;
      }
      let place = shared.get(cell);
      if (place === undefined) {
        place = shared.size;
        shared.set(cell, place);
      }
      text += `<c r="${reference}" t="s"><v>${place}</v></c>`;
    });
    yield `${text}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* strings(shared: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${shared.size}">`;
  for (const text of shared.keys()) {
    const escaped = text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    yield `<si><t xml:space="preserve">${escaped}</t></si>`;
  }
  yield '</sst>';
}

/** Writes a ZIP as a stream: sizes follow the data, as they do where a program writes without going back. */
class ZipWriter {
  private readonly out;
  private readonly directory: Buffer[] = [];
  private offset = 0;

  constructor(file: string) {
    this.out = createWriteStream(file);
  }

  async add(name: string, texts: Iterable<string>): Promise<void> {
    const from = this.offset;
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(0x0808_0014, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(title.length, 26);
    this.write(Buffer.concat([local, title]));
    const before = this.offset;
    const deflate = createDeflateRaw({ level: 6 });
    deflate.on('data', (part: Buffer) => this.write(part));
    let sum = 0;
    let size = 0;
    let piece = '';
    const flush = async (): Promise<void> => {
      const bytes = Buffer.from(piece);
      piece = '';
      sum = crc32(bytes, sum);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
      if (this.out.writableNeedDrain) await once(this.out, 'drain');
    };
    for (const text of texts) {
      piece += text;
      if (piece.length > PIECE) await flush();
    }
    await flush();
    deflate.end();
    await finished(deflate);
    const sums = Buffer.alloc(16);
    sums.writeUInt32LE(0x08074b50, 0);
    sums.writeUInt32LE(sum, 4);
    sums.writeUInt32LE(this.offset - before, 8);
    sums.writeUInt32LE(size, 12);
    this.write(sums);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    sums.copy(entry, 16, 4, 16);
    entry.writeUInt32LE(from, 42);
    this.directory.push(Buffer.concat([entry, title]));
  }

  async end(): Promise<void> {
    const directory = Buffer.concat(this.directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.directory.length, 8);
    end.writeUInt16LE(this.directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.offset, 16);
    this.write(Buffer.concat([directory, end]));
    this.out.end();
    await finished(this.out);
  }

  private write(part: Buffer): void {
    this.offset += part.length;
    this.out.write(part);
  }
}
