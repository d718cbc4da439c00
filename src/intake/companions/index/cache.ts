import { createHash, randomBytes } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndexBuilder } from './build.ts';
import { RowIndex } from './open.ts';

/** Raised whenever the reader makes something else of the same bytes: older index files are not used then. */
const READER_VERSION = 1;
/** Index files kept; those not used for longest go. */
const MOST_KEPT = 8;
/** A build that was killed leaves its file; after a day nobody is at it any more. */
const STALE_MS = 24 * 60 * 60 * 1000;

const FINISHED = /^[a-z]+-[0-9a-f]{64}-v\d+\.index$/;
const UNFINISHED = /^[a-z]+-[0-9a-f]{16}\.building$/;

/** SHA-256 of a file's bytes. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/** The index of a sheet that an earlier run has made; `null` where there is none or it is damaged. */
export function cachedIndex(folder: string, what: string, sha256: string): RowIndex | null {
  const path = finishedPath(folder, what, sha256);
  const index = RowIndex.open(path);
  if (index !== null) quietly(() => utimesSync(path, new Date(), new Date()));
  return index;
}

/** Begins an index in the cache folder, or among the temporary files where that cannot be written. */
export function beginIndex(folder: string | null, what: string): IndexBuilder {
  const name = `${what}-${randomBytes(8).toString('hex')}.building`;
  if (folder !== null) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return new IndexBuilder(join(folder, name));
    } catch {
      // A home that cannot be written only costs the reuse.
    }
  }
  return new IndexBuilder(join(tmpdir(), `xborder-${name}`));
}

/**
 * Finishes an index and opens it. One that lies in the cache folder gets its name in one step, so that two
 * runs at once never see half of it; any other is gone when the run ends.
 */
export function finishIndex(
  builder: IndexBuilder,
  about: string,
  folder: string | null,
  what: string,
  sha256: string,
): RowIndex {
  builder.finish(about);
  const path = folder !== null && builder.path.startsWith(folder) ? finishedPath(folder, what, sha256) : null;
  if (path !== null && folder !== null) {
    quietly(() => renameSync(builder.path, path));
    const index = RowIndex.open(path);
    quietly(() => prune(folder));
    if (index !== null) return index;
  }
  const index = RowIndex.open(builder.path);
  if (index === null) throw new Error(`the index just written cannot be read: ${builder.path}`);
  // On Windows an open file stays; there the system's own clearing of temporary files takes it.
  quietly(() => unlinkSync(builder.path));
  return index;
}

function finishedPath(folder: string, what: string, sha256: string): string {
  return join(folder, `${what}-${sha256}-v${READER_VERSION}.index`);
}

/** Removes index files beyond the number kept, and what killed runs have left. */
function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }));
  const old = files
    .filter(({ name }) => FINISHED.test(name))
    .sort((a, b) => b.used - a.used)
    .slice(MOST_KEPT);
  const left = files.filter(({ name, used }) => UNFINISHED.test(name) && used < Date.now() - STALE_MS);
  for (const { name } of [...old, ...left]) quietly(() => unlinkSync(join(folder, name)));
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Another run was quicker, or the file is in use: the cache is a help, never a condition.
  }
}
