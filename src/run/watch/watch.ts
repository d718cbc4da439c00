import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import { JOURNAL, RUN_FILE } from '../output-folder.ts';
import { codeOf, numbered } from './moves.ts';
import { isRunning, type Owner } from './owners.ts';
import { isArrival, type Seen, Settling } from './settling.ts';
import { begunWith, type Ending, finish, note, type Ticket, take, takeOver, type Work } from './tickets.ts';

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

/** A taken file that is to be declared. */
export interface DeclareJob {
  /** The name under which it arrived, and is told. */
  readonly file: string;
  /** Where it stands. */
  readonly taken: string;
  /** The folder of its run. */
  readonly run: string;
  /** Whether a run that was cut short there is gone on with. */
  readonly resumes: boolean;
}

/** How a declaration ended, and what it said on standard error. */
export interface Declared {
  /** `null`: something from outside ended it. */
  readonly code: 0 | 1 | 2 | null;
  readonly said: string;
}

/** What a watcher works with. */
export interface Watcher {
  /** The process that watches. */
  readonly owner: Owner;
  /** Declares a file. `begins` is told the process that does it, before it does anything. */
  readonly declare: (job: DeclareJob, begins: (child: Owner | null) => void) => Promise<Declared>;
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
 * `done` or `failed`, never taken twice. What a watcher that is no more had taken is gone on with where it was left.
 * Returns the worst exit code. Throws `InputError` where the folder cannot be read.
 */
export async function watchFolder(setting: WatchSetting, watcher: Watcher): Promise<0 | 1 | 2> {
  const { folder, still, every, once } = setting;
  const settling = new Settling(still);
  let worst: 0 | 1 | 2 = 0;
  const work = async (ticket: Ticket | null): Promise<void> => {
    if (ticket === null) return;
    const watched = await declareTicket(ticket, setting, watcher);
    if (watched === null) return;
    watcher.tell(watched);
    worst = worse(worst, watched.code);
  };
  while (!watcher.stopped()) {
    const seen = arrivals(folder);
    const left = takeOver(folder, watcher.owner, isRunning);
    if (left.tickets.length > 0) watcher.back(left.tickets.map(({ name }) => name).sort());
    for (const ticket of left.tickets) if (!watcher.stopped()) await work(ticket);
    const ready = settling.settled(seen, watcher.now());
    let changed = false;
    for (const name of ready) {
      if (watcher.stopped()) break;
      if (isSame(folder, seen, name)) await work(take(folder, name, watcher.owner));
      else changed = true;
    }
    if (once && seen.length === ready.length && !left.others && !changed) break;
    await pause(every);
  }
  return worst;
}

/** Sees a taken file to its end. `null`: something from outside ended its run twice; it waits for the next watcher. */
async function declareTicket(
  ticket: Ticket,
  setting: WatchSetting,
  watcher: Watcher,
): Promise<Watched | null> {
  const { folder } = setting;
  const begun = begunWith(ticket);
  const run = begun?.run ?? freeRun(setting.out, ticket.name, watcher.clock());
  const whole = failedBefore(begun) ?? verdictOf(run) ?? (await declared(ticket, run, folder, watcher));
  if (whole.code === null) return null;
  const ending: Ending = whole.code === 2 ? 'failed' : 'done';
  if (ending === 'failed') dropEmpty(run);
  const reason = ending === 'done' ? '' : whole.said.trim();
  const moved = finish(folder, ticket, ending, reason);
  return {
    ...{ event: ending, file: ticket.name, out: ending === 'done' ? run : '', moved },
    ...{ code: whole.code, reason },
  };
}

/** How a declaration ended of which the watcher that was told is no more; `null`: nobody was told that it failed. */
function failedBefore(begun: Work | null): Declared | null {
  return begun?.last?.ending === 'failed' ? { code: 2, said: begun.last.reason } : null;
}

/** Once more where something from outside ended it. A run that cannot be gone on with is begun anew in its folder. */
async function declared(ticket: Ticket, run: string, folder: string, watcher: Watcher): Promise<Declared> {
  const { path: taken, name } = ticket;
  const begins = (child: Owner | null): void => note(ticket, { run, child, last: null });
  const once = async (resumes: boolean): Promise<Declared> => {
    begins(null);
    const ended = await watcher.declare({ file: join(folder, name), taken, run, resumes }, begins);
    const isRefused = resumes && ended.code === 2 && verdictOf(run) === null;
    return isRefused ? once(false) : ended;
  };
  const first = await once(isCutShort(run));
  return first.code === null && !watcher.stopped() ? (verdictOf(run) ?? once(isCutShort(run))) : first;
}

/** How a finished run ended; `null`: there is none in this folder. */
function verdictOf(run: string): Declared | null {
  const path = join(run, RUN_FILE);
  if (!existsSync(path) || isCutShort(run)) return null;
  const { totals } = finished.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { code: totals.findings.error > 0 ? 1 : 0, said: '' };
}

const finished = z.object({ totals: z.object({ findings: z.object({ error: z.number() }) }) });

function isCutShort(run: string): boolean {
  return existsSync(join(run, JOURNAL));
}

/** A folder that nobody else has, made now: two files of one name may arrive in one second. */
function freeRun(out: string, name: string, clock: string): string {
  mkdirSync(out, { recursive: true });
  for (let number = 0; ; number++) {
    const run = join(out, numbered(`${parse(name).name}-${clock}`, number, 0));
    try {
      mkdirSync(run);
      return run;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw cause;
    }
  }
}

function dropEmpty(run: string): void {
  try {
    rmdirSync(run);
  } catch {
    // What it holds, or who took it away, is for people to see.
  }
}

/** The files that have arrived. Links and folders are left alone. */
function arrivals(folder: string): readonly Seen[] {
  return entries(folder)
    .filter((entry) => entry.isFile() && isArrival(entry.name))
    .flatMap(({ name }) => seenNow(folder, name) ?? []);
}

/** `null`: another watcher took it just now. */
function seenNow(folder: string, name: string): Seen | null {
  try {
    const { size, mtimeMs, ino } = statSync(join(folder, name));
    return { name, size, modified: mtimeMs, inode: ino };
  } catch {
    return null;
  }
}

/** A file may have changed while those before it were declared. */
function isSame(folder: string, seen: readonly Seen[], name: string): boolean {
  return isDeepStrictEqual(
    seen.find((each) => each.name === name),
    seenNow(folder, name),
  );
}

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const code = codeOf(cause);
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
