/** Cells as one record of comma-separated text: what rows that come from no such text are written back as. */
export function recordText(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

/** A cell as such a record spells it. */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
