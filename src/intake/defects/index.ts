import { cellDefects } from './cell.ts';
import type { Defect } from './defect.ts';
import { fileDefects } from './file.ts';
import { joinDefects } from './join.ts';
import { moneyDefects } from './money.ts';

/** Every defect that intake and assembly can find. */
export const defects: readonly Defect[] = [
  ...Object.values(fileDefects),
  ...Object.values(cellDefects),
  ...Object.values(joinDefects),
  ...Object.values(moneyDefects),
];
