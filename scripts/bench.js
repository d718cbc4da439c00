// `npm run bench`, `npm run bench:data`, `npm run soak:watch`: bundles bench/ into .bench/ and runs one of its programs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensure } from './ensure.js';

const PROGRAMS = ['run', 'data', 'naive', 'csv-parse', 'xlsx', 'receive', 'soak-watch'];

const [program = '', ...args] = process.argv.slice(2);
if (!PROGRAMS.includes(program)) {
  console.error(`bench: give one of ${PROGRAMS.join(', ')}`);
  process.exit(2);
}
const from = process.cwd();
await ensure();
const { build } = await import('esbuild');
await build({
  entryPoints: PROGRAMS.map((name) => `bench/${name}.ts`),
  outdir: '.bench',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const main = fileURLToPath(new URL(`../.bench/${program}.js`, import.meta.url));
process.exit(spawnSync(process.execPath, [main, ...args], { cwd: from, stdio: 'inherit' }).status ?? 1);
