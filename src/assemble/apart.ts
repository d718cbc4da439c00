import { fileDefects } from '../intake/defects/file.ts';
import type { Row } from '../model/parcel.ts';
import type { Complaints } from './cells.ts';
import type { OrderRows } from './order-rows.ts';

/** Whether records of other orders stand between those of this one. */
export function standsApart(rows: readonly Row[]): boolean {
  return rows.some((row, at) => at > 0 && isGap(rows[at - 1], row));
}

/**
 * An order as it stands in the file, and apart from it each further place that repeats records of it word by
 * word and holds nothing else: the order was exported again, and the first time counts.
 */
export function withoutRepeats(order: OrderRows): readonly OrderRows[] {
  if (!standsApart(order.rows)) return [order];
  const places = placesOf(order.rows);
  const seen = new Set<string>();
  const repeats: ReadonlySet<Row>[] = [];
  for (const [at, rows] of places.entries()) {
    if (at > 0 && rows.every((row) => row.fault === null && seen.has(row.raw)))
      repeats.push(new Set(rows.map(recordOf)));
    for (const row of rows) seen.add(row.raw);
  }
  if (repeats.length === 0) return [order];
  const isRepeat = (row: Row): boolean => repeats.some((records) => records.has(recordOf(row)));
  return [
    parted(order, (row) => !isRepeat(row)),
    ...repeats.map((records) => parted(order, (row) => records.has(recordOf(row)))),
  ];
}

/** Tells records that stand in two places of the file, among others that do not: exported twice, or bought twice, nobody can tell. */
export function tellRepeated(rows: readonly Row[], complaints: Complaints): void {
  if (!standsApart(rows)) return;
  const earlier = new Map<string, Row>();
  for (const place of placesOf(rows)) {
    for (const row of place) {
      const first = earlier.get(row.raw);
      if (first === undefined || row.fault !== null) continue;
      complaints.add(fileDefects.repeatedRow.id, 'orderNo', 0, row, '', { first: first.line });
    }
    for (const row of place) earlier.set(row.raw, row);
  }
}

function isGap(before: Row | undefined, row: Row): boolean {
  return row.record - (before?.record ?? row.record) > 1;
}

/** The rows of an order, place by place of the file. */
function placesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const places: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    if (at === 0 || isGap(rows[at - 1], row)) places.push([]);
    places.at(-1)?.push(row);
  }
  return places;
}

function recordOf(row: Row): Row {
  return row.source ?? row;
}

function parted(order: OrderRows, takes: (row: Row) => boolean): OrderRows {
  return {
    records: order.records.filter(takes),
    rows: order.rows.filter(takes),
    lineRows: order.lineRows.filter(takes),
    unshipped: order.unshipped.filter(takes),
  };
}
