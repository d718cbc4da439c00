import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { xborder } from '../support/cli.ts';
import { openReport, startChromium } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const result = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-page-'));
  const run = ['--filing', 'examples/filing.yaml', '--out', join(folder, 'out'), '--no-ledger', '--quiet'];
  xborder('declare', 'examples/shopify/orders_export.csv', ...run, '--on', '2026-11-23');
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What axe finds, all of its rules applied. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = result.parse(await page.evaluate('axe.run()'));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('axe finds nothing to complain of', () => {
  it.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('in %s, %s', async (language, theme) => {
    const { page } = await openReport(browser, join(folder, 'out', 'green-lane.html'), language, theme);
    expect(await violations(page)).toEqual([]);
    await page.locator('.chart summary').first().click();
    await page.locator('.rows .open').nth(6).click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
