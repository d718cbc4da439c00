import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Examination, Machine } from './check.ts';
import { filing, ledger } from './files.ts';
import { encoding, locale, ruleBookAge, space, versions, writable } from './system.ts';

/** Looks at everything in turn. Adding a look: its function and its place in this list. */
export function examine(machine: Machine): readonly Examination[] {
  return [versions, ruleBookAge, locale, encoding, filing, ledger, writable, space].map((look) =>
    look(machine),
  );
}

/** This machine, as it stands. */
export function thisMachine(named: Pick<Machine, 'filing' | 'ledger' | 'today'>): Machine {
  return {
    ...named,
    node: process.versions.node,
    platform: process.platform,
    env: process.env,
    folder: process.cwd(),
    temporary: tmpdir(),
    freeBytes: (folder) => {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    },
  };
}
