import type { OrderLayout } from '../intake/layout.ts';
import type { Row } from '../model/parcel.ts';
import type { Columns } from './columns.ts';

/**
 * In files that print the net weight of the parcel, it is that of its line where there is only one that says
 * none of its own; how several lines share it, nobody can tell.
 */
export function withParcelWeight(
  rows: readonly Row[],
  { money }: OrderLayout,
  { netWeight }: Columns,
): readonly Row[] {
  const [row] = rows;
  const whole = money.parcelNetWeight;
  if (whole < 0 || netWeight < 0 || rows.length !== 1 || row === undefined) return rows;
  if ((row.cells[netWeight] ?? '').trim() !== '') return rows;
  const cells = [...row.cells];
  cells[netWeight] = row.cells[whole] ?? '';
  const shownAt = row.shownAt === null ? cells.map((_, index) => index) : [...row.shownAt];
  shownAt[netWeight] = shownAt[whole] ?? whole;
  return [{ ...row, cells, shownAt, source: row.source ?? row }];
}
