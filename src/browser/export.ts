import { CSV_MARK, csvRow, guardFormula } from '../report/csv.ts';
import { laneOrder, type Row } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { laneWords } from '../text/words.ts';
import { plain } from './amounts.ts';
import { el } from './dom.ts';
import type { Parcels } from './select.ts';
import type { View } from './view.ts';

/** The chosen parcels as CSV, which a spreadsheet takes for text and numbers, never for formulas. */
export function csvOf(chosen: Int32Array, parcels: Parcels, { language, say }: View): string {
  const { columns } = say;
  const head = [
    columns.order,
    columns.waybill,
    columns.lane,
    columns.country,
    say.currency,
    columns.value,
    columns.cny,
    columns.weight,
    say.net1,
    say.declaredColumn,
    say.codes,
    columns.tags,
    say.sku,
  ];
  const rows = [csvRow(head, ',')];
  for (const number of chosen) {
    const row = parcels.rows[number];
    if (row !== undefined) rows.push(csvRow(cellsOf(row, parcels, language, say), ','));
  }
  return `${CSV_MARK}${rows.join('\r\n')}\r\n`;
}

function cellsOf(row: Row, parcels: Parcels, language: View['language'], say: View['say']): string[] {
  const codes = new Set(parcels.findings(row).map(({ kind }) => kind[0]));
  const tags = new Set(parcels.tags(row).map(({ kind }) => `${kind[0]}:${kind[1]}`));
  return [
    safe(row[0]),
    safe(row[1]),
    laneWords[laneOrder[row[2]] ?? 'held'][language],
    safe(row[3]),
    safe(row[4]),
    ...[row[5], row[6], row[7], row[8]].map(plain),
    (row[9] & 8) === 0 ? say.no : say.yes,
    safe([...codes].join(' ')),
    safe([...tags].join(' ')),
    safe(
      parcels
        .lines(row)
        .map(({ sku }) => sku)
        .join(' '),
    ),
  ];
}

function safe(text: string): string {
  return guardFormula(visible(text));
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = el('a', { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
