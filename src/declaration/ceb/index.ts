import type { Declared } from '../declared.ts';
import type { MessageTable } from '../message/table.ts';
import { ceb303 } from './ceb303.ts';
import { ceb603 } from './ceb603.ts';
import type { CebHead } from './envelope.ts';

/** The customs messages that are written for each parcel, by number. Adding one: its file, and one line here. */
export const cebTables = {
  '303': ceb303,
  '603': ceb603,
} as const satisfies Readonly<Record<string, MessageTable<Declared, CebHead>>>;

export type CebNumber = keyof typeof cebTables;
