import { InputError } from '../../model/errors.ts';
import type { Field, Layout, Row } from '../../model/parcel.ts';
import { firstRecord, readTable } from '../csv/table.ts';
import { headerKey } from '../header-key.ts';
import { doubled } from '../layout.ts';
import { openText } from '../text.ts';

/** A delimited side file, read whole: its layout and its rows by header key. */
export interface SideTable {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  /** Cell by column key, trimmed; empty where the file has no such column. */
  cell(row: Row, key: string): string;
}

/**
 * Reads a side file (catalogue, waybills). `columns` maps column names to the fields of the model they
 * fill, or to `null` where they fill none directly. Throws `InputError` when it cannot be read, holds a
 * known column twice or lacks `key`, the column it is joined on.
 */
export async function readSideTable(
  file: string,
  key: string,
  columns: Readonly<Record<string, Field | null>>,
): Promise<SideTable> {
  const input = await openText(file);
  const rows: Row[] = [];
  const byKey = new Map<string, number>();
  const fields = new Map<Field, number>();
  const layout: Layout[] = [];
  await readTable(input, input.pieces(), {
    choose: firstRecord,
    header(headers, dialect) {
      const known = new Set([key, ...Object.keys(columns)].map(headerKey));
      headers.forEach((header, index) => {
        const name = headerKey(header);
        if (byKey.has(name) && known.has(name)) throw doubled(file, header);
        byKey.set(name, index);
      });
      for (const [name, field] of Object.entries(columns)) {
        const index = byKey.get(headerKey(name));
        if (index !== undefined && field !== null) fields.set(field, index);
      }
      if (!byKey.has(headerKey(key))) throw lacksKey(file, key, headers);
      layout.push({ file, headers, columns: fields, delimiter: dialect.delimiter, lineEnd: dialect.lineEnd });
    },
    row: (row) => rows.push(row),
    drained: () => null,
  });
  const [found] = layout;
  if (found === undefined) throw lacksKey(file, key, []);
  return {
    layout: found,
    rows,
    cell(row, name) {
      const index = byKey.get(headerKey(name));
      return index === undefined ? '' : (row.cells[index] ?? '').trim();
    },
  };
}

function lacksKey(file: string, key: string, headers: readonly string[]): InputError {
  const found = headers.join(', ');
  return new InputError(
    { zh: `缺少“${key}”列；表头是：${found}`, en: `column “${key}” is missing; the header is: ${found}` },
    { file, line: 1, column: 0 },
  );
}
