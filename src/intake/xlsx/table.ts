import { recordText } from '../csv/quoted.ts';
import { HEADER_AMONG, ragged, type TableHandler } from '../csv/table.ts';
import type { SheetRecord } from './sheet.ts';

/** Rows handed on before the caller is asked whether it wants to pause. */
const AT_A_TIME = 1000;

/**
 * Hands the records of a sheet to whoever takes tables: finds the header, fills short rows up, and shows
 * every cell by its row and column in the sheet. Returns the number of records, the header not counted.
 */
export async function readSheetTable(
  batches: AsyncIterable<readonly SheetRecord[]>,
  handler: TableHandler,
): Promise<number> {
  const openings: SheetRecord[] = [];
  let width = -1;
  let record = 0;

  const hand = ({ cells, line }: SheetRecord): void => {
    record++;
    const beyond = cells.slice(width).some((cell) => cell !== '');
    const full = beyond ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '');
    handler.row({
      cells: full,
      line,
      record,
      raw: recordText(full),
      fault: beyond ? ragged(line, full.length, width) : null,
      places: 'by-cell',
      source: null,
      shownAt: null,
    });
  };
  const begin = (): void => {
    const { index } = handler.choose(openings);
    const header = openings[index]?.cells ?? [];
    width = header.length;
    handler.header(header, { delimiter: ',', lineEnd: '\n', quoting: true, isText: false });
    for (const opening of openings.slice(index + 1)) hand(opening);
  };

  for await (const batch of batches) {
    for (const sheetRecord of batch) {
      if (width >= 0) hand(sheetRecord);
      else if (openings.push(sheetRecord) === HEADER_AMONG) begin();
      const wait = record > 0 && record % AT_A_TIME === 0 ? handler.drained() : null;
      if (wait !== null) await wait;
    }
  }
  if (width < 0) begin();
  return record;
}
