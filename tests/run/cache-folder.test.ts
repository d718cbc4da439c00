import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/run/cache-folder.ts';

describe('the cache folder', () => {
  it('is where the system keeps what can be made again', () => {
    const home = '/home/ann';
    const of = (platform: NodeJS.Platform, env: Record<string, string>) =>
      cacheFolder({ platform, env, home });
    expect([
      of('linux', {}),
      of('linux', { XDG_CACHE_HOME: '/var/cache/ann' }),
      of('linux', { XDG_CACHE_HOME: 'here' }),
      of('linux', { XDG_CACHE_HOME: '' }),
      of('darwin', {}),
      of('win32', { XDG_CACHE_HOME: '/var/cache/ann' }),
      of('win32', { LOCALAPPDATA: '/c/Local' }),
    ]).toEqual([
      '/home/ann/.cache/xborder',
      '/var/cache/ann/xborder',
      '/home/ann/.cache/xborder',
      '/home/ann/.cache/xborder',
      '/home/ann/Library/Caches/xborder',
      join(home, 'AppData', 'Local', 'xborder'),
      '/c/Local/xborder',
    ]);
  });
});
