import type { Layout, Row } from '../../model/parcel.ts';

/** Line and column, from 1, of the first character of a cell (behind its opening quote). Works on `raw` again: only findings ask. */
export function locateCell(row: Row, index: number, layout: Layout): { line: number; column: number } {
  if (row.places === 'by-cell') return { line: row.line, column: index + 1 };
  if (row.places !== null) {
    return { line: row.places[index * 2] ?? row.line, column: row.places[index * 2 + 1] ?? 1 };
  }
  let line = row.line;
  let column = 1;
  let cell = 0;
  let quoted = false;
  let atStart = true;
  for (const character of row.raw) {
    if (cell === index && !quoted) break;
    if (character === '"') quoted = atStart ? true : !quoted;
    atStart = false;
    if (character === '\n') {
      line++;
      column = 1;
      continue;
    }
    column++;
    if (character === layout.delimiter && !quoted) {
      cell++;
      atStart = true;
    }
  }
  return cell === index ? { line, column } : { line: row.line, column: 1 };
}
