import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the place of the cache depends on. */
export interface CacheSetting {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder for what can be made again at any time: index files of large catalogues and waybill sheets. */
export function cacheFolder(
  { platform, env, home }: CacheSetting = { platform: process.platform, env: process.env, home: homedir() },
): string {
  const stated = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  // The XDG specification bids to pass over a path that is not absolute.
  if (stated !== undefined && isAbsolute(stated)) return join(stated, 'xborder');
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'xborder');
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'xborder') : join(home, '.cache', 'xborder');
}
