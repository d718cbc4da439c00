import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLedger } from '../../../src/ledger/index.ts';
import { settleRuns } from '../../../src/run/ledger/settle.ts';
import { killedAtEach, runWithSeam, type Seam } from '../../support/killed.ts';
import { declareInto } from '../../support/ledger.ts';

/** A declaration is killed at each (tests/ledger/kill.test.ts); these go the same way, from another side of the ledger. */
const EVERY = 2;

let folder = '';
let changes = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-kill-'));
  writeFileSync(join(folder, 'loaded.txt'), 'W-A\n');
  await declareInto(join(folder, 'ledger.db'), ['A'], { messages: ['603'], logistics: '91440300MA5EXAM22W' });
  const place = newPlace('count');
  expect(await manifest(place, { XBORDER_COUNT_TO: join(place, 'changes') })).toBe(0);
  changes = Number(readFileSync(join(place, 'changes'), 'utf8'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a list of waybills that is killed at changes of files is there as a whole, in ledger and files, or not at all', async () => {
  expect(changes).toBeGreaterThan(20);
  expect(await killedAtEach(changes, EVERY, killedAt)).toEqual([]);
}, 100_000);

async function killedAt(at: number): Promise<readonly unknown[]> {
  const place = newPlace(String(at));
  try {
    const killed = await manifest(place, { XBORDER_KILL_AT: String(at) });
    const ledger = await openLedger(join(place, 'ledger.db'), { create: false, wait: 1000 });
    try {
      settleRuns(ledger);
      const states = [...ledger.documents()].filter(({ isFollowUp }) => isFollowUp).map(({ state }) => state);
      const isThere = existsSync(join(place, 'out/run.json'));
      const flaws = ledger.upkeep.flaws();
      const isWhole = states.length === (isThere ? 1 : 0) && states.every((state) => state === 'declared');
      return killed === null && isWhole && flaws.length === 0 ? [] : [{ at, killed, states, isThere, flaws }];
    } finally {
      ledger.close();
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function newPlace(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  cpSync(join(folder, 'ledger.db'), join(place, 'ledger.db'));
  return place;
}

function manifest(place: string, seam: Seam): Promise<number | null> {
  const args = [
    ...['manifest', join(folder, 'loaded.txt'), '--vehicle', 'B', '--voyage', 'C', '--bill', 'D'],
    ...[
      '--filing',
      'examples/filing.yaml',
      '--ledger',
      join(place, 'ledger.db'),
      '--out',
      join(place, 'out'),
    ],
  ];
  return runWithSeam(args, seam);
}
