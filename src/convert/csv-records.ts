import { CsvError, parse } from 'csv-parse/sync';
import { ConvertError } from './convert-error.ts';
import { unguarded } from './guard.ts';

/** One record of a table, by the names of its columns. */
export interface CsvRecord {
  readonly cells: ReadonlyMap<string, string>;
  /** Place of a column in the table, from 1. */
  columnOf(name: string): number;
  /** What is wrong with it, with its number. */
  wrong(zh: string, en: string): ConvertError;
}

/** The records of a table. Throws `ConvertError` where the text is no table. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const [header = [], ...lines] = parsed(text);
  const names = header.map((name) => name.trim());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new ConvertError(
      [],
      `列 "${twice}" 出现两次`,
      `the column "${twice}" stands twice`,
      1,
      names.lastIndexOf(twice) + 1,
    );
  const columnOf = (name: string) => names.indexOf(name) + 1;
  return lines.map((line, at) => ({
    cells: new Map(names.map((name, index) => [name, unguarded(line[index] ?? '')])),
    columnOf,
    wrong: (zh, en) => new ConvertError([], `第 ${at + 2} 条记录：${zh}`, `record ${at + 2}: ${en}`, 0, 0),
  }));
}

function parsed(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relax_column_count: false, skip_empty_lines: true });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause['lines'] ?? 0);
    if (cause.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
      throw new ConvertError([], '单元格数与表头不同', 'not as many cells as the header has', line, 0);
    throw new ConvertError(
      [],
      '不是 CSV：引号不成对或位置不对',
      'this is not CSV: a quote is missing or out of place',
      line,
      0,
    );
  }
}
