import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** A folder for the tests of one file; gone after them. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-companions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A sample of a catalogue or waybill sheet. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/companions/${name}`, import.meta.url));
}
