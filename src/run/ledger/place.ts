import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the place of the ledger depends on. */
export interface StateSetting {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where the ledger is that nobody names: in the user's own state folder. */
export function defaultLedger({ platform, env, home }: StateSetting = here()): string {
  return join(stateFolder({ platform, env, home }), 'xborder', 'ledger.db');
}

/** The ledger in the user's own state folder, if it was made already. */
export function knownLedger(): string | null {
  const file = defaultLedger();
  return existsSync(file) ? file : null;
}

function stateFolder({ platform, env, home }: StateSetting): string {
  const stated = env['XDG_STATE_HOME'];
  // The XDG specification bids to pass over a path that is not absolute.
  if (stated !== undefined && isAbsolute(stated)) return stated;
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return join(home, '.local', 'state');
}

function here(): StateSetting {
  return { platform: process.platform, env: process.env, home: homedir() };
}
