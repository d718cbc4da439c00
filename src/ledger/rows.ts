import type { StoreRow } from './store.ts';

/** The text in a column; empty for none. */
export function textIn(row: StoreRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** The number in a column; 0 for none. */
export function numberIn(row: StoreRow, column: string): number {
  const value = row[column];
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0;
}

/** The bytes in a column; none for none. */
export function bytesIn(row: StoreRow, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/** The row that stands in the column `json` as an object: one text is handed over faster than many columns. */
export function rowIn(row: StoreRow): StoreRow {
  const value: unknown = JSON.parse(textIn(row, 'json'));
  return isRow(value) ? value : {};
}

/** The texts that stand in the column `json` as an array. */
export function textsIn(row: StoreRow): readonly string[] {
  const value: unknown = JSON.parse(textIn(row, 'json'));
  return Array.isArray(value) ? value.map(String) : [];
}

function isRow(value: unknown): value is StoreRow {
  return typeof value === 'object' && value !== null;
}
