import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const GOODS_TERMS = 'goods-terms.bin';

/** The terms of the goods book as the program reads them (src/goods/built-terms.ts). `bundle` is esbuild's. */
export async function packGoodsTerms(bundle) {
  const folder = mkdtempSync('.build-');
  try {
    const outfile = join(folder, 'terms.mjs');
    await bundle({
      entryPoints: ['src/goods/built-terms.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    const { packTerms } = await import(pathToFileURL(outfile).href);
    return packTerms();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
