import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../support/cli.ts';

let folder = '';
let orders = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-threads-'));
  const [head = '', ...lines] = readFileSync(join(ROOT, 'examples/native/orders.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  // Some hundred orders; a few waybills come twice.
  const many = Array.from({ length: 40 }, (_, round) =>
    lines.map((line) =>
      line.replace(
        /^XB\d+-(\d+),YF\d{6}/,
        (_all, order) => `SO${round}-${order},YF${100_000 + (round % 37)}`,
      ),
    ),
  );
  orders = `${[head, ...many.flat()].join('\n')}\n`;
  writeFileSync(join(folder, 'orders.csv'), orders);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function declared(name: string, file: string, ways: readonly string[]): unknown {
  const out = join(folder, name);
  const common = [
    '--no-ledger',
    '--clock',
    '20261123100000',
    '--lang',
    'en',
    '--verify',
    'all',
    '--out',
    out,
  ];
  const filing = join(ROOT, 'examples/filing.yaml');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/xborder.js'), 'declare', file, '--filing', filing, ...common, ...ways],
    { cwd: folder, input: file === '-' ? orders : '', encoding: 'utf8' },
  );
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(out.length), readFileSync(path, 'latin1')] as const);
  return { status, stderr: stderr.replaceAll(out, 'OUT'), files };
}

it('threads leave and say the same, from a file and from standard input', () => {
  const file = declared('alone', 'orders.csv', ['--jobs', '1']);
  expect(declared('two', 'orders.csv', ['--jobs', '2', '--shard-size', '9000'])).toEqual(file);
  expect(declared('three', 'orders.csv', ['--jobs', '3', '--shard-size', '500'])).toEqual(file);
  const input = declared('input', '-', ['--jobs', '1']);
  expect(declared('input two', '-', ['--jobs', '2', '--shard-size', '9000'])).toEqual(input);
}, 240_000);
