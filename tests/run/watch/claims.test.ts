import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claim, finish, putBack } from '../../../src/run/watch/claims.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives a file to one watcher only', () => {
  writeFileSync(join(folder, 'a.csv'), 'x');
  expect(claim(folder, 'a.csv', 1)).toBe(join(folder, '.xborder-taken/1/a.csv'));
  expect(claim(folder, 'a.csv', 2)).toBe(null);
});

it('overwrites no earlier file of the same name', () => {
  for (const text of ['first', 'second']) {
    writeFileSync(join(folder, 'a.csv'), text);
    finish(folder, claim(folder, 'a.csv', 1) ?? '', 'done');
  }
  expect(
    readdirSync(join(folder, 'done'))
      .map((name) => readFileSync(join(folder, 'done', name), 'utf8'))
      .sort(),
  ).toEqual(['first', 'second']);
});

it('puts back what a dead watcher had, and leaves what a living one has', () => {
  for (const [name, pid] of [
    ['a.csv', 1],
    ['b.csv', 2],
  ] as const) {
    writeFileSync(join(folder, name), name);
    claim(folder, name, pid);
  }
  expect(putBack(folder, (pid) => pid === 2)).toEqual(['a.csv']);
  expect(readdirSync(join(folder, '.xborder-taken/2'))).toEqual(['b.csv']);
});

it('does not put back a file whose move was killed halfway', () => {
  writeFileSync(join(folder, 'a.csv'), 'x');
  const taken = claim(folder, 'a.csv', 1) ?? '';
  mkdirSync(join(folder, 'done'));
  linkSync(taken, join(folder, 'done/a.csv'));
  expect(putBack(folder, () => false)).toEqual([]);
  expect([readdirSync(join(folder, '.xborder-taken/1')), readdirSync(join(folder, 'done'))]).toEqual([
    [],
    ['a.csv'],
  ]);
});
