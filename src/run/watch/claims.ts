import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, unlinkSync } from 'node:fs';
import { join, parse } from 'node:path';

/** Where what a watcher works on stands, below the watched folder: one folder a process. */
const TAKEN = '.xborder-taken';

/** Where a file goes that has been worked on. */
export type Ending = 'done' | 'failed';

/** Takes a file by an atomic rename; its new path, `null` where another watcher was faster. */
export function claim(folder: string, name: string, pid: number): string | null {
  const own = join(folder, TAKEN, String(pid));
  mkdirSync(own, { recursive: true });
  const path = join(own, name);
  try {
    renameSync(join(folder, name), path);
    return path;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' && existsSync(folder)) return null;
    throw cause;
  }
}

/** Gives a taken file its last place under a free name, and returns its path there. */
export function finish(folder: string, taken: string, ending: Ending): string {
  const place = join(folder, ending);
  mkdirSync(place, { recursive: true });
  return moveToFree(taken, place);
}

/** Puts back what processes that are no more have taken and not finished; the names they have now. */
export function putBack(folder: string, isAlive: (pid: number) => boolean): readonly string[] {
  const taken = join(folder, TAKEN);
  if (!existsSync(taken)) return [];
  const back: string[] = [];
  for (const pid of readdirSync(taken).filter((name) => /^\d+$/.test(name) && !isAlive(Number(name))))
    for (const name of readdirSync(join(taken, pid))) {
      const path = join(taken, pid, name);
      // A process killed between the two halves of a move leaves one file under two names.
      if (hasMoved(folder, path)) unlinkSync(path);
      else back.push(parse(moveToFree(path, folder)).base);
    }
  return back.sort();
}

/** A link fails where the name is taken, a rename would overwrite. */
function moveToFree(from: string, folder: string): string {
  const { name, ext, base } = parse(from);
  for (let number = 0; ; number++) {
    const to = join(folder, number === 0 ? base : `${name}.${number}${ext}`);
    try {
      linkSync(from, to);
      unlinkSync(from);
      return to;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw cause;
    }
  }
}

function hasMoved(folder: string, path: string): boolean {
  const { ino, nlink } = lstatSync(path);
  if (nlink < 2) return false;
  return [folder, join(folder, 'done'), join(folder, 'failed')].some(
    (place) =>
      existsSync(place) && readdirSync(place).some((name) => lstatSync(join(place, name)).ino === ino),
  );
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
