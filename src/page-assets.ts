import { existsSync, readFileSync } from 'node:fs';
import type { PageAssets } from './report/page/index.ts';

/** Beside the built program, or where the build puts it when the sources run as they are. */
const FOLDERS = ['./', '../dist/'];

/** The script and the looks of `green-lane.html`, as the build made them. */
export function pageAssets(): PageAssets {
  return { script: asset('page.js'), style: asset('page.css') };
}

function asset(name: string): string {
  const places = FOLDERS.map((folder) => new URL(`${folder}${name}`, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} was not built: run npm run build`);
  return readFileSync(found, 'utf8').trimEnd();
}
