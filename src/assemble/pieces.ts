import type { OrderLayout } from '../intake/layout.ts';
import { type MoneyField, moneyFields, type SourceField } from '../intake/profiles/profile.ts';
import { formatDecimal, ONE } from '../model/decimal.ts';
import type { Row } from '../model/parcel.ts';
import type { Columns } from './columns.ts';

/** In files that print one record for each single piece: the records of one order that agree become one line with their number as its quantity. */
export function joinPieces(rows: readonly Row[], layout: OrderLayout, columns: Columns): readonly Row[] {
  const { pieces } = layout.profile;
  if (pieces.length === 0) return rows;
  const indexes = pieces.map((field) => indexOf(field, layout));
  const lines = new Map<string, { row: Row; count: bigint }>();
  for (const row of rows) {
    const key = indexes.map((index) => (row.cells[index] ?? '').trim()).join('\u0000');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { row, count: 1n });
    else line.count++;
  }
  return [...lines.values()].map(({ row, count }) => {
    const cells = [...row.cells];
    cells[columns.quantity] = formatDecimal(count * ONE);
    return { ...row, cells, source: row.source ?? row };
  });
}

function indexOf(field: SourceField, layout: OrderLayout): number {
  return isMoney(field) ? layout.money[field] : (layout.columns.get(field) ?? -1);
}

function isMoney(field: SourceField): field is MoneyField {
  return moneyFields.some((known) => known === field);
}
