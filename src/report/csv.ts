/**
 * Every CSV file that a run writes begins with this mark: Excel and WPS in China read a file without it
 * as GBK and turn its Chinese into rubbish, which the next "save" makes permanent. It is no part of the
 * first column's name; readers decode such files as `utf-8-sig`, or with csv-parse's `bom: true`.
 */
export const CSV_MARK = '\ufeff';

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell quoted where RFC 4180 asks for it, and where spaces at its ends would otherwise be lost. */
export function csvCell(text: string, delimiter: string): string {
  if (!needsQuotes(text, delimiter)) return text;
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

/** A record, without its line end. */
export function csvRow(cells: readonly string[], delimiter: string): string {
  let row = '';
  for (let at = 0; at < cells.length; at++) {
    if (at > 0) row += delimiter;
    row += csvCell(cells[at] ?? '', delimiter);
  }
  return row;
}

/**
 * Keeps a spreadsheet from taking a cell for a formula (CWE-1236): text that begins with `=`, `+`, `-`,
 * `@`, a tab or a line end, or the full-width form of these, gets an apostrophe in front, unless it is a
 * plain number such as `-12.50`. For files that people read. A user's own cells, which are fed in again,
 * are never changed.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function needsQuotes(text: string, delimiter: string): boolean {
  return (
    text.includes(delimiter) ||
    text.includes('"') ||
    text.includes('\n') ||
    text.includes('\r') ||
    text.startsWith(' ') ||
    text.endsWith(' ') ||
    text.startsWith('\ufeff')
  );
}
