import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const job = ['declare', 'examples/native/orders.csv', '--filing', 'examples/filing.yaml', '--no-ledger'];
const fixed = ['--on', '2026-11-23', '--clock', '20261123100000', '--lang', 'en'];

describe('the built program', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'xborder-launch-'));
    for (const name of ['bin', 'dist', 'examples', 'schemas', 'package.json'])
      cpSync(name, join(root, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  function run(): { status: number | null; stdout: string; stderr: string; files: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'bin/xborder.js'), ...job, ...fixed, '--out', join(root, 'out')],
      { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
    );
    const lane = readFileSync(join(root, 'out/green-lane.csv'), 'utf8');
    return { status, stdout, stderr, files: lane };
  }

  it('does the same with its compiled code, with that of another Node, and without any', () => {
    const caches = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cache'));
    expect(caches.sort()).toEqual(['disk-thread.cache', 'program.cache']);
    const whole = run();
    expect(whole.status).toBe(1);
    for (const name of caches) {
      const bytes = readFileSync(join(root, 'dist', name));
      // The version of V8 is among the first words.
      bytes.fill(7, 4, 12);
      writeFileSync(join(root, 'dist', name), bytes);
    }
    expect(run()).toEqual(whole);
    for (const name of caches) rmSync(join(root, 'dist', name));
    expect(run()).toEqual(whole);
  });

  it('is ASCII throughout, as src/launch reads it', () => {
    for (const name of ['program.cjs', 'disk-thread.cjs']) {
      const text = readFileSync(join(root, 'dist', name), 'utf8');
      expect(/[^\0-\x7f]/.exec(text)?.[0] ?? null).toBe(null);
    }
  });

  it('carries the licences of the packages it holds', () => {
    const notice = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['zod', 'commander', 'yaml', 'csv-parse', '@noble/curves'])
      expect(notice).toMatch(new RegExp(`^${name} \\d+[.]\\d+[.]\\d+$`, 'm'));
  });
});
