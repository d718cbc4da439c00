import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { KnownError } from '../../src/model/errors.ts';

/** A file of this content in a folder of its own, which goes away with the test file. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-filing-'));
  folders.push(folder);
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a reader complains of: `line:column words`, in English; empty when it does not. */
export function complaint(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (cause) {
    if (!(cause instanceof KnownError)) throw cause;
    return `${cause.place?.line}:${cause.place?.column} ${cause.words.en}`;
  }
}
