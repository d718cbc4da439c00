/**
 * `npm run soak:watch -- --minutes 20`: files of every kind arrive at random in a watched folder while its watchers are
 * killed and started anew; at the end every file and every order is counted. Exit code 1 where one was lost or came twice.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seeded } from './random.ts';
import { Arrivals } from './soak/arrivals.ts';
import { prove } from './soak/proof.ts';
import { Watchers } from './soak/watchers.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const ROOT = join(import.meta.dirname, '..');
const random = seeded(Number(values.seed));
const ends = performance.now() + Number(values.minutes) * 60_000;
/** How long the watchers have for what is left when nothing arrives any more. */
const GRACE = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'xborder-soak-'));
const [inbox, papers, workshop] = ['in', 'papers', 'workshop'].map((name) => join(folder, name));
if (inbox === undefined || papers === undefined || workshop === undefined) throw new Error('no folders');
for (const each of [inbox, papers, workshop]) mkdirSync(each);
const watchers = new Watchers(
  [
    ...[join(ROOT, 'bin/xborder.js'), 'watch', inbox, '--out', papers, '--settle', '2', '-q', '--'],
    ...['--filing', join(ROOT, 'bench/filing.yaml'), '--ledger', join(folder, 'ledger.db')],
  ],
  random,
);
const arrivals = new Arrivals(inbox, workshop, random);
const waits = new Map<string, number>();

watchers.atLeast(1);
await Promise.all([arriving(), disturbing(), looking()]);
await watchers.stop();

const account = prove(arrivals.all, inbox, papers);
const { lives } = watchers;
const latencies = [...waits.values()].sort((one, other) => one - other);
const second = (milliseconds: number | undefined): number => Math.round((milliseconds ?? 0) / 100) / 10;
const kinds: Record<string, number> = {};
for (const { kind } of arrivals.all) kinds[kind] = (kinds[kind] ?? 0) + 1;
console.log(
  JSON.stringify(
    {
      ...{ minutes: Number(values.minutes), seed: Number(values.seed) },
      kinds,
      ...{ ...account, defects: account.defects.slice(0, 50), defectCount: account.defects.length },
      watchers: { ...lives, peak: Math.round(lives.peak) },
      waits: {
        median: second(latencies[Math.floor(latencies.length / 2)]),
        worst: second(latencies.at(-1)),
      },
    },
    null,
    2,
  ),
);
const sound = account.defects.length === 0 && lives.complaints.length === 0;
if (sound) rmSync(folder, { recursive: true });
else console.error(`what it left: ${folder}`);
process.exit(sound ? 0 : 1);

async function arriving(): Promise<void> {
  while (performance.now() < ends) {
    await arrivals.drop();
    await pause(500 + random.below(4000));
  }
}

async function disturbing(): Promise<void> {
  while (performance.now() < ends) {
    await pause(5000 + random.below(25_000));
    await watchers.disturb();
  }
}

/** When each file has its last place; ends when all have, or the watchers have had time enough. */
async function looking(): Promise<void> {
  for (;;) {
    await pause(500);
    const now = performance.now();
    for (const { name, at } of arrivals.all)
      if (!waits.has(name) && ['done', 'failed'].some((place) => existsSync(join(inbox ?? '', place, name))))
        waits.set(name, Math.max(0, now - at));
    const whole =
      waits.size === arrivals.all.length && readdirSync(join(inbox ?? '', '.xborder-taken')).length === 0;
    if (now > ends) watchers.atLeast(1);
    if (now > ends && (whole || now > ends + GRACE)) return;
  }
}
