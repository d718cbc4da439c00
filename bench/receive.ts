/** Reads an inbox into a copy of a ledger, so that each run finds it as it was: `receive.js PROGRAM LEDGER INBOX FOLDER`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , program = '', ledger = '', inbox = '', folder = ''] = process.argv;
mkdirSync(folder, { recursive: true });
const copy = join(folder, 'ledger.db');
copyFileSync(ledger, copy);
process.argv = [
  process.execPath,
  program,
  ...['receipts', inbox, '--ledger', copy, '--out', join(folder, 'back'), '--quiet'],
];
await import(pathToFileURL(program).href);
