import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './cli.ts';

const AT_ONCE = 3;

/** Where the seam of kill-at.mjs kills or counts. */
export type Seam = Readonly<Record<string, string>>;

/** Runs the program with the seam; its exit code, `null` where it was killed. */
export function runWithSeam(args: readonly string[], seam: Seam): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', join(ROOT, 'tests/support/kill-at.mjs'), 'bin/xborder.js', ...args],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...seam },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((resolve) => child.on('exit', resolve));
}

/** What `look` finds wrong after a kill at each of the changes, from 1, or at every so-manieth; several at a time. */
export async function killedAtEach(
  changes: number,
  every: number,
  look: (at: number) => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  const left = Array.from({ length: changes }, (_, index) => index + 1).filter((at) => at % every === 0);
  const wrong: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) wrong.push(...(await look(at)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}
