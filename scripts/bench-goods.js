// `npm run bench:goods`: bundles scripts/bench-goods.ts and runs it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.js';

await ensure();
const { build } = await import('esbuild');
const folder = mkdtempSync('.bench-goods-');
try {
  const outfile = join(folder, 'bench-goods.mjs');
  await build({
    entryPoints: ['scripts/bench-goods.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  // As in the program: the terms that the build compiled stand beside it.
  copyFileSync('dist/goods-terms.bin', join(folder, 'goods-terms.bin'));
  const ended = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = ended.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
