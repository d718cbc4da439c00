import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xborder } from '../support/cli.ts';
import { openReport, startChromium } from './chromium.ts';

const TITLES = [
  '<img src=x onerror="document.title=`hacked`">',
  '</script><script>document.title=`hacked`</script>',
  '<!--<script>',
  '"><svg onload=alert(1)>',
];
const HEADER =
  'order_no,waybill_no,consignee_name,consignee_address,country,currency,goods_value,freight,pieces,gross_weight,sku,name_zh,name_en,hs_code,model,barcode,origin_country,unit,quantity,price,line_total,unit1,quantity1,unit2,quantity2,net_weight,supervision,inspection,rebate_rate,refund,duty_rate,attributes';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-page-'));
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Declares an order for each title, its SKU made from the title too, and returns the page. */
function pageOf(titles: readonly string[]): string {
  const rows = titles.map((title, at) => {
    const quoted = `"${title.replaceAll('"', '""')}"`;
    return `=SO${at},YT${at},Jane Smith,12 Elm Street,US,USD,25,4.5,1,0.65,${quoted},棉制针织T恤衫,${quoted},6109100021,针织|100%棉|无牌|蓝色,无,CN,件,2,12.5,25,件,2,千克,0.5,0.5,,-,13,no,0,battery=none; liquid=no`;
  });
  const orders = join(folder, 'orders.csv');
  writeFileSync(orders, `${HEADER}\n${rows.join('\n')}\n`);
  const place = join(folder, 'out');
  const run = [
    '--filing',
    'examples/filing.yaml',
    '--out',
    place,
    '--on',
    '2026-11-23',
    '--no-ledger',
    '--quiet',
  ];
  xborder('declare', orders, ...run);
  return join(place, 'green-lane.html');
}

describe('text from outside', () => {
  it('shows as itself, and does nothing', async () => {
    const file = pageOf(TITLES);
    const { page, complaints } = await openReport(browser, file);
    const shown: string[] = [];
    for (let at = 0; at < TITLES.length; at++) {
      await page.locator('.rows .open').nth(at).click();
      shown.push((await page.locator('dialog .lines td:nth-child(2)').textContent()) ?? '');
      await page.keyboard.press('Escape');
    }
    expect(shown).toEqual(TITLES);
    expect(await page.locator('img, #page svg svg, #page script').count()).toBe(0);
    expect(await page.title()).toBe('xborder · Green-lane report');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('becomes no formula in what is exported', async () => {
    const { page } = await openReport(browser, pageOf(['=1+1', '@SUM(A1)']));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
    const rows = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1);
    expect(rows.map((row) => [row.split(',')[0], row.split(',').at(-1)])).toEqual([
      ["'=SO0", "'=1+1"],
      ["'=SO1", "'@SUM(A1)"],
    ]);
    await page.close();
  });

  it('could not run even as markup: the policy names the one script and style', async () => {
    const file = pageOf(TITLES);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
    expect(policy?.replace(/sha256-[A-Za-z0-9+/=]{44}/g, 'sha256-…')).toBe(
      "default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const { page, complaints } = await openReport(browser, file);
    await page.evaluate(`{
      const script = document.createElement('script');
      try { script.text = 'document.title = "hacked"'; document.body.append(script); } catch {}
      const image = document.createElement('img');
      try { image.setAttribute('onerror', 'document.title = "hacked"'); } catch {}
      image.src = 'data:,x';
      document.body.append(image);
      try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); } catch {}
    }`);
    expect(await page.title()).toBe('xborder · Green-lane report');
    expect(await page.locator('b').count()).toBe(0);
    expect(complaints.length).toBeGreaterThan(0);
    await page.close();
  });
});
