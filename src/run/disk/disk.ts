import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  fsync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A file as `run.json` lists it. */
export interface FileRecord {
  /** Path inside the output folder, with forward slashes. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Judges a document before it gets its name: `null` when it satisfies its schema, else what is wrong. */
export type Judge = (schema: string, bytes: Uint8Array) => string | null;

/** A document that does not satisfy its own schema: a defect of this program, never of the user's file. */
export class RefusedDocument extends Error {
  constructor(name: string, problem: string) {
    super(`${name}: ${problem}`);
    this.name = 'RefusedDocument';
  }
}

interface OpenFile {
  readonly descriptor: number;
  readonly hash: Hash;
  bytes: number;
}

const synced = promisify(fsync);

interface UnsyncedFile {
  readonly descriptor: number;
  readonly path: string;
  readonly record: { readonly name: string; bytes: number; sha256: string };
}

/** A document that is written but not yet known to be judged or not. */
interface UndecidedFile {
  readonly file: UnsyncedFile;
  readonly schema: string;
}

/** Documents that are synced together. */
const SYNCED_TOGETHER = 32;
/** Syncs under way before the next document has to wait. */
const SYNCS_AT_A_TIME = 2;

/** Bytes copied at a time. */
const COPY = 1 << 20;

/**
 * Writes the files of a run below one folder: streams that grow, and documents written whole. Every file
 * is synced; a document is written under a temporary name, judged, synced and renamed. Errors of the file
 * system come through as they are.
 */
export class Disk {
  private readonly root: string;
  private readonly judge: Judge | null;
  private readonly open = new Map<string, OpenFile>();
  private readonly folders = new Set<string>();
  private readonly done: FileRecord[] = [];
  private readonly unsynced: UnsyncedFile[] = [];
  private readonly undecided: UndecidedFile[] = [];
  private readonly syncing = new Set<Promise<void>>();
  private readonly failures: unknown[] = [];

  constructor(root: string, judge: Judge | null) {
    this.root = root;
    this.judge = judge;
  }

  /** Adds to the end of a stream; the first bytes open it. */
  append(name: string, bytes: Uint8Array): void {
    this.write(this.open.get(name) ?? this.create(name), bytes);
  }

  /**
   * Writes a document whole. Documents are synced some at a time, beside the writing of the next, because
   * every sync makes the file system pause for all; each has its name once it is synced, at the latest when
   * `finish` is done. The promise is kept when the next document may come. With a schema, it is judged
   * first; throws `RefusedDocument`.
   */
  async document(name: string, bytes: Uint8Array, schema: string | null): Promise<void> {
    if (schema !== null) this.refuseInvalid(name, bytes, schema);
    const file = this.partial(name);
    this.unsynced.push(file);
    this.fill(file, bytes);
    if (this.unsynced.length >= SYNCED_TOGETHER) this.startSync();
    while (this.syncing.size > SYNCS_AT_A_TIME) await Promise.race(this.syncing);
    this.throwFailure();
  }

  /** Writes a document of which `decide` says later whether it is judged; until then it has no name. */
  undecidedDocument(name: string, bytes: Uint8Array, schema: string): void {
    const file = this.partial(name);
    this.undecided.push({ file, schema });
    this.fill(file, bytes);
  }

  /** Says of the undecided documents, in their order, which are judged, by what was written. Throws `RefusedDocument`. */
  decide(judged: readonly boolean[]): void {
    for (const [index, { file, schema }] of this.undecided.splice(0).entries()) {
      this.unsynced.push(file);
      if (judged[index] === true)
        this.refuseInvalid(file.record.name, readFileSync(`${file.path}.partial`), schema);
    }
    this.startSync();
  }

  /** Moves what stands in one stream to the end of another; the first is gone then. */
  join(from: string, into: string): void {
    const source = this.open.get(from);
    if (source === undefined) return;
    closeSync(source.descriptor);
    this.open.delete(from);
    this.pour(from, into);
    unlinkSync(this.pathOf(from));
  }

  /** Adds what stands in one stream so far to the end of another; the first goes on. */
  copy(from: string, into: string): void {
    if (this.open.has(from)) this.pour(from, into);
  }

  /** Syncs and closes all streams; returns every file written, by name. */
  async finish(): Promise<readonly FileRecord[]> {
    this.startSync();
    await Promise.all(this.syncing);
    this.throwFailure();
    for (const [name, file] of this.open) {
      fsyncSync(file.descriptor);
      closeSync(file.descriptor);
      this.done.push({ name, bytes: file.bytes, sha256: file.hash.digest('hex') });
    }
    this.open.clear();
    return this.done.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Lets go of everything that is open; what was written stays for the caller to remove. */
  abandon(): void {
    const documents = [...this.unsynced.splice(0), ...this.undecided.splice(0).map(({ file }) => file)];
    for (const { descriptor } of [...this.open.values(), ...documents]) closeSync(descriptor);
    this.open.clear();
  }

  private pour(from: string, into: string): void {
    const target = this.open.get(into) ?? this.create(into);
    const reader = openSync(this.pathOf(from), 'r');
    const buffer = Buffer.allocUnsafe(COPY);
    for (let count = readSync(reader, buffer); count > 0; count = readSync(reader, buffer)) {
      this.write(target, buffer.subarray(0, count));
    }
    closeSync(reader);
  }

  private refuseInvalid(name: string, bytes: Uint8Array, schema: string): void {
    const problem = this.judge === null ? null : this.judge(schema, bytes);
    if (problem !== null) throw new RefusedDocument(name, problem);
  }

  private partial(name: string): UnsyncedFile {
    const path = this.pathOf(name);
    const descriptor = openSync(`${path}.partial`, 'wx');
    return { descriptor, path, record: { name, bytes: 0, sha256: '' } };
  }

  private fill(file: UnsyncedFile, bytes: Uint8Array): void {
    file.record.bytes = bytes.length;
    file.record.sha256 = createHash('sha256').update(bytes).digest('hex');
    writeAll(file.descriptor, bytes);
  }

  private throwFailure(): void {
    if (this.failures.length > 0) throw this.failures[0];
  }

  private startSync(): void {
    const batch = this.unsynced.splice(0);
    if (batch.length === 0) return;
    const settled = Promise.all(
      batch.map(async ({ descriptor, path, record }) => {
        await synced(descriptor).finally(() => closeSync(descriptor));
        renameSync(`${path}.partial`, path);
        this.done.push(record);
      }),
    ).then(() => undefined);
    const tracked = settled
      .catch((cause: unknown) => {
        this.failures.push(cause);
      })
      .finally(() => this.syncing.delete(tracked));
    this.syncing.add(tracked);
  }

  private create(name: string): OpenFile {
    const descriptor = openSync(this.pathOf(name), 'wx');
    const file = { descriptor, hash: createHash('sha256'), bytes: 0 };
    this.open.set(name, file);
    return file;
  }

  private write(file: OpenFile, bytes: Uint8Array): void {
    writeAll(file.descriptor, bytes);
    file.hash.update(bytes);
    file.bytes += bytes.length;
  }

  private pathOf(name: string): string {
    const path = join(this.root, name);
    const folder = dirname(path);
    if (!this.folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.folders.add(folder);
    }
    return path;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let offset = 0;
  while (offset < bytes.length) offset += writeSync(descriptor, bytes, offset);
}
