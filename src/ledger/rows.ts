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
