import type { Row } from './measure.ts';

/** The rows as a table for people: every size with its ratios, then start-up, then how memory grows. */
export function table(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map((row) => row.lines))].sort((a, b) => a - b);
  const parts = sizes
    .filter((lines) => lines > 0)
    .map((lines) => sizeTable(rows.filter((row) => row.lines === lines)));
  const startUp = rows.filter((row) => row.lines === 0);
  if (startUp.length > 0) parts.push(startTable(startUp));
  const growth = growthLine(rows, sizes);
  if (growth !== '') parts.push(growth);
  return `${parts.join('\n\n')}\n`;
}

function sizeTable(rows: readonly Row[]): string {
  const yardstick = find(rows, 'csv-parse');
  const naive = find(rows, 'naive');
  const head = ['', 'seconds', 'lines/s', 'peak MB', '× csv-parse', '× naive'];
  const body = rows.map((row) => [
    row.name,
    row.seconds.toFixed(2),
    Math.round(row.lines / row.seconds).toLocaleString('en'),
    row.peakMb.toFixed(0),
    ratio(row, yardstick),
    ratio(row, naive),
  ]);
  return `${(rows[0]?.lines ?? 0).toLocaleString('en')} lines\n${align([head, ...body])}`;
}

function startTable(rows: readonly Row[]): string {
  const bare = find(rows, 'node');
  const body = rows.map((row) => [
    row.name,
    (row.seconds * 1000).toFixed(0),
    row.peakMb.toFixed(0),
    ratio(row, bare),
  ]);
  return `start-up\n${align([['', 'ms', 'peak MB', '× node'], ...body])}`;
}

function growthLine(rows: readonly Row[], sizes: readonly number[]): string {
  const declares = sizes.flatMap(
    (lines) =>
      find(
        rows.filter((row) => row.lines === lines),
        'declare',
      ) ?? [],
  );
  const [least, most] = [declares[0], declares[declares.length - 1]];
  if (least === undefined || most === undefined || least === most) return '';
  const growth = (most.peakMb / least.peakMb).toFixed(2);
  return `peak memory of declare: ${growth} × from ${least.lines.toLocaleString('en')} to ${most.lines.toLocaleString('en')} lines`;
}

function find(rows: readonly Row[], name: string): Row | undefined {
  return rows.find((row) => row.name === name);
}

function ratio(row: Row, to: Row | undefined): string {
  return to === undefined ? '' : (row.seconds / to.seconds).toFixed(2);
}

/** Cells in columns, the first to the left, the others to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
