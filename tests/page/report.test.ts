import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xborder } from '../support/cli.ts';
import { openReport, startChromium } from './chromium.ts';

let folder = '';
let file = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-page-'));
  file = join(folder, 'out', 'green-lane.html');
  const example = [
    '--catalogue',
    'examples/shopify/catalogue.csv',
    '--waybills',
    'examples/shopify/waybills.csv',
  ];
  const { status } = xborder(
    ...['declare', 'examples/shopify/orders_export.csv', ...example, '--filing', 'examples/filing.yaml'],
    ...[
      '--out',
      join(folder, 'out'),
      '--on',
      '2026-11-23',
      '--clock',
      '20261123100000',
      '--no-ledger',
      '--quiet',
    ],
  );
  expect(status).toBe(1);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the table says it shows. */
async function told(page: Page): Promise<string | null> {
  return page.locator('.told').textContent();
}

/** The order numbers of the rows that are drawn. */
async function orders(page: Page): Promise<string[]> {
  return page.locator('.rows .open').allTextContents();
}

describe('the page of the example', () => {
  it('opens without a complaint, and tells the lanes of green-lane.json', async () => {
    const { page, complaints } = await openReport(browser, file);
    const counts = await page.locator('.card.lane .count').allTextContents();
    expect(counts).toEqual(['41', '6', '6', '3', '18']);
    const { totals } = JSON.parse(readFileSync(join(folder, 'out', 'green-lane.json'), 'utf8'));
    expect([...Object.values(totals.lanes), totals.held].map(String)).toEqual(counts);
    expect(await page.locator('h1').textContent()).toBe('Green-lane report');
    expect(await page.locator('.chart svg').count()).toBe(4);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('searches, filters and sorts', async () => {
    const { page, complaints } = await openReport(browser, file);
    expect(await told(page)).toBe('74 of 74 parcels');
    await page.fill('#search', 'yf26309105043187');
    expect(await orders(page)).toEqual(['1003']);
    await page.fill('#search', '蓝牙 EARPHONES ear-bt');
    expect(await orders(page)).toEqual(['1006']);
    await page.fill('#search', 'nothing has this name');
    expect(await page.locator('.rows').textContent()).toBe('No parcel fits');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await told(page)).toBe('74 of 74 parcels');
    await page.selectOption('#choose-lane', '3');
    expect(await told(page)).toBe('3 of 74 parcels');
    await page.selectOption('#choose-lane', '');
    await page.selectOption('#choose-rule', 'XB-TRADE-003');
    expect(await told(page)).toBe('3 of 74 parcels');
    await page.selectOption('#choose-rule', '');
    await page.selectOption('#choose-tag', 'aviation LI_EQUIP');
    expect(await told(page)).toBe('4 of 74 parcels');
    await page.selectOption('#choose-tag', '');
    await page.selectOption('#choose-country', '=BRA');
    expect(await told(page)).toBe('3 of 74 parcels');
    await page.selectOption('#choose-country', '');
    await page.getByRole('columnheader', { name: 'CNY' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'CNY' }).getByRole('button').click();
    expect(await page.getByRole('columnheader', { name: 'CNY' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const amounts = (await page.locator('.rows .cell.cny').allTextContents()).slice(0, 5);
    const sorted = amounts.map((text) => Number(text.replaceAll(',', '')));
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes from a lane and from what would turn green to the parcels', async () => {
    const { page } = await openReport(browser, file);
    await page.locator('.card.lane.inspection').click();
    expect(await told(page)).toBe('6 of 74 parcels');
    await page.locator('.ways button').first().click();
    expect(await page.locator('#choose-rule').inputValue()).toBe('XB-CELL-002');
    expect(await page.locator('#choose-lane').inputValue()).toBe('');
    await page.close();
  });

  it('opens a parcel by keyboard, marks the words that matched, and comes back', async () => {
    const { page } = await openReport(browser, file);
    await page.fill('#search', '1006');
    await page.locator('.rows .open').first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('h2').textContent()).toBe('1006');
    expect(await dialog.locator('.lines mark').allTextContents()).toEqual(['Bluetooth Earphones']);
    expect(await dialog.locator('.lines tbody tr').count()).toBe(2);
    expect(await dialog.locator('.found a').textContent()).toBe('XB-GOODS-007');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.locator('.rows .open').first().evaluate('document.activeElement.textContent')).toBe(
      '1006',
    );
    await page.fill('#search', '');
    await page.locator('.rows .open').first().focus();
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.closest(".row").getAttribute("aria-rowindex")')).toBe(
      '75',
    );
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.closest(".row").getAttribute("aria-rowindex")')).toBe(
      '3',
    );
    await page.close();
  });

  it('speaks Chinese and English, by day and by night', async () => {
    const { page, complaints } = await openReport(browser, file, 'zh', 'dark');
    expect(await page.locator('h1').textContent()).toBe('绿色通道报告');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await told(page)).toBe('74 / 74 个包裹');
    const dark = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.click('#theme');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(dark);
    await page.selectOption('#choose-lane', '1');
    await page.click('#language');
    expect(await page.locator('h1').textContent()).toBe('Green-lane report');
    expect(await told(page)).toBe('6 of 74 parcels');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('exports what is filtered', async () => {
    const { page, complaints } = await openReport(browser, file);
    await page.fill('#search', 'YF26309105357374');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
    expect(download.suggestedFilename()).toBe('green-lane.filtered.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      '\ufeffOrder,Waybill,Lane,Destination,Currency,Value,CNY,Gross kg,Net kg,Declared,Codes,Tags,SKU\r\n' +
        '1006,YF26309105357374,inspection,DEU,EUR,36.62,300.284,0.161,0.095,yes,XB-GOODS-007,aviation:LI_EQUIP,EAR-BT-05 CASE-15-CLR\r\n',
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('prints every parcel that is shown, without what only a screen needs', async () => {
    const { page } = await openReport(browser, file);
    await page.selectOption('#choose-lane', '0');
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed .row:not(.head)').count()).toBe(41);
    expect(await page.locator('.grid').isVisible()).toBe(false);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await page.close();
  });

  it('tells nobody who the buyers are', () => {
    const page = readFileSync(file, 'utf8');
    const report = readFileSync(join(folder, 'out', 'report.json'), 'utf8');
    const [head = '', ...rows] = readFileSync('examples/shopify/orders_export.csv', 'utf8').split('\n');
    const at = head.split(',').indexOf('Shipping Name');
    const names = rows
      .map((row) => row.split(',')[at] ?? '')
      .filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => page.includes(name) || report.includes(name))).toEqual([]);
  });

  it('says so where the file was cut off', async () => {
    const cut = join(folder, 'cut.html');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(cut, whole.slice(0, whole.lastIndexOf('"tables"')));
    const { page } = await openReport(browser, cut);
    expect(await page.locator('.card.lane .count').first().textContent()).toBe('41');
    expect(await page.locator('main > p').textContent()).toBe(
      'The data in this file are not whole; make it again with xborder report',
    );
    await page.close();
  });
});
