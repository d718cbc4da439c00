import { Archive } from './archive.ts';
import type { CellFormat } from './format.ts';
import { refuseOthers } from './kind.ts';
import { type Package, readPackage, type SheetEntry } from './package.ts';
import { readPart, walkPart } from './part.ts';
import { asInputError, Refusal } from './refusal.ts';
import { SharedStringReader } from './shared-strings.ts';
import { SheetReader, type SheetRecord } from './sheet.ts';
import { StringStore } from './string-store.ts';
import { readStyles } from './styles.ts';

/** Told how far reading has come, in bytes of the file. */
export type BytesRead = (bytes: number) => void;

/**
 * Reads a sheet of an .xlsx workbook as a stream, in batches of records in the order of the file: the
 * sheet of this name, or for `null` the first that is not hidden. Rows without anything in them are
 * passed over. Nothing is read ahead while the caller is busy, and a caller who stops early leaves
 * nothing open or behind.
 *
 * Cells are what a person sees, in full: numbers as plain decimals, never rounded to their format; days as
 * `2026-09-22`, moments as `2026-09-22 09:12:40`; percentages as `13%`; `TRUE`, `FALSE`, `#N/A`; what a
 * format such as `00000` fills up with zeros. Throws `InputError` for every file that cannot be read so,
 * and for one that would take more than its limits.
 */
export async function* sheetRecords(
  file: string,
  sheet: string | null,
  bytesRead: BytesRead = () => {},
): AsyncGenerator<readonly SheetRecord[]> {
  try {
    yield* batches(file, sheet, bytesRead);
  } catch (cause) {
    throw asInputError(cause, file);
  }
}

async function* batches(
  file: string,
  asked: string | null,
  bytesRead: BytesRead,
): AsyncGenerator<readonly SheetRecord[]> {
  await refuseOthers(file);
  const archive = await Archive.open(file);
  const strings = new StringStore();
  try {
    const workbook = await readPackage(archive);
    const sheet = chosen(workbook, asked);
    const formats: readonly CellFormat[] =
      workbook.styles === null ? [] : await readStyles(archive, workbook.styles);
    if (workbook.strings !== null) await readPart(archive, workbook.strings, new SharedStringReader(strings));
    const reader = new SheetReader({ strings, formats, since1904: workbook.since1904 });
    let empty = true;
    for await (const _ of walkPart(archive, sheet.path, reader)) {
      bytesRead(archive.bytesRead());
      if (reader.records.length === 0) continue;
      empty = false;
      const { records } = reader;
      reader.records = [];
      yield records;
    }
    if (empty) {
      throw new Refusal(`工作表“${sheet.name}”是空的`, `the sheet “${sheet.name}” is empty`);
    }
  } finally {
    strings.close();
    archive.close();
  }
}

/** Excel takes sheet names for the same whatever their case. */
function chosen({ sheets }: Package, asked: string | null): SheetEntry {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (asked === null) {
    const [first] = visible;
    if (first !== undefined) return first;
    throw new Refusal(
      `工作簿里没有可见的工作表${listed(sheets, '；隐藏的有：', '、')}`,
      `the workbook has no visible sheet${listed(sheets, '; hidden are ', ', ')}`,
    );
  }
  const found =
    sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => key(name) === key(asked));
  if (found !== undefined) return found;
  throw new Refusal(
    `工作簿里没有工作表“${asked}”${listed(sheets, '；有：', '、')}`,
    `the workbook has no sheet “${asked}”${listed(sheets, '; it has ', ', ')}`,
  );
}

function key(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Sheet names named in a message. */
const NAMED = 20;

function listed(sheets: readonly SheetEntry[], before: string, between: string): string {
  if (sheets.length === 0) return '';
  const more = sheets.length > NAMED ? `${between}…` : '';
  return (
    before +
    sheets
      .slice(0, NAMED)
      .map(({ name }) => `“${name}”`)
      .join(between) +
    more
  );
}
