import { readTable, type TableHandler } from './csv/table.ts';
import type { TextInput } from './text.ts';
import { sheetRecords } from './xlsx/records.ts';
import { readSheetTable } from './xlsx/table.ts';

/**
 * Reads a table, delimited text or a sheet of a workbook, as a stream. `pieces` is the text, which a workbook
 * has none of. Returns the number of records, the header not counted. Throws `InputError`.
 */
export function readRows(
  input: TextInput,
  pieces: AsyncIterable<string>,
  handler: TableHandler,
): Promise<number> {
  return input.signature === null
    ? readTable(input, pieces, handler)
    : readSheetTable(sheetRecords(input.path, input.sheet), handler);
}
