import { statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Browser } from 'playwright-core';
import { startChromium } from '../tests/page/chromium.ts';
import { type Contestant, measure, type Row } from './measure.ts';
import { writeOrders } from './write-orders.ts';

/** Two lines a parcel. */
const LINES = 200_000;
/** What is searched for: much, little, Chinese, one order, nothing. */
const SEARCHES = ['yf2630000', 'sunglasses', '墨绿色', 'XB2600099999', 'nothing fits'];

/** Where to measure. */
export interface PageSetting {
  /** `bin/xborder.js`, and the same of a version without the page; empty: not compared. */
  readonly program: string;
  readonly without: string;
  readonly root: string;
  readonly folder: string;
}

/** The page of 100,000 parcels: bytes, and milliseconds as medians over the runs; `search` is the slowest of the searches. */
export interface PageFigures {
  readonly bytes: number;
  readonly firstScreen: number;
  readonly table: number;
  readonly search: number;
  /** The run that makes it, and the run of the version without. */
  readonly declare: readonly Row[];
}

/** Makes the page of 100,000 parcels and reads it in headless Chromium. */
export async function measurePage(
  setting: PageSetting,
  runs: number,
  tell: (line: string) => void,
): Promise<PageFigures> {
  const orders = join(setting.folder, 'orders.csv');
  await writeOrders(LINES, orders);
  const declare = measure(contestants(setting, orders), runs, true, tell);
  const file = join(setting.folder, 'page', 'green-lane.html');
  const browser = await startChromium();
  const looks = [];
  for (let run = 0; run < runs; run++) looks.push(await look(browser, file));
  await browser.close();
  const middle = (figures: readonly number[]): number =>
    Math.round([...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0);
  return {
    bytes: statSync(file).size,
    firstScreen: middle(looks.map(({ firstScreen }) => firstScreen)),
    table: middle(looks.map(({ table }) => table)),
    search: middle(looks.map(({ search }) => search)),
    declare,
  };
}

/** The figures as lines for people. */
export function pageTable({ bytes, firstScreen, table, search, declare }: PageFigures): string {
  const [page, without] = declare;
  const runs = declare.map(
    ({ name, seconds, cpuSeconds }) =>
      `${name}: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor`,
  );
  const share =
    page === undefined || without === undefined
      ? []
      : [
          `the page adds ${((page.cpuSeconds / without.cpuSeconds - 1) * 100).toFixed(1)} % of processor time`,
        ];
  return `${[
    `page of 100,000 parcels: ${(bytes / 1e6).toFixed(1)} MB`,
    `first screen ${firstScreen} ms, table ${table} ms, slowest search ${search} ms`,
    ...runs,
    ...share,
  ].join('\n')}\n`;
}

function contestants({ program, without, root, folder }: PageSetting, orders: string): Contestant[] {
  const declare = (name: string, bin: string): Contestant => {
    const out = join(folder, name);
    const filing = ['--filing', join(root, 'bench/filing.yaml')];
    const args = [bin, 'declare', orders, ...filing, '--quiet', '--out', out, '--no-ledger'];
    return { name, lines: LINES, args, writes: out, accepts: [0, 1] };
  };
  return [declare('page', program), ...(without === '' ? [] : [declare('without', without)])];
}

async function look(browser: Browser, file: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const started = performance.now();
  const opened = page.goto(`file://${file}`);
  await page.locator('.card.lane').first().waitFor();
  const firstScreen = performance.now() - started;
  await page.locator('html[data-ready=yes]').waitFor({ state: 'attached' });
  const table = performance.now() - started;
  await opened;
  const took = await page.evaluate(`(async () => {
    const box = document.getElementById('search');
    let slowest = 0;
    for (const text of ${JSON.stringify(SEARCHES)}) {
      const started = performance.now();
      box.value = text;
      box.dispatchEvent(new Event('input'));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      slowest = Math.max(slowest, performance.now() - started);
    }
    return slowest;
  })()`);
  await page.close();
  return { firstScreen, table, search: Number(took) };
}
