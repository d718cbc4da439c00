import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/run/report/compare.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xborder-compare-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Entry = readonly [order: string, lane: string | null, reasons: readonly string[]];

/** A finished run with these parcels, said to hold as many as `parcels`. */
function run(name: string, entries: readonly Entry[], parcels = entries.length): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const line = ([order, lane, reasons]: Entry): string =>
    JSON.stringify(lane === null ? { order, reasons } : { order, lane, reasons });
  const text = `{"parcels":[\n${entries.map(line).join(',\n')}\n]}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'green-lane.json'), text);
  const files = [{ name: 'green-lane.json', bytes: text.length, sha256 }];
  const ruleBook = { version: '1', on: '2026-11-23' };
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ ruleBook, totals: { parcels }, files }));
  return folder;
}

const monday: readonly Entry[] = [
  ['A', 'review', ['R1', 'R2']],
  ['B', 'green', []],
  ['C', null, ['E1']],
  ['C', 'green', []],
  ['D', 'green', []],
];
const tuesday: readonly Entry[] = [
  ['C', 'green', []],
  ['C', 'blocked', ['R3']],
  ['A', 'green', []],
  ['B', 'inspection', ['R3']],
  ['E', 'green', []],
];

describe('two runs', () => {
  it.each([
    ['in one turn', 5],
    ['in several turns', 1_600_000],
  ])('are compared by order number, %s; one that stands twice by its turn', async (_, parcels) => {
    const compared = await compareRuns(run('monday', monday, parcels), run('tuesday', tuesday));
    const { before, after, changes, ...counts } = compared;
    expect(counts).toEqual({
      becameGreen: {
        parcels: 2,
        rules: [
          { code: 'E1', parcels: 1 },
          { code: 'R1', parcels: 1 },
          { code: 'R2', parcels: 1 },
        ],
      },
      fellOut: { parcels: 2, rules: [{ code: 'R3', parcels: 2 }] },
      moved: 0,
      same: 0,
      onlyBefore: 1,
      onlyAfter: 1,
    });
    expect(before.lanes).toEqual({ green: 3, review: 1, inspection: 0, blocked: 0, held: 1 });
    expect(after.lanes).toEqual({ green: 3, review: 0, inspection: 1, blocked: 1, held: 0 });
    expect([...changes].map(({ order, from, to }) => `${order} ${from} ${to}`).sort()).toEqual([
      'A review green',
      'B green inspection',
      'C green blocked',
      'C held green',
    ]);
  });

  it('list a thousand changes and count every one', async () => {
    const orders = Array.from({ length: 1_200 }, (_, at) => `O${at}`);
    const green = orders.map((order): Entry => [order, 'green', []]);
    const review = orders.map((order): Entry => [order, 'review', ['R1']]);
    const { changes, fellOut } = await compareRuns(run('a', green), run('b', review));
    expect([changes.length, fellOut]).toEqual([
      1_000,
      { parcels: 1_200, rules: [{ code: 'R1', parcels: 1_200 }] },
    ]);
  });
});
