import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import { ledgerErrors } from './errors.ts';
import { Ledger } from './ledger.ts';
import { type Migration, migrate, migrations } from './migrations.ts';
import { isCutOff, kindOfFile, Store } from './store.ts';
import { Turn } from './turn.ts';

/** How a ledger is opened. */
export interface Opening {
  /** Whether a ledger that is not there is made. */
  readonly create: boolean;
  /** Milliseconds to wait for another process; that of a declaration may take minutes. */
  readonly wait: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens a ledger for this process alone; `close` it soon. Throws `InputError`, before anything is changed, for one
 * that cannot be used: not writable, not a ledger, cut off, damaged, newer, in use.
 */
export async function openLedger(path: string, opening: Opening): Promise<Ledger> {
  const file = resolve(path);
  refuse(file, path, opening.create);
  const turn = await taken(file, path, opening.wait);
  try {
    // Whoever has the turn is the only one here: a lock of SQLite's that is there was left by a process that was killed.
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const steps = opening.migrations ?? migrations;
    if (!existsSync(file)) make(file, path, steps);
    return new Ledger(checked(file, steps), () => turn.end());
  } catch (cause) {
    turn.end();
    throw worded(cause, path);
  }
}

function refuse(file: string, path: string, create: boolean): void {
  if (!existsSync(file)) {
    if (!create) throw ledgerErrors.notThere(path);
    return;
  }
  try {
    if (statSync(file).isDirectory()) throw ledgerErrors.folder(path);
    accessSync(file, constants.R_OK | constants.W_OK);
    const kind = kindOfFile(file);
    if (kind === 'other') throw ledgerErrors.notALedger(path);
    if (kind === 'cut-off') throw ledgerErrors.truncated(path);
  } catch (cause) {
    throw worded(cause, path);
  }
}

async function taken(file: string, path: string, wait: number): Promise<Turn> {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return await Turn.take(file, wait);
  } catch (cause) {
    throw worded(cause, path);
  }
}

/** A new ledger gets its name when it is whole, so that a file cut off to nothing is never taken for a new one. */
function make(file: string, path: string, steps: readonly Migration[]): void {
  const working = `${file}.new`;
  // A log without its ledger would be carried on in the new one.
  for (const left of [working, `${working}.lock`, `${working}-wal`, `${file}-wal`])
    rmSync(left, { recursive: true, force: true });
  const store = new Store(working);
  try {
    migrate(store, steps);
  } catch (cause) {
    throw worded(cause, path);
  } finally {
    store.close();
  }
  renameSync(working, file);
}

function checked(file: string, steps: readonly Migration[]): Store {
  const store = new Store(file);
  try {
    // What a process that was killed had committed is in its log only: a file says its size when it has all of it.
    store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (isCutOff(file)) throw ledgerErrors.truncated(file);
    migrate(store, steps);
    return store;
  } catch (cause) {
    store.close();
    throw cause;
  }
}

/** What the file system refuses, in our words, with the path as the user wrote it. */
function worded(cause: unknown, path: string): unknown {
  if (cause instanceof InputError)
    return new InputError(cause.words, cause.place === null ? null : { ...cause.place, file: path });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return ledgerErrors.notWritable(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') return ledgerErrors.full(path);
  return code === '' || code.startsWith('ERR_') ? cause : ledgerErrors.failed(path, code);
}
