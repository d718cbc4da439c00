import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import { InputError } from '../model/errors.ts';
import { ledgerErrors } from './errors.ts';

type Statement = ReturnType<InstanceType<typeof sqlite.Database>['prepare']>;

/** A value as it is stored. */
export type Value = string | number | Uint8Array | null;

/** One row of an answer. */
export type StoreRow = Readonly<Record<string, unknown>>;

/** Pages held in memory, in KiB: enough for the indexes of a million parcels' keys that came in any order. */
const CACHE_KIB = 48_000;

/** Larger pages than usual: a parcel is half a kilobyte, and most of a run is written in order. */
const PAGE_BYTES = 8192;

/**
 * A turn is one process's (turn.ts): an exclusive lock costs nothing a second time, and lets a log be written ahead
 * without shared memory, which this build of SQLite has not. The log is also the only kind of journal it recovers
 * from: it takes its own lock for another's and leaves a rollback journal lying beside pages half written.
 */
const SETTINGS = `PRAGMA page_size=${PAGE_BYTES}; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
  PRAGMA cache_size=-${CACHE_KIB}; PRAGMA temp_store=MEMORY`;

/**
 * The database of a ledger, for the process whose turn it is. What goes wrong in it is an `InputError` that names
 * the file. Statements are prepared once.
 */
export class Store {
  readonly file: string;
  private readonly database: InstanceType<typeof sqlite.Database>;
  private readonly prepared = new Map<string, Statement>();

  constructor(file: string) {
    this.file = file;
    this.database = this.guarded(() => new sqlite.Database(file));
    try {
      this.exec(SETTINGS);
    } catch (cause) {
      this.close();
      throw cause;
    }
  }

  /** Runs statements that take and give nothing. */
  exec(sql: string): void {
    this.guarded(() => this.database.exec(sql));
  }

  /** Carries out a statement; how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.guarded(() => this.statement(sql).run([...values]).changes);
  }

  /** The one row of an answer; `null`: none. */
  get(sql: string, ...values: readonly Value[]): StoreRow | null {
    // A statement that is not read to its end stays in progress, and nothing written before it leaves the log.
    return this.all(sql, ...values)[0] ?? null;
  }

  /** All its rows at once: for answers that are known to be short. */
  all(sql: string, ...values: readonly Value[]): readonly StoreRow[] {
    return this.guarded(() => this.statement(sql).all([...values]));
  }

  /** Everything that `work` does, or nothing of it. Inside another transaction it is part of that. */
  transaction<T>(work: () => T): T {
    if (this.database.inTransaction) return work();
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (cause) {
      this.rollback();
      throw cause;
    }
  }

  /** Undoes what is not committed. */
  rollback(): void {
    if (this.database.inTransaction) this.exec('ROLLBACK');
  }

  close(): void {
    for (const statement of this.prepared.values()) finalised(statement);
    this.prepared.clear();
    if (this.database.isOpen) this.guarded(() => this.database.close());
  }

  private statement(sql: string): Statement {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    this.prepared.set(sql, statement);
    return statement;
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw this.known(cause);
    }
  }

  /** SQLite's failures in our words. It tells them apart by their text only. */
  private known(cause: unknown): unknown {
    if (!(cause instanceof sqlite.SQLite3Error) || cause instanceof InputError) return cause;
    const { file } = this;
    const detail = cause.message;
    if (/readonly|unable to open/.test(detail)) return ledgerErrors.notWritable(file);
    if (/not a database/.test(detail)) return ledgerErrors.notALedger(file);
    if (/malformed/.test(detail))
      return isCutOff(file) ? ledgerErrors.truncated(file) : ledgerErrors.damaged(file);
    if (/is full/.test(detail)) return ledgerErrors.full(file);
    return ledgerErrors.failed(file, detail);
  }
}

function finalised(statement: Statement): void {
  try {
    statement.finalize();
  } catch {
    // It says again what its last step failed for, which was told then.
  }
}

const HEADER = 100;
const MAGIC = 'SQLite format 3\0';
/** Where the header of an SQLite file tells its page size, its pages and whose it is. */
const AT = { pageSize: 16, pages: 28, application: 68 };

/** Says in a number inside the file that it is a ledger of ours: `xBLg`. */
export const APPLICATION = 0x78424c67;

/** What the first bytes of a file say: a ledger, one that ends too early, or something else. */
export function kindOfFile(file: string): 'ledger' | 'cut-off' | 'other' {
  const { header, size } = headerOf(file);
  if (size === 0) return 'cut-off';
  const text = header.toString('latin1', 0, MAGIC.length);
  if (!MAGIC.startsWith(text)) return 'other';
  if (size < HEADER) return 'cut-off';
  return header.readUInt32BE(AT.application) === APPLICATION ? 'ledger' : 'other';
}

/** Whether a file has fewer pages than it says. Only where no transaction is left open in it. */
export function isCutOff(file: string): boolean {
  const { header, size } = headerOf(file);
  if (size < HEADER) return true;
  const told = header.readUInt16BE(AT.pageSize);
  const pageSize = told === 1 ? 1 << 16 : told;
  return header.readUInt32BE(AT.pages) * pageSize > size;
}

function headerOf(file: string): { readonly header: Buffer; readonly size: number } {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    const read = readSync(descriptor, header, 0, HEADER, 0);
    return { header: header.subarray(0, read), size: fstatSync(descriptor).size };
  } finally {
    closeSync(descriptor);
  }
}
