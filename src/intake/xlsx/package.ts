import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { LISTED } from './limits.ts';
import { readPart } from './part.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';
import type { Tag } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** Where the parts of a workbook stand. Paths are `null` where there is no such part. */
export interface Package {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904-01-01 instead of 1900. */
  readonly since1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

const ROOT = '_rels/.rels';
const USUAL = 'xl/workbook.xml';

/** Finds the parts of a workbook, transitional or strict. Throws `Refusal` for a ZIP that is no .xlsx. */
export async function readPackage(archive: Archive): Promise<Package> {
  const root = archive.has(ROOT) ? await relations(archive, ROOT, '') : new Map<string, Relation>();
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.path ?? USUAL;
  if (/\.bin$/i.test(main)) throw binaryWorkbook();
  if (!archive.has(main)) throw archive.has('xl/workbook.bin') ? binaryWorkbook() : noWorkbook(archive);
  const folder = posix.dirname(main);
  const map = posix.join(folder, '_rels', `${posix.basename(main)}.rels`);
  const parts = archive.has(map) ? await relations(archive, map, folder) : new Map<string, Relation>();
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let since1904 = false;
  let isWorkbook = false;
  await readPart(archive, main, {
    open(name, tag) {
      if (tag.depth === 0) isWorkbook = name === 'workbook';
      else if (name === 'workbookPr') since1904 = /^(1|true|on)$/.test(tag.get('date1904') ?? '');
      else if (name === 'sheet') listed.push(sheetOf(tag, listed.length));
    },
    close() {},
    text() {},
  });
  if (!isWorkbook) throw noWorkbook(archive);
  const sheets = listed.flatMap(({ name, hidden, id }): SheetEntry[] => {
    const part = parts.get(id);
    if (part === undefined) throw damaged();
    return part.type === 'worksheet' ? [{ name, hidden, path: part.path }] : [];
  });
  const pathOf = (type: string): string | null =>
    [...parts.values()].find((part) => part.type === type && archive.has(part.path))?.path ?? null;
  return { sheets, since1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

function sheetOf(tag: Tag, before: number): { name: string; hidden: boolean; id: string } {
  if (before === LISTED) throw tooLarge('工作表过多', 'too many sheets');
  const state = tag.get('state') ?? 'visible';
  return { name: tag.get('name') ?? '', hidden: state !== 'visible', id: tag.get('id') ?? '' };
}

/** Relationships of a part by id; their type is the last word of its address, the same in both dialects. */
async function relations(archive: Archive, path: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  await readPart(archive, path, {
    open(name, tag) {
      const target = tag.get('Target');
      if (name !== 'Relationship' || target === null || tag.get('TargetMode') === 'External') return;
      if (found.size === LISTED) throw tooLarge('部件过多', 'too many parts');
      const type = posix.basename(tag.get('Type') ?? '');
      found.set(tag.get('Id') ?? '', { type, path: resolved(target, folder) });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolved(target: string, folder: string): string {
  const plain = target.replaceAll('\\', '/');
  const joined = plain.startsWith('/') ? plain : posix.join('/', folder, plain);
  const path = posix.normalize(joined).slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function binaryWorkbook(): Refusal {
  return new Refusal(
    '这是二进制工作簿（.xlsb）；请用 Excel 或 WPS 打开后另存为 .xlsx',
    'this is a binary workbook (.xlsb); open it in Excel or WPS and save it as .xlsx',
  );
}

function noWorkbook(archive: Archive): Refusal {
  if (archive.has('content.xml') && archive.has('mimetype')) {
    return new Refusal(
      '这是 OpenDocument 文件（.ods 等）；请另存为 .xlsx',
      'this is an OpenDocument file (.ods or the like); save it as .xlsx',
    );
  }
  return new Refusal(
    '这个 ZIP 里没有 Excel 工作簿；如是压缩包，请先解压',
    'there is no Excel workbook in this ZIP; if it is an archive of files, unpack it first',
  );
}
