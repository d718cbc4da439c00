import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** Where a run works before anything has its final name. */
const WORKING = '.xborder-working';
/** The file that says a folder is a finished run. Written last. */
export const RUN_FILE = 'run.json';

/**
 * The output folder of a run. Everything is made in a working folder inside it and moved into place at
 * the end, `run.json` last: a folder without `run.json` is not finished. A folder that holds an earlier
 * run is replaced by the new one as a whole; one that holds anything else is refused.
 */
export class OutputFolder {
  readonly working: string;
  private path: string;
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

  /** Gives everything its final name, `run.json` last, in `path` where another place was decided meanwhile. Returns where it lies. */
  commit(path: string | null): string {
    removeEarlier(this.path);
    const names = readdirSync(this.working).filter((name) => name !== RUN_FILE);
    for (const name of [...names, RUN_FILE]) renameSync(join(this.working, name), join(this.path, name));
    rmdirSync(this.working);
    if (path !== null) this.move(resolve(path));
    return this.path;
  }

  /** Leaves nothing behind of a run that did not finish. */
  abandon(): void {
    rmSync(this.working, { recursive: true, force: true });
    if (this.made && existsSync(this.path) && readdirSync(this.path).length === 0) rmdirSync(this.path);
  }

  private move(path: string): void {
    if (existsSync(path)) rmSync(path, { recursive: true, force: true });
    mkdirSync(dirname(path), { recursive: true });
    renameSync(this.path, path);
    this.path = path;
  }
}

function refuseForeign(path: string, asked: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(path).filter((name) => name !== WORKING);
  } catch {
    throw new UsageError(
      { zh: `输出位置“${asked}”不是文件夹`, en: `${asked} is not a folder; --out names a folder` },
      null,
    );
  }
  if (names.length === 0 || earlierFiles(path) !== null) return;
  throw new UsageError(
    {
      zh: `输出文件夹“${asked}”里有别的文件；请用 --out 指定空文件夹或新文件夹`,
      en: `${asked} holds other files; name an empty or a new folder with --out`,
    },
    null,
  );
}

/** The top-level names that an earlier run listed; `null` when the folder is no finished run. */
function earlierFiles(path: string): readonly string[] | null {
  try {
    const run: unknown = JSON.parse(readFileSync(join(path, RUN_FILE), 'utf8'));
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

function removeEarlier(path: string): void {
  const names = earlierFiles(path);
  if (names === null) return;
  rmSync(join(path, RUN_FILE), { force: true });
  for (const name of names) rmSync(join(path, name), { recursive: true, force: true });
}
