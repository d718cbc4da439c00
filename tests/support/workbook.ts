import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { crc32InScript } from '../../src/intake/xlsx/crc.ts';
import { columnName } from '../../src/intake/xlsx/reference.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How a part stands in the ZIP. */
export interface ZipHow {
  /** Sizes and sum after the data instead of before it. */
  readonly descriptors?: boolean;
  /** Sizes in ZIP64's extra fields. */
  readonly zip64?: boolean;
  /** Not compressed. */
  readonly stored?: boolean;
  /** The sum of the part's bytes that the ZIP claims, where it is not the right one. */
  readonly sum?: number;
  /** The size that the ZIP claims, where it is not the right one. */
  readonly size?: number;
  readonly flags?: number;
}

/** Parts by name, in the order in which they are to stand. */
export type Parts = Readonly<Record<string, string | Buffer>>;

/** A ZIP of these parts; `how` may say of single parts how they are written. */
export function zip(parts: Parts, how: (name: string) => ZipHow = () => ({})): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const [name, content] of Object.entries(parts)) {
    const { descriptors = false, zip64 = false, stored = false, flags = 0, ...claims } = how(name);
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const sum = claims.sum ?? crc32InScript(bytes, 0);
    const size = claims.size ?? bytes.length;
    const from = offset;
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(zip64 ? 45 : 20, 0);
    common.writeUInt16LE(flags | (descriptors ? 8 : 0), 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(sum, 0);
    sizes.writeUInt32LE(zip64 ? 0xffff_ffff : packed.length, 4);
    sizes.writeUInt32LE(zip64 ? 0xffff_ffff : size, 8);
    const extra = Buffer.alloc(zip64 ? 20 : 0);
    if (zip64) {
      extra.writeUInt32LE(0x0010_0001, 0);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
    }
    if (!descriptors) sizes.copy(common, 10);
    common.writeUInt16LE(title.length, 22);
    common.writeUInt16LE(extra.length, 24);
    add(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, extra, packed]));
    if (descriptors) add(Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), sizes]));
    sizes.copy(common, 10);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(from, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title, extra);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, central, end]);
}

/** A cell to write: shared text, a number as it is to stand in the XML, the XML of a whole cell, or nothing. */
export type WrittenCell =
  | string
  | { readonly number: string; readonly style?: number }
  | { readonly xml: string }
  | null;

/** What a workbook of our own making has. */
export interface WorkbookPlan {
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Codes of number formats; a cell's style 1 is the first. A number stands for a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly since1904?: boolean;
}

/** The parts of a workbook with the sheet `Orders`; tests change what they like before zipping. */
export function workbookParts({
  rows,
  formats = [],
  since1904 = false,
}: WorkbookPlan): Record<string, string> {
  const shared = new Map<string, number>();
  const sheet = sheetXml(rows, shared);
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ w: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets><sheet name="Orders" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      s1: ['worksheet', 'worksheets/sheet1.xml'],
      t: ['sharedStrings', 'sharedStrings.xml'],
      f: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${[...shared.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(formats),
  };
}

/** A workbook, ready to be written to a file. */
export function workbook(plan: WorkbookPlan): Buffer {
  return zip(workbookParts(plan));
}

/** A part of relationships: type and target by id. */
export function relations(parts: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const each = Object.entries(parts).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

/** The XML of a sheet, its dimension stale as some programs leave it. */
export function sheetXml(
  rows: readonly (readonly WrittenCell[])[],
  shared: Map<string, number> = new Map(),
): string {
  const written = rows.map((cells, row) => {
    const each = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, shared));
    return `<row r="${row + 1}">${each.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:A1"/><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: WrittenCell, at: string, shared: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') {
    if ('xml' in cell) return cell.xml;
    return `<c r="${at}" s="${cell.style ?? 0}"><v>${cell.number}</v></c>`;
  }
  const place = shared.get(cell) ?? shared.size;
  shared.set(cell, place);
  return `<c r="${at}" t="s"><v>${place}</v></c>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + index}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
}

/** Text as XML holds it, what XML cannot hold escaped in Excel's way. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}

/** Does something with these bytes as a file, which is gone afterwards. */
export async function withFile<T>(bytes: Buffer, use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-test-'));
  try {
    const file = join(folder, 'orders.xlsx');
    writeFileSync(file, bytes);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
