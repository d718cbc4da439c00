import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as it is written down: host, number and beginning, apart by `~`. */
export type Owner = string;

/**
 * The process of this machine that has this number now; `null`: there is none. Its beginning tells it from an earlier
 * process of the same number; where the system has no /proc, the number alone has to do.
 */
export function ownerOf(pid: number): Owner | null {
  const began = beginningOf(pid);
  return began === null ? null : [HOST, pid, began].join('~');
}

/** Does an owner still run? Of another machine nobody can say here: its processes count as running. */
export function isRunning(owner: Owner): boolean {
  const [host, pid] = owner.split('~');
  return host !== HOST || ownerOf(Number(pid)) === owner;
}

const HOST = hostname().replace(/[^\w.-]/g, '_');
const UNKNOWN = '0';
/** Of /proc/PID/stat, behind the name in brackets: the state, and when the process began, in ticks since the start. */
const STATE = 0;
const BEGAN = 19;

function beginningOf(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return isThere(pid) ? UNKNOWN : null;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // What has ended and waits for its parent to notice holds nothing any more.
  return fields[STATE] === 'Z' ? null : `${bootId()}${fields[BEGAN] ?? UNKNOWN}`;
}

/** A machine that starts anew gives the same numbers to the same services. */
function bootId(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)}-`;
  } catch {
    return '';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
