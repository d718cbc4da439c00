import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the built program on the examples and keeps the code that V8 compiled for it beside the program. A run
 * that fails leaves the program without the cache: slower to start, else the same.
 */
export function warm(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-build-'));
  const keep = fileURLToPath(new URL('./keep-code.js', import.meta.url));
  try {
    spawnSync(
      process.execPath,
      [
        '--import',
        keep,
        join(dist, 'main.js'),
        'declare',
        'examples/native/orders.csv',
        '--filing',
        'examples/filing.yaml',
        '--no-ledger',
        '--out',
        join(folder, 'out'),
      ],
      { stdio: 'ignore' },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
