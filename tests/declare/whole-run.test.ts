import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOrders } from '../../bench/write-orders.ts';
import { schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier } from '../../src/declaration/verify.ts';
import { ROOT, xborder } from '../support/cli.ts';

const LINES = 20_000;

let folder = '';
let orders = '';
let out = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-run-'));
  orders = join(folder, 'orders.csv');
  out = join(folder, 'out');
  await writeOrders(LINES, orders);
  declare(out);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function declare(target: string): void {
  const filing = join(ROOT, 'bench/filing.yaml');
  const ended = xborder(
    'declare',
    orders,
    '--filing',
    filing,
    '--out',
    target,
    '--clock',
    '20261123101500',
    '--verify',
    'all',
    '--quiet',
  );
  expect(ended.stderr).toBe('');
  expect([0, 1]).toContain(ended.status);
}

function records(file: string): string[][] {
  return parse(readFileSync(file), { bom: true, from_line: 2, relax_column_count: true });
}

function elements(pattern: RegExp, prefix: string): string[] {
  return readdirSync(join(out, 'declarations'))
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => [...readFileSync(join(out, 'declarations', name), 'utf8').matchAll(pattern)])
    .map((match) => match[1] ?? '');
}

describe('declare on ten thousand parcels', () => {
  it('puts every row in exactly one of valid and invalid, unchanged', () => {
    const valid = records(join(out, 'orders.valid.csv'));
    const invalid = records(join(out, 'orders.invalid.csv')).map((cells) => cells.slice(0, -2));
    const key = (cells: readonly string[]) => cells.join('\u0001');
    expect([...valid, ...invalid].map(key).sort()).toEqual(records(orders).map(key).sort());
    const order = (cells: readonly string[]) => cells[0] ?? '';
    const both = new Set(valid.map(order));
    expect(invalid.map(order).filter((number) => both.has(number))).toEqual([]);
  });

  it('puts every valid order in exactly one message of each kind, 1 to 100 a message', () => {
    const valid = [...new Set(records(join(out, 'orders.valid.csv')).map((cells) => cells[0] ?? ''))];
    for (const prefix of ['ceb303', 'ceb603']) {
      expect(elements(/<ceb:orderNo>([^<]*)</g, prefix).sort()).toEqual(valid.toSorted());
      for (const name of readdirSync(join(out, 'declarations')).filter((each) => each.startsWith(prefix))) {
        const count = readFileSync(join(out, 'declarations', name), 'utf8').split('<ceb:orderNo>').length - 1;
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(100);
      }
    }
  });

  it('gives every document an identity of its own', () => {
    const guids = elements(/<ceb:guid>([^<]*)</g, 'ceb');
    expect(new Set(guids).size).toBe(guids.length);
  });

  it('writes what the schemas accept, as libxml2 judges', async () => {
    const verifier = await createVerifier(schemaTexts());
    for (const [kind, schema] of [
      ['declarations', null],
      ['clearance', 'clearance'],
    ] as const) {
      for (const name of readdirSync(join(out, kind))) {
        const problems = verifier.verify(schema ?? name.slice(0, 6), readFileSync(join(out, kind, name)));
        expect({ name, problems }).toEqual({ name, problems: [] });
      }
    }
    verifier.dispose();
  });

  it('lists every file with its hash in run.json, and no other file lies there', () => {
    const run: unknown = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    const listed = typeof run === 'object' && run !== null && 'files' in run ? run.files : [];
    const names = spawnSync('find', ['.', '-type', 'f', '!', '-name', 'run.json'], {
      cwd: out,
      encoding: 'utf8',
    });
    const found = names.stdout
      .trim()
      .split('\n')
      .map((name) => {
        const bytes = readFileSync(join(out, name));
        return {
          name: name.slice(2),
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        };
      });
    expect(listed).toEqual(found.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  it('writes the same bytes again from the same input and clock', () => {
    const again = join(folder, 'again');
    declare(again);
    expect(readFileSync(join(again, 'run.json'), 'utf8')).toBe(readFileSync(join(out, 'run.json'), 'utf8'));
  });

  it('finds nothing wrong with its own orders.valid.csv', () => {
    const ended = xborder(
      'validate',
      join(out, 'orders.valid.csv'),
      '--filing',
      'bench/filing.yaml',
      '--on',
      '2026-11-23',
      '--format',
      'json',
    );
    const summary: unknown = JSON.parse(ended.stdout);
    expect(ended.status).toBe(0);
    expect(summary).toMatchObject({ totals: { held: 0, lanes: { blocked: 0 }, findings: { error: 0 } } });
  });
});
