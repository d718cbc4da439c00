// Bundles src/ into dist/. Run by scripts/ensure.js, `npm run build` and `npm publish`.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the program begins: the command line, and the threads that write the files of a run and work on its shards. */
const ENTRIES = {
  main: 'src/cli/main.ts',
  'disk-thread': 'src/run/disk/thread.ts',
  'shard-thread': 'src/run/shards/thread.ts',
};

/**
 * Writes dist/ anew: ES modules for Node 20, one file an entry, the rest in chunks that are loaded when a
 * command needs them (start-up counts), dependencies left in node_modules.
 */
export async function build() {
  const { build: bundle } = await import('esbuild');
  const { metafile } = await bundle({
    entryPoints: ENTRIES,
    // Side by side, so that what lies beside one file lies beside all.
    chunkNames: '[name]-[hash]',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  // What an earlier build left goes only now: a build that fails leaves a program that runs.
  const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  for (const name of readdirSync('dist'))
    if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
