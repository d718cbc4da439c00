import { feedAnswer } from '../goods/feed.ts';
import type { Screener } from '../goods/screener.ts';
import { firstRecord } from '../intake/csv/table.ts';
import { headerKey } from '../intake/header-key.ts';
import { doubled } from '../intake/layout.ts';
import { readRows } from '../intake/rows.ts';
import { openText } from '../intake/text.ts';
import { InputError } from '../model/errors.ts';
import type { Row } from '../model/parcel.ts';
import { faultyRow } from './faulty-row.ts';
import type { Reading } from './options.ts';

const OWN = new Set(['id', 'name', 'hscode', 'attributes']);

/** Where the answers go: `write` returns a promise to wait for when the reader should pause. */
export interface AnswerSink {
  write(line: string): Promise<void> | null;
}

/** What a screening run counts. */
export interface ScreenTotals {
  readonly rows: number;
  readonly tagged: number;
}

/**
 * Screens a table with the columns `id`, `name` and optionally `hs_code`, `attributes`; every other
 * column is an attribute of that name. One answer a row, in order, as NDJSON. Throws `InputError`.
 */
export async function screenFile(
  file: string,
  on: string,
  reading: Reading,
  screener: Screener,
  sink: AnswerSink,
): Promise<ScreenTotals> {
  const input = await openText(file, { ...reading, ownEncodings: () => [] });
  let headers: readonly string[] = [];
  let at: Readonly<Record<'id' | 'name' | 'hsCode' | 'attributes', number>> = {
    id: -1,
    name: -1,
    hsCode: -1,
    attributes: -1,
  };
  let tagged = 0;
  let wait: Promise<void> | null = null;
  const cell = (row: Row, index: number): string => (index < 0 ? '' : (row.cells[index] ?? ''));
  const rows = await readRows(input, input.pieces(), {
    choose: firstRecord,
    header(names) {
      headers = names;
      const keys = names.map(headerKey);
      at = {
        id: keys.indexOf('id'),
        name: keys.indexOf('name'),
        hsCode: keys.indexOf('hscode'),
        attributes: keys.indexOf('attributes'),
      };
      if (at.id < 0 || at.name < 0) throw lacks(file, names);
      const twice = names.find(
        (_, index) => OWN.has(keys[index] ?? '') && keys.indexOf(keys[index] ?? '') < index,
      );
      if (twice !== undefined) throw doubled(file, twice);
    },
    row(row) {
      if (row.fault !== null) throw faultyRow(file, row);
      const others = headers.flatMap((header, index) => {
        const value = cell(row, index);
        return OWN.has(headerKey(header)) || value === '' ? [] : [`${header.trim()}=${value}`];
      });
      const attributes = [cell(row, at.attributes), ...others].filter((part) => part !== '').join('; ');
      const answer = feedAnswer(
        { id: cell(row, at.id), name: cell(row, at.name), hs_code: cell(row, at.hsCode), attributes },
        (goods) => screener.screen(goods, on),
      );
      if (answer.tags.length > 0) tagged++;
      wait = sink.write(`${JSON.stringify(answer)}\n`) ?? wait;
    },
    drained() {
      const waiting = wait;
      wait = null;
      return waiting;
    },
  });
  return { rows, tagged };
}

function lacks(file: string, names: readonly string[]): InputError {
  const found = names.join(', ');
  return new InputError(
    {
      zh: `需要 id 和 name 两列；表头是：${found}`,
      en: `columns id and name are needed; the header is: ${found}`,
    },
    { file, line: 1, column: 0 },
  );
}
