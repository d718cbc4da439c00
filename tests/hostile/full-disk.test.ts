import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Disk } from '../../src/run/disk/disk.ts';
import { inFolder, runIn } from './folder.ts';

const full = vi.hoisted(() => ({ now: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (descriptor: number, bytes: Uint8Array): number => {
    if (full.now) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    return fs.writeSync(descriptor, bytes);
  };
  return { ...fs, writeSync };
});

const ROOT = join(import.meta.dirname, '../..');

/** Mounts a disk of 256 kB; false where the tests may not mount. */
function mountSmall(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'xborder-small', folder]).status === 0;
}

describe('a full disk', () => {
  it('comes through as the error it is, and what is open is let go', () => {
    inFolder((folder) => {
      const disk = new Disk(folder, null);
      disk.append('a.csv', new Uint8Array(1));
      full.now = true;
      try {
        expect(() => disk.append('a.csv', new Uint8Array(1))).toThrow(/ENOSPC/);
        expect(() => disk.abandon()).not.toThrow();
      } finally {
        full.now = false;
      }
    });
  });

  it('ends the run with one line and leaves nothing behind', () => {
    inFolder((folder) => {
      const small = join(folder, 'small');
      mkdirSync(small);
      // Where nothing may be mounted, the test above stands alone.
      if (!mountSmall(small)) return;
      try {
        const orders = join(ROOT, 'examples/shopify/orders_export.csv');
        const filing = join(ROOT, 'examples/filing.yaml');
        const args = ['declare', orders, '--filing', filing, '--on', '2026-11-23', '--out', 'small/out'];
        expect(runIn(folder, args)).toEqual({
          status: 2,
          stdout: '',
          stderr:
            'error: small/out: the disk is full; nothing was kept; make room and go on with: xborder declare --resume small/out\n',
        });
        expect(readdirSync(join(small, 'out'))).toEqual(['.xborder-resume.json']);
      } finally {
        spawnSync('umount', [small]);
      }
    });
  });
});
