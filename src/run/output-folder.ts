import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** Where a run works before anything has its final name. */
const WORKING = '.xborder-working';
/** The file that says a folder is a finished run. Written last. */
export const RUN_FILE = 'run.json';
/** How the run in a folder was begun, for whoever goes on with it. */
export const JOURNAL = '.xborder-resume.json';
/** The `run.json` of an earlier run while its files make way: from here on it is no finished run any more. */
const EARLIER = '.xborder-earlier.json';

/** Where the files of a finished run go. All absolute. */
export interface Names {
  /** The folder in which the run works. */
  readonly place: string;
  /** Where it ends up: the same, or one that was decided meanwhile. */
  readonly folder: string;
  /** Where the earlier run in that folder is kept; `null`: there is none to keep. */
  readonly aside: string | null;
  /** SHA-256 of the `run.json`, hexadecimal: no other run is taken for this one. */
  readonly sha256: string;
}

/**
 * The output folder of a run. Everything is made in a working folder inside it and moved into place at
 * the end, `run.json` last: a folder without `run.json` is not finished. A folder that holds an earlier
 * run is replaced by the new one as a whole, or the earlier one moves aside; one that holds anything else is refused.
 */
export class OutputFolder {
  readonly working: string;
  private readonly path: string;
  private readonly made: boolean;

  /** Throws `UsageError` when the folder holds anything but an earlier run. */
  constructor(path: string) {
    this.path = resolve(path);
    this.made = !existsSync(this.path);
    if (!this.made) refuseForeign(this.path, path);
    mkdirSync(this.path, { recursive: true });
    this.working = join(this.path, WORKING);
    rmSync(this.working, { recursive: true, force: true });
    mkdirSync(this.working);
  }

  /**
   * Decides where everything goes: here, or to `path` where another place was decided meanwhile. `isKept` says of
   * the folder and the `run.json` of an earlier run (its SHA-256) whether it moves aside instead of being replaced.
   */
  names(path: string | null, isKept: (folder: string, sha256: string) => boolean): Names {
    const folder = path === null ? this.path : resolve(path);
    const earlier = sha256Of(join(folder, RUN_FILE));
    const kept = earlier !== null && isKept(folder, earlier);
    const sha256 = sha256Of(join(this.working, RUN_FILE)) ?? '';
    return { place: this.path, folder, aside: kept ? freeNameBeside(folder) : null, sha256 };
  }

  /** Makes sure that a finished run is still there after a power failure, working folder and all. */
  sync(): void {
    for (const entry of readdirSync(this.working, { withFileTypes: true }))
      if (entry.isDirectory()) syncFolder(join(this.working, entry.name));
    syncFolder(this.working);
    syncFolder(this.path);
  }

  /** Where it is, as it was named. */
  get place(): string {
    return this.path;
  }

  /** Leaves nothing behind of a run that did not finish, but for its journal where it can be gone on with. */
  abandon(resumable = false): void {
    rmSync(this.working, { recursive: true, force: true });
    if (resumable) return;
    rmSync(join(this.path, JOURNAL), { force: true });
    if (this.made && existsSync(this.path) && readdirSync(this.path).length === 0) rmdirSync(this.path);
  }
}

/**
 * Gives everything that a finished run has made its final name, `run.json` last. A process that is killed on the way
 * leaves what another one finishes by the same call; where nothing is left to do, nothing is done.
 */
export function giveNames({ place, folder, aside, sha256 }: Names): void {
  const working = join(place, WORKING);
  if (sha256Of(join(working, RUN_FILE)) === sha256) {
    makeWay(place, place === folder ? aside : null);
    const names = readdirSync(working).filter((name) => name !== RUN_FILE);
    for (const name of [...names, RUN_FILE]) renameSync(join(working, name), join(place, name));
  }
  if (sha256Of(join(place, RUN_FILE)) !== sha256) return;
  if (existsSync(working) && readdirSync(working).length === 0) rmdirSync(working);
  if (place !== folder) {
    if (existsSync(folder) && aside !== null) renameSync(folder, aside);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(place, folder);
  }
  syncFolder(folder);
  syncFolder(dirname(folder));
}

/** SHA-256 of a file, hexadecimal; `null`: there is none. */
export function sha256Of(path: string): string | null {
  return existsSync(path) ? hash('sha256', readFileSync(path), 'hex') : null;
}

/** `papers.1`, or the first number after it that is free. */
function freeNameBeside(folder: string): string {
  for (let number = 1; ; number++) {
    const name = `${folder}.${number}`;
    if (!existsSync(name)) return name;
  }
}

function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders; its file systems keep the order of names by themselves.
  }
}

function refuseForeign(path: string, asked: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(path).filter((name) => name !== WORKING && !name.startsWith(JOURNAL));
  } catch {
    throw new UsageError(
      { zh: `输出位置“${asked}”不是文件夹`, en: `${asked} is not a folder; --out names a folder` },
      null,
    );
  }
  if (names.length === 0 || filesListed(path, RUN_FILE) !== null || filesListed(path, EARLIER) !== null)
    return;
  throw new UsageError(
    {
      zh: `输出文件夹“${asked}”里有别的文件；请用 --out 指定空文件夹或新文件夹`,
      en: `${asked} holds other files; name an empty or a new folder with --out`,
    },
    null,
  );
}

/** The top-level names that an earlier run listed; `null` when the folder is no finished run. */
function filesListed(path: string, list: string): readonly string[] | null {
  try {
    const run: unknown = JSON.parse(readFileSync(join(path, list), 'utf8'));
    if (typeof run !== 'object' || run === null || !('files' in run) || !Array.isArray(run.files))
      return null;
    const names = run.files.map((file: unknown) =>
      typeof file === 'object' && file !== null && 'name' in file ? String(file.name) : '',
    );
    return [
      ...new Set(
        names
          .map((name) => name.split('/')[0] ?? '')
          .filter((name) => name === basename(name) && name !== '' && name !== '..'),
      ),
    ];
  } catch {
    return null;
  }
}

/** The files of an earlier run make way: they go aside, or away. Its list goes last, so that it can be resumed. */
function makeWay(path: string, aside: string | null): void {
  const list = join(path, EARLIER);
  if (filesListed(path, RUN_FILE) !== null) renameSync(join(path, RUN_FILE), list);
  const names = filesListed(path, EARLIER);
  if (names === null) return;
  if (aside !== null) mkdirSync(aside, { recursive: true });
  for (const name of names) {
    if (aside === null) rmSync(join(path, name), { recursive: true, force: true });
    else if (existsSync(join(path, name))) renameSync(join(path, name), join(aside, name));
  }
  if (aside === null) rmSync(list);
  else renameSync(list, join(aside, RUN_FILE));
}
