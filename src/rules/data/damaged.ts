import type { Field, Line, LineField, Parcel } from '../../model/parcel.ts';

/** Was the field given but unreadable? Intake has told that; rules stay silent. `line` 0: a field of the parcel. */
export function isDamaged(parcel: Parcel, field: Field, line: number): boolean {
  return parcel.damaged.size > 0 && parcel.damaged.has(line === 0 ? field : `${line}.${field}`);
}

/** Does the catalogue give a value per unit for this line, which only lacks a usable quantity? */
export function isGivenPerUnit(parcel: Parcel, line: Line, field: LineField): boolean {
  const source = parcel.origin.productRows[line.number - 1];
  if (source === null || source === undefined) return false;
  const index = source.layout.columns.get(field);
  return index !== undefined && (source.row.cells[index] ?? '').trim() !== '';
}
