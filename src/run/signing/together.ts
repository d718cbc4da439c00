import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../model/errors.ts';

/** Where files go: beside what they are made from, into a folder, or to the one name given. */
export class Places {
  private readonly out: string | null;
  private readonly isFolder: boolean;

  /** `files`: how many are made; more than one need a folder. */
  constructor(out: string | null, files: number) {
    this.out = out;
    this.isFolder = out !== null && (files > 1 || out.endsWith('/') || existingFolder(out));
  }

  /** The place for what is made of a file: its name with another ending; in a folder of its own the name may be `kept`. */
  of(file: string, suffix: string, kept: boolean): string {
    if (this.out !== null && !this.isFolder) return this.out;
    const name = basename(file);
    const made = kept && this.out !== null ? name : `${name.replace(/\.xml$/i, '')}${suffix}`;
    return join(this.out ?? dirname(file), made);
  }
}

/**
 * Files that are all written or not at all: each is written and synced under another name, and all get their
 * own in the end. Never replaces a file.
 */
export class FilesTogether {
  private readonly written: string[] = [];
  private readonly folders: string[] = [];

  /** Throws `UsageError` when there is such a file already, or it cannot be written. */
  add(path: string, bytes: Uint8Array): void {
    if (existsSync(path) || this.written.includes(path)) throw occupied(path);
    this.writing(path, () => {
      this.makeFolder(dirname(path));
      this.written.push(path);
      const descriptor = openSync(partial(path), 'w');
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    });
  }

  /** Gives every file its name; returns them. Throws `UsageError`, and then there is none of them. */
  commit(): readonly string[] {
    const named: string[] = [];
    for (const path of this.written) {
      try {
        if (existsSync(path)) throw occupied(path);
        this.writing(path, () => renameSync(partial(path), path));
        named.push(path);
      } catch (cause) {
        for (const each of named) unlinkSync(each);
        throw cause;
      }
    }
    return named;
  }

  /** Leaves nothing behind. */
  abandon(): void {
    for (const path of this.written) rmSync(partial(path), { force: true });
    for (const folder of this.folders.reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // Someone else has put something there.
      }
    }
  }

  private makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    this.makeFolder(dirname(folder));
    mkdirSync(folder);
    this.folders.push(folder);
  }

  private writing(path: string, work: () => void): void {
    try {
      work();
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (code === '') throw cause;
      if (code === 'EEXIST') throw occupied(path);
      throw new UsageError(
        { zh: `无法写入 ${path}（${code}）`, en: `${path} cannot be written (${code})` },
        null,
      );
    }
  }
}

function partial(path: string): string {
  return `${path}.partial`;
}

function occupied(path: string): UsageError {
  return new UsageError(
    {
      zh: `${path} 已存在；请用 --out 另指位置`,
      en: `${path} exists already; name another place with --out`,
    },
    null,
  );
}

function existingFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
