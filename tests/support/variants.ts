import { parse } from 'csv-parse/sync';

/** The same table as other programs would have saved it, each by its name. */
export function tableVariants(text: string): readonly (readonly [name: string, text: string])[] {
  const table = parse(text, { relax_column_count: true });
  const width = table[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, index) => (index * SHUFFLE) % width);
  const isShuffle = new Set(order).size === width;
  const shuffled = isShuffle
    ? table.map((row) => order.map((index) => row[index] ?? ''))
    : table.map((row) => row.toReversed());
  return [
    ['byte order mark', `\ufeff${text}`],
    ['CRLF', written(table, ',', '\r\n')],
    ['semicolons', written(table, ';', '\n')],
    ['tabs', written(table, '\t', '\n')],
    ['shuffled columns', written(shuffled, ',', '\n')],
    [
      'stars at the headings',
      written([(table[0] ?? []).map((name) => `*${name} `), ...table.slice(1)], ',', '\n'),
    ],
  ];
}

/** A step that visits every column of most widths once. */
const SHUFFLE = 7;

function written(table: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  return table.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineEnd).join('');
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same orders as other programs would have written them, each by its name. */
export function jsonVariants(
  orders: readonly unknown[],
  wrap: (orders: readonly unknown[]) => unknown,
): readonly (readonly [name: string, text: string])[] {
  const each = orders.map((order) => JSON.stringify(order));
  return [
    ['wrapped, on one line', JSON.stringify(wrap(orders))],
    ['wrapped page by page', orders.map((order) => JSON.stringify(wrap([order]))).join('\n')],
    ['pages in an array', JSON.stringify(orders.map((order) => wrap([order])))],
    ['array', JSON.stringify(orders)],
    ['indented by CRLF', JSON.stringify(orders, null, 2).replaceAll('\n', '\r\n')],
    ['an order a line', `${each.join('\n')}\n`],
  ];
}
