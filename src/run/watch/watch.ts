import { type Dirent, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InputError } from '../../model/errors.ts';
import { claim, type Ending, finish, putBack } from './claims.ts';
import { isArrival, type Seen, Settling } from './settling.ts';

/** How a folder is watched. */
export interface WatchSetting {
  readonly folder: string;
  /** Where the run of each file goes, in a folder of its own. */
  readonly out: string;
  /** Milliseconds for which size and time of a file must have stood still. */
  readonly still: number;
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Whether it ends when nothing is left to take. */
  readonly once: boolean;
}

/** What became of a file. */
export interface Watched {
  readonly event: 'done' | 'failed';
  readonly file: string;
  /** The folder of its run; empty: there is none. */
  readonly out: string;
  /** Where the file is now. */
  readonly moved: string;
  /** Exit code of the declaration. */
  readonly code: number;
  /** Why there is no run, in the words of `declare`; empty where there is one. */
  readonly reason: string;
}

/** How a declaration ended, and what it said on standard error. */
export interface Declared {
  readonly code: number;
  readonly said: string;
}

/** What a watcher works with. */
export interface Watcher {
  /** Declares a file into a folder. */
  readonly declare: (file: string, out: string) => Promise<Declared>;
  readonly tell: (watched: Watched) => void;
  /** Told the names that an earlier watcher had taken and not finished. */
  readonly back: (names: readonly string[]) => void;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** yyyyMMddHHmmss, Beijing time: the names of runs. */
  readonly clock: () => string;
  readonly stopped: () => boolean;
}

/**
 * Takes the files that arrive in a folder, one after the other: each is declared into a folder of its own and moved to
 * `done` or `failed`, never taken twice. Returns the worst exit code. Throws `InputError` where the folder cannot be read.
 */
export async function watchFolder(setting: WatchSetting, watcher: Watcher): Promise<0 | 1 | 2> {
  const { folder, still, every, once } = setting;
  const back = putBack(folder, isAlive);
  if (back.length > 0) watcher.back(back);
  const settling = new Settling(still);
  let worst: 0 | 1 | 2 = 0;
  while (!watcher.stopped()) {
    const seen = arrivals(folder);
    const ready = settling.settled(seen, watcher.now());
    for (const name of ready) {
      if (watcher.stopped()) break;
      const watched = await take(name, setting, watcher);
      if (watched === null) continue;
      watcher.tell(watched);
      worst = worse(worst, watched.code);
    }
    if (once && seen.length === ready.length) break;
    await pause(every);
  }
  return worst;
}

async function take(
  name: string,
  { folder, out }: WatchSetting,
  { declare, clock }: Watcher,
): Promise<Watched | null> {
  const taken = claim(folder, name, process.pid);
  if (taken === null) return null;
  const run = join(out, `${parse(name).name}-${clock()}`);
  const { code, said } = await declare(taken, run);
  const ending: Ending = code === 0 || code === 1 ? 'done' : 'failed';
  const reason = ending === 'done' ? '' : said.replaceAll(taken, name).trim();
  const moved = finish(folder, taken, ending);
  if (ending === 'failed') writeFileSync(`${moved}.error.txt`, `${reason}\n`);
  return { event: ending, file: name, out: ending === 'done' ? run : '', moved, code, reason };
}

/** The files that have arrived. Links and folders are left alone. */
function arrivals(folder: string): readonly Seen[] {
  return entries(folder)
    .filter((entry) => entry.isFile() && isArrival(entry.name))
    .flatMap(({ name }) => {
      try {
        const { size, mtimeMs } = statSync(join(folder, name));
        return [{ name, size, modified: mtimeMs }];
      } catch {
        // Another watcher took it just now.
        return [];
      }
    });
}

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new InputError(
      { zh: `文件夹无法读取（${code}）`, en: `the folder cannot be read (${code})` },
      { file: folder, line: 0, column: 0 },
    );
  }
}

function worse(worst: 0 | 1 | 2, code: number): 0 | 1 | 2 {
  if (code === 0) return worst;
  return code === 1 && worst < 2 ? 1 : 2;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
