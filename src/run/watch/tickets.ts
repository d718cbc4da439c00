import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, moveTo, numbered } from './moves.ts';
import type { Owner } from './owners.ts';

/** Where what watchers have taken stands, below the watched folder: a folder a ticket. */
const TAKEN = '.xborder-taken';
const OWNER = 'owner~';
const FILE = 'file';
const WORK = 'work.json';
/** How long a ticket may be without owner or file while it is being made, in milliseconds. */
const MAKING = 60_000;

/** A file that has been taken. It stands in one place until it is finished, whoever has its ticket. */
export interface Ticket {
  readonly place: string;
  /** The name under which the file arrived. */
  readonly name: string;
  /** Where the file stands. */
  readonly path: string;
}

const work = z.strictObject({
  /** The folder of its run. */
  run: z.string(),
  /** The process that declares it; `null`: none has been told to begin. */
  child: z.string().nullable(),
  /** Where it goes, once that is decided. */
  last: z
    .strictObject({ ending: z.enum(['done', 'failed']), name: z.string(), reason: z.string() })
    .nullable(),
});

/** What has been begun with a taken file. */
export type Work = z.output<typeof work>;

/** Where a file goes that has been worked on. */
export type Ending = NonNullable<Work['last']>['ending'];

/** Takes a file by an atomic rename; `null` where another watcher was faster. */
export function take(folder: string, name: string, owner: Owner): Ticket | null {
  mkdirSync(join(folder, TAKEN), { recursive: true });
  const place = mkdtempSync(join(folder, TAKEN, 't-'));
  writeFileSync(join(place, OWNER + owner), '');
  mkdirSync(join(place, FILE));
  const path = join(place, FILE, name);
  try {
    renameSync(join(folder, name), path);
    return { place, name, path };
  } catch (cause) {
    drop(place);
    if (codeOf(cause) === 'ENOENT' && existsSync(folder)) return null;
    throw cause;
  }
}

/** Writes down what is begun with a taken file, whole or not at all. */
export function note({ place }: Ticket, begun: Work): void {
  const path = join(place, WORK);
  writeFileSync(`${path}.partial`, JSON.stringify(begun), { flush: true });
  renameSync(`${path}.partial`, path);
}

/** What was begun with a taken file; `null`: nothing. */
export function begunWith({ place }: Pick<Ticket, 'place'>): Work | null {
  try {
    return work.parse(JSON.parse(readFileSync(join(place, WORK), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Gives a taken file its last place under a free name, and returns its path there. `reason`, where it is not empty, stands
 * beside it. What is decided is written down first, so that the next watcher ends what a killed one began.
 */
export function finish(folder: string, ticket: Ticket, ending: Ending, reason: string): string {
  const begun = begunWith(ticket) ?? { run: '', child: null };
  mkdirSync(join(folder, ending), { recursive: true });
  for (let number = 0; ; number++) {
    const name = numbered(ticket.name, number, Buffer.byteLength(ERROR));
    const to = join(folder, ending, name);
    if (existsSync(to) || existsSync(to + ERROR)) continue;
    note(ticket, { ...begun, last: { ending, name, reason } });
    if (!moveTo(ticket.path, to)) continue;
    explain(to, reason);
    drop(ticket.place);
    return to;
  }
}

function explain(file: string, reason: string): void {
  if (reason !== '') writeFileSync(file + ERROR, `${reason}\n`);
}

const ERROR = '.error.txt';

/** What watchers that are no more have left. */
export interface Left {
  /** Whoever asked has these now. */
  readonly tickets: readonly Ticket[];
  /** Are there others whose file is still being declared? They stay with nobody until that has ended. */
  readonly others: boolean;
}

/** Gives `owner` the tickets of watchers that are no more: of two that ask, each gets others. */
export function takeOver(folder: string, owner: Owner, isRunning: (owner: Owner) => boolean): Left {
  const tickets: Ticket[] = [];
  let others = false;
  for (const name of namesIn(join(folder, TAKEN))) {
    const ticket = takenOver(folder, join(folder, TAKEN, name), owner, isRunning);
    if (ticket === 'declared') others = true;
    else if (ticket !== null && !isSettled(folder, ticket)) tickets.push(ticket);
  }
  return { tickets, others };
}

function takenOver(
  folder: string,
  place: string,
  owner: Owner,
  isRunning: (owner: Owner) => boolean,
): Ticket | 'declared' | null {
  const names = namesIn(place);
  const mark = names.find((name) => name.startsWith(OWNER));
  if (mark === undefined) {
    if (isOld(place)) drop(place);
    return null;
  }
  if (isRunning(mark.slice(OWNER.length))) return null;
  const child = begunWith({ place })?.child ?? null;
  if (child !== null && isRunning(child)) return 'declared';
  try {
    renameSync(join(place, mark), join(place, OWNER + owner));
  } catch (cause) {
    // Another watcher was faster.
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
  const [name] = namesIn(join(place, FILE));
  if (name !== undefined) return { place, name, path: join(place, FILE, name) };
  // It has its last place, or was never taken.
  if (!isSettled(folder, { place, name: '', path: join(place, FILE, 'gone') })) drop(place);
  return null;
}

/** A watcher may have been killed while it gave a file the place that it had noted: the rest of that is done here. */
function isSettled(folder: string, { place, path }: Ticket): boolean {
  const last = begunWith({ place })?.last ?? null;
  if (last === null) return false;
  const to = join(folder, last.ending, last.name);
  const isThere = existsSync(to) && (!existsSync(path) || lstatSync(to).ino === lstatSync(path).ino);
  if (!isThere) return false;
  explain(to, last.reason);
  drop(place);
  return true;
}

/** The owner goes last: whoever is killed meanwhile leaves a ticket that the next one knows to be nobody's. */
function drop(place: string): void {
  const isOwner = (name: string): number => Number(name.startsWith(OWNER));
  for (const name of [...namesIn(place)].sort((one, other) => isOwner(one) - isOwner(other)))
    rmSync(join(place, name), { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}

function isOld(place: string): boolean {
  try {
    return Date.now() - statSync(place).mtimeMs > MAKING;
  } catch {
    // Another watcher took it away.
    return false;
  }
}
