// `npm run eval:goods`: bundles scripts/eval-goods.ts and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync('.eval-goods-');
try {
  const outfile = join(folder, 'eval-goods.mjs');
  await build({
    entryPoints: ['scripts/eval-goods.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const ended = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = ended.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
