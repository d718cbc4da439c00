import { InputError } from '../model/errors.ts';
import type { Row } from '../model/parcel.ts';

/** A row whose cells cannot be trusted, where a table is no good without it. */
export function faultyRow(file: string, row: Row): InputError {
  return new InputError(
    {
      zh: '这一行的单元格与表头不符，或引号不配对',
      en: 'the cells of this row do not fit the header, or its quotes do not match',
    },
    { file, line: row.fault?.line ?? row.line, column: row.fault?.column ?? 0 },
  );
}
