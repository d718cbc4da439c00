import { sheetRecords } from '../../../src/intake/xlsx/records.ts';
import type { SheetRecord } from '../../../src/intake/xlsx/sheet.ts';
import { InputError } from '../../../src/model/errors.ts';
import { withFile } from '../../support/workbook.ts';

/** All records of a workbook. */
export function read(bytes: Buffer, sheet: string | null = null): Promise<SheetRecord[]> {
  return withFile(bytes, async (file) => {
    const records: SheetRecord[] = [];
    for await (const batch of sheetRecords(file, sheet)) records.push(...batch);
    return records;
  });
}

/** The cells of all records. */
export async function cellsOf(bytes: Buffer, sheet: string | null = null): Promise<string[][]> {
  return (await read(bytes, sheet)).map(({ cells }) => cells);
}

/** What the user is told of a workbook that is refused, in English, with line and column. */
export async function refusal(bytes: Buffer, sheet: string | null = null): Promise<string> {
  try {
    await read(bytes, sheet);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { line = 0, column = 0 } = cause.place ?? {};
    const wellSaid = cause.words.zh !== '' && !cause.words.en.includes('\n');
    return `${line}:${column} ${wellSaid ? cause.words.en : 'badly said'}`;
  }
  return 'read';
}
