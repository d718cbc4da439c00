import type { Declared } from '../declared.ts';
import type { MessageShape, MessageTable } from '../message/table.ts';
import { ceb213 } from './ceb213.ts';
import { ceb214 } from './ceb214.ts';
import { ceb215 } from './ceb215.ts';
import { ceb216 } from './ceb216.ts';
import { ceb303 } from './ceb303.ts';
import { ceb304 } from './ceb304.ts';
import { ceb403 } from './ceb403.ts';
import { ceb404 } from './ceb404.ts';
import { ceb505 } from './ceb505.ts';
import { ceb506 } from './ceb506.ts';
import { ceb507 } from './ceb507.ts';
import { ceb508 } from './ceb508.ts';
import { ceb510 } from './ceb510.ts';
import { ceb603 } from './ceb603.ts';
import { ceb604 } from './ceb604.ts';
import { ceb606 } from './ceb606.ts';
import { ceb608 } from './ceb608.ts';
import { ceb702 } from './ceb702.ts';
import { ceb792 } from './ceb792.ts';
import type { CebHead } from './envelope.ts';
import { ceb509, ceb605, ceb607, ceb701 } from './follow-ups.ts';

/** The customs messages that are written for each parcel, by number. Adding one: its file, and one line here. */
export const cebTables = {
  '303': ceb303,
  '403': ceb403,
  '505': ceb505,
  '603': ceb603,
} as const satisfies Readonly<Record<string, MessageTable<Declared, CebHead>>>;

export type CebNumber = keyof typeof cebTables;

/** Every message of the edition, by number. Adding one that is not written for each parcel: its file, and one line here. */
export const cebMessages: Readonly<Record<string, MessageShape>> = {
  // Written of what was declared (src/run/follow-up).
  '509': ceb509,
  '605': ceb605,
  '607': ceb607,
  '701': ceb701,
  ...cebTables,
  '213': ceb213,
  '214': ceb214,
  '215': ceb215,
  '216': ceb216,
  '304': ceb304,
  '404': ceb404,
  '506': ceb506,
  '507': ceb507,
  '508': ceb508,
  '510': ceb510,
  '604': ceb604,
  '606': ceb606,
  '608': ceb608,
  '702': ceb702,
  '792': ceb792,
};
