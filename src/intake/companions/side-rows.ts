import type { Row } from '../../model/parcel.ts';
import type { Dialect } from '../csv/dialect.ts';
import { readRows } from '../rows.ts';
import { openText } from '../text.ts';
import { type ChosenKind, chooseKind, type SideKind } from './side-kind.ts';

/** Takes a sheet, row by row. */
export interface SideRowHandler {
  begin(headers: readonly string[], dialect: Dialect, kind: SideKind): void;
  row(row: Row): void;
}

/**
 * Reads the rows of a sheet as a stream, whatever the file is. Returns the SHA-256 of its bytes. Throws
 * `InputError` when it cannot be read or is of none of the kinds.
 */
export async function readSideRows(
  file: string,
  kinds: readonly SideKind[],
  handler: SideRowHandler,
): Promise<string> {
  const input = await openText(file);
  const chosen: ChosenKind[] = [];
  await readRows(input, input.pieces(), {
    choose(openings) {
      const found = chooseKind(openings, kinds, file);
      chosen.push(found);
      return { index: found.index, quoting: true };
    },
    header(headers, dialect) {
      for (const { kind } of chosen) handler.begin(headers, dialect, kind);
    },
    row: (row) => handler.row(row),
    drained: () => null,
  });
  return input.sha256();
}
