import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ledgerErrors } from './errors.ts';

/** A process, so that no other one, later or elsewhere, is taken for it. */
interface Process {
  /** The machine, and the container on it. */
  readonly machine: string;
  readonly pid: number;
  /** When it was started, as the system counts; empty where the system does not tell. */
  readonly started: string;
}

/** Milliseconds between two looks, at least and at most. */
const LOOK = { least: 10, most: 60 };

/**
 * The right to use a ledger, which one process has at a time. Whoever wants it puts a mark of its own into a folder
 * and then looks who else has one there: of two that want it, at least the later one sees the other, and a mark
 * counts for as long as its process lives. A mark carries its process in its name, which is never used again, so
 * that anyone may take away the mark of a process that was killed, at any time and more than once, without ever
 * taking away another's.
 */
export class Turn {
  private readonly folder: string;
  private readonly mark: string;

  private constructor(folder: string, mark: string) {
    this.folder = folder;
    this.mark = mark;
  }

  /** Waits for the turn. Throws `InputError` after `wait` milliseconds, naming who has it. */
  static async take(ledger: string, wait: number): Promise<Turn> {
    const folder = `${ledger}.users`;
    const until = performance.now() + wait;
    for (;;) {
      const own = put(folder);
      const other = othersIn(folder, own)[0];
      if (other === undefined) return new Turn(folder, own);
      away(folder, own);
      if (performance.now() >= until) throw inUse(ledger, folder, other);
      // Two that saw each other come back at different times.
      await pause(LOOK.least + ((LOOK.most - LOOK.least) * randomBytes(1).readUInt8()) / 255);
    }
  }

  /** Lets the next one have it. */
  end(): void {
    away(this.folder, this.mark);
  }
}

function put(folder: string): string {
  const own = `${nameOf(thisProcess())}~${randomBytes(6).toString('hex')}`;
  for (;;) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(join(folder, own), '', { flag: 'wx' });
      return own;
    } catch (cause) {
      // The last one to leave takes the folder along.
      if (!isCode(cause, 'ENOENT')) throw cause;
    }
  }
}

function away(folder: string, mark: string): void {
  rmSync(join(folder, mark), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else is waiting.
  }
}

/** The marks of others that live, and of those nobody here can tell whether they do. */
function othersIn(folder: string, own: string): readonly string[] {
  const others: string[] = [];
  for (const mark of readdirSync(folder)) {
    if (mark === own) continue;
    const process = processOf(mark);
    if (process !== null && isDead(process)) rmSync(join(folder, mark), { force: true });
    else others.push(mark);
  }
  return others;
}

function inUse(ledger: string, folder: string, mark: string): Error {
  const process = processOf(mark);
  const path = join(folder, mark);
  if (process === null) return ledgerErrors.inUseElsewhere(ledger, basename(mark), path);
  if (process.machine === thisProcess().machine) return ledgerErrors.inUse(ledger, String(process.pid));
  return ledgerErrors.inUseElsewhere(ledger, `${process.machine}, ${process.pid}`, path);
}

function isDead({ machine, pid, started }: Process): boolean {
  if (machine !== thisProcess().machine) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return isCode(cause, 'ESRCH');
  }
  // The number may have gone to another process meanwhile.
  return started !== '' && startOf(pid) !== '' && startOf(pid) !== started;
}

let known: Process | null = null;

function thisProcess(): Process {
  known ??= { machine: machine(), pid: process.pid, started: startOf(process.pid) };
  return known;
}

function machine(): string {
  return `${hostname()}${read(() => readlinkSync('/proc/self/ns/pid'))}`.replace(/[^\w.-]/g, '_');
}

/** When a process was started, in ticks since the start of the system, and which start that was. Linux tells. */
function startOf(pid: number): string {
  const ticks = read(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  );
  const boot = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8));
  return ticks === '' || boot === '' ? '' : `${boot}-${ticks}`;
}

function read(work: () => string): string {
  try {
    return work();
  } catch {
    return '';
  }
}

function nameOf({ machine, pid, started }: Process): string {
  return `${machine}~${pid}~${started}`;
}

function processOf(mark: string): Process | null {
  const found = /^([^~]+)~(\d+)~([^~]*)~[^~]+$/.exec(mark);
  if (found === null) return null;
  return { machine: found[1] ?? '', pid: Number(found[2]), started: found[3] ?? '' };
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
