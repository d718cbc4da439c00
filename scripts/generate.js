// `npm run generate`: writes everything that is made from the sources: schemas/, docs/messages/, docs/rules/.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync('.generate-');
try {
  for (const name of ['generate-schemas', 'generate-xsd', 'generate-rules']) {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [`scripts/${name}.ts`],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    await import(pathToFileURL(outfile).href);
  }
} finally {
  rmSync(folder, { recursive: true });
}
