import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { settleRuns } from '../../src/run/ledger/settle.ts';
import { ROOT } from '../support/cli.ts';
import { killedAtEach, runWithSeam, type Seam } from '../support/killed.ts';

/** A second run takes as long as the first: not after every kill. */
const NEXT_RUN_EVERY = 6;

let folder = '';
let orders = '';
let changes = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-kill-'));
  orders = join(folder, 'orders.csv');
  const lines = readFileSync(join(ROOT, 'examples/native/orders.csv'), 'utf8').split('\n');
  writeFileSync(orders, `${lines.slice(0, 4).join('\n')}\n`);
  const place = newPlace('count');
  expect(await declare(place, 'first', { XBORDER_COUNT_TO: join(place, 'changes') })).toBe(0);
  changes = Number(readFileSync(join(place, 'changes'), 'utf8'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a run that is killed at any change of a file neither loses a document nor doubles one', async () => {
  expect(changes).toBeGreaterThan(50);
  const wrong = await killedAtEach(changes, 1, killedAt);
  expect(wrong).toEqual([]);
}, 200_000);

/** What is wrong after a run that was killed, and after the one that follows it. */
async function killedAt(at: number): Promise<readonly unknown[]> {
  const place = newPlace(String(at));
  try {
    const killed = await declare(place, 'first', { XBORDER_KILL_AT: String(at) });
    const found = await looked(place);
    const wrong: unknown[] = [];
    const whole = found.inLedger === DOCUMENTS ? WHOLE : NOTHING;
    if (killed !== null || !isDeepStrictEqual(found, whole)) wrong.push({ at, killed, found });
    if (at % NEXT_RUN_EVERY !== 0) return wrong;
    const next = await declare(place, 'second', {});
    const then = await looked(place);
    if (next !== 0 || !isDeepStrictEqual(then, WHOLE)) wrong.push({ at, next, then });
    return wrong;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Two orders, each in an order, a waybill and an inventory message. */
const DOCUMENTS = 6;
const NOTHING: Readonly<{
  inLedger: number;
  inFiles: number;
  shared: number;
  drafted: number;
  flaws: readonly string[];
}> = { inLedger: 0, inFiles: 0, shared: 0, drafted: 0, flaws: [] };
const WHOLE = { ...NOTHING, inLedger: DOCUMENTS, inFiles: DOCUMENTS, shared: DOCUMENTS };

/** What ledger and files say once whoever comes next has opened the ledger. */
async function looked(place: string): Promise<typeof NOTHING> {
  const ledger = await openLedger(join(place, 'ledger.db'), { create: true, wait: 1000 });
  try {
    settleRuns(ledger);
    const documents = [...ledger.documents()];
    const guids = new Set(documents.map(({ guid }) => guid));
    const files = ['first', 'second'].flatMap((name) => guidsIn(join(place, name)));
    return {
      inLedger: guids.size,
      inFiles: files.length,
      shared: files.filter((guid) => guids.has(guid)).length,
      drafted: documents.filter(({ state }) => state === 'drafted').length,
      flaws: ledger.upkeep.flaws().map(({ en }) => en),
    };
  } finally {
    ledger.close();
  }
}

function newPlace(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  return place;
}

/** The guids in the messages of a finished run; one that is not finished counts for nothing. */
function guidsIn(run: string): readonly string[] {
  if (!existsSync(join(run, 'run.json')) || !existsSync(join(run, 'declarations'))) return [];
  return readdirSync(join(run, 'declarations')).flatMap((file) =>
    [...readFileSync(join(run, 'declarations', file), 'utf8').matchAll(/<ceb:guid>([^<]+)</g)].map(
      ([, guid = '']) => guid,
    ),
  );
}

/** Runs `declare`; its exit code, `null` where it was killed. */
function declare(place: string, out: string, seam: Seam): Promise<number | null> {
  const args = [
    ...['declare', orders, '--filing', 'examples/filing.yaml', '--out', join(place, out)],
    ...['--ledger', join(place, 'ledger.db'), '--verify', 'none', '--quiet', '--format', 'json'],
  ];
  return runWithSeam(args, seam);
}
