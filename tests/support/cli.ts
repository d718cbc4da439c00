import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How the built program ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program from the root of the repository, in English, without a terminal, with a ledger of its own. */
export function xborder(...args: readonly string[]): Ended {
  const state = mkdtempSync(join(tmpdir(), 'xborder-state-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/xborder.js', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', XDG_STATE_HOME: state },
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
