import { parse } from 'csv-parse/sync';

/** A way in which the same table comes to us. */
export interface Variant {
  readonly how: string;
  readonly text: string;
}

interface Table {
  readonly delimiter?: string;
  /** Which record is the header. */
  readonly header?: number;
  readonly quoting?: boolean;
}

/** The same table with a BOM, other line ends and delimiters, other orders of columns and another look of its header. */
export function variants(
  text: string,
  { delimiter = ',', header = 0, quoting = true }: Table = {},
): readonly Variant[] {
  const records: string[][] = quoting
    ? parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true })
    : text.split('\n').map((line) => line.split(delimiter));
  const width = records[header]?.length ?? 0;
  const padded = records.map((cells) => [...cells, ...Array(Math.max(width - cells.length, 0)).fill('')]);
  const write = (cells: string[][], by = delimiter, lineEnd = '\n'): string =>
    cells.map((row) => row.map((cell) => (quoting ? quoted(cell, by) : cell)).join(by)).join(lineEnd);
  const titled = (change: (name: string) => string): string[][] =>
    records.map((cells, at) => (at === header ? cells.map(change) : cells));
  const plain: Variant[] = [
    { how: 'a byte order mark', text: `\ufeff${text}` },
    { how: 'CRLF', text: write(records, delimiter, '\r\n') },
    { how: 'columns the other way round', text: write(padded.map((cells) => cells.toReversed())) },
    { how: 'columns in another order', text: write(padded.map(dealt)) },
    { how: 'a header in capitals with stars', text: write(titled((name) => `*${name.toUpperCase()} `)) },
  ];
  if (!quoting) return plain;
  return [
    ...plain,
    ...[',', ';', '\t', '|'].map((by) => ({ how: `cells between “${by}”`, text: write(records, by) })),
    {
      how: 'line breaks in the header',
      text: write(titled((name) => name.replaceAll(/[ _]/g, '\n'))),
    },
    {
      how: 'every cell quoted',
      text: records
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
        .join('\n'),
    },
  ];
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Every third cell, then every third of the rest. */
function dealt(cells: readonly string[]): string[] {
  return [0, 1, 2].flatMap((start) => cells.filter((_, at) => at % 3 === start));
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
