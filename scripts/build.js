// Bundles src/ into dist/. Run by scripts/ensure.js, `npm run build` and `npm publish`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { warm } from './build/code-cache.js';
import { GOODS_TERMS, packGoodsTerms } from './build/goods-terms.js';
import { notice } from './build/notice.js';

/** The program: the command line, and the threads it starts. */
const PROGRAMS = {
  program: 'src/cli/start.ts',
  'disk-thread': 'src/run/disk/thread.ts',
  'shard-thread': 'src/run/shards/thread.ts',
};

/** Packages with files of their own beside their code: they stay in node_modules and are loaded by who needs them. */
const APART = ['libxml2-wasm', 'node-sqlite3-wasm', 'piscina'];

const COMMON = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** The script of `green-lane.html`, with its looks: everything it uses is in it. */
const PAGE = { page: 'src/browser/main.ts' };

/**
 * Writes dist/ anew: each program as one file with the packages it stands on, whose parts are set up when they
 * are first used; beside it its compiled code for the Node that builds, and a small module that loads both
 * (src/launch). Start-up counts: a file a module, or a chunk a command, takes longer to find than to run.
 */
export async function build() {
  const { build: bundle } = await import('esbuild');
  // Of another book it would be passed over; better that there is none for as long as this build takes.
  rmSync(join('dist', GOODS_TERMS), { force: true });
  const programs = await bundle({
    ...COMMON,
    entryPoints: PROGRAMS,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: APART,
    minifyWhitespace: true,
    // What Node shows of an error that nobody foresaw is its whole line.
    lineLimit: 120,
    // A function, as src/launch calls it.
    banner: {
      js: '(function(require,module,exports,__filename,impESM){const __url=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
    define: { 'import.meta.url': '__url' },
  });
  for (const name of Object.keys(PROGRAMS)) fitForLoading(`dist/${name}.cjs`);
  const loaders = await bundle({
    ...COMMON,
    entryPoints: { main: 'src/cli/main.ts', load: 'src/launch/load.ts' },
    format: 'esm',
  });
  const page = await bundle({
    ...COMMON,
    entryPoints: PAGE,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    sourcemap: false,
  });
  const made = new Set(
    [programs, loaders, page]
      .flatMap(({ metafile }) => Object.keys(metafile.outputs))
      .map((path) => basename(path)),
  );
  const add = (name, text) => {
    made.add(name);
    writeFileSync(join('dist', name), text);
  };
  for (const name of Object.keys(PROGRAMS).filter((name) => name !== 'program')) {
    add(`${name}.js`, `import { load } from './load.js';\n\nexport default load('${name}').default;\n`);
  }
  add(GOODS_TERMS, await packGoodsTerms(bundle));
  add('THIRD-PARTY.txt', notice(programs.metafile));
  // What an earlier build left goes only now: a build that fails leaves a program that runs.
  for (const name of readdirSync('dist'))
    if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
  warm('dist');
}

/**
 * Makes a bundle fit for src/launch. Code that V8 took from a cache cannot import: it asks the loader to (by a
 * name as long as `import`). And it is ASCII to the last character, for a text of single bytes takes half of the
 * memory: esbuild leaves the regular expressions as they are.
 */
function fitForLoading(file) {
  const text = readFileSync(file, 'utf8');
  const raw = /String\.raw`[^`]*[^\0-\x7f][^`]*`|\\[^\0-\x7f]/.exec(text);
  if (raw !== null) throw new Error(`an escape would be another text here: ${raw[0].slice(0, 100)}`);
  writeFileSync(
    file,
    text
      .replaceAll(/(?<![\w.$])import\("/g, 'impESM("')
      .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'latin1',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
