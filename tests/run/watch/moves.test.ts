import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveTo, numbered } from '../../../src/run/watch/moves.ts';

it('never overwrites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-moves-'));
  try {
    const moved = ['first', 'second'].map((text) => {
      writeFileSync(join(folder, 'from.csv'), text);
      return moveTo(join(folder, 'from.csv'), join(folder, 'to.csv'));
    });
    expect([moved, readFileSync(join(folder, 'to.csv'), 'utf8')]).toEqual([[true, false], 'first']);
    expect(readFileSync(join(folder, 'from.csv'), 'utf8')).toBe('second');
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
