import { parse } from 'csv-parse/sync';
import type { Dialect } from './dialect.ts';

/** Asks csv-parse for the one record in `text`: its cells, or `null` when csv-parse refuses it. */
export function judge(text: string, dialect: Dialect): string[] | null {
  try {
    const records = parse(text, {
      delimiter: dialect.delimiter,
      quote: dialect.quoting ? '"' : null,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
    });
    const only = records[0];
    return records.length === 1 && only !== undefined ? only : null;
  } catch {
    return null;
  }
}
