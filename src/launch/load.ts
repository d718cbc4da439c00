import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Runs `NAME.cjs`, which stands beside this file in the built program, and returns what it exports. V8's compiled
 * code of it is taken from `NAME.cache` where there is one: to compile three megabytes at every start would
 * take longer than a small run.
 *
 * V8 looks at the cache itself and leaves it alone when another version made it; then the text is compiled.
 */
export function load(name: string): unknown {
  const filename = fileURLToPath(new URL(`./${name}.cjs`, import.meta.url));
  // The build writes ASCII only, and a string of single bytes takes half of the memory.
  const text = readFileSync(filename, 'latin1');
  const script = new Script(text, {
    filename,
    cachedData: cacheOf(`${filename.slice(0, -'.cjs'.length)}.cache`),
  });
  const module = { exports: {} };
  script.runInThisContext()(
    createRequire(filename),
    module,
    module.exports,
    filename,
    (specifier: string): Promise<unknown> => import(specifier),
  );
  return module.exports;
}

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
