import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveToFree, numbered } from '../../../src/run/watch/moves.ts';

it('never overwrites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-moves-'));
  try {
    const moved = ['first', 'second', 'third'].map((text) => {
      const from = join(folder, 'from.csv');
      writeFileSync(from, text);
      return moveToFree(from, folder);
    });
    expect(moved.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])).toEqual([
      ['from.1.csv', 'first'],
      ['from.2.csv', 'second'],
      ['from.3.csv', 'third'],
    ]);
    expect(existsSync(join(folder, 'from.csv'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a numbered name fits a file system, whatever it is made of', () => {
  const stems = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(stems, fc.nat(1000), (stem, number) => {
      const name = numbered(`${stem.replaceAll(/[/\0.]/g, '_')}.csv`, number, 10);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(245);
      expect(name.endsWith(number === 0 ? '.csv' : `.${number}.csv`)).toBe(true);
    }),
  );
});
