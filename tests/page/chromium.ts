import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';

/** No sandbox: CI is root. Nothing of the browser's own that would go to the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium. Throws where there is none. */
export async function startChromium(): Promise<Browser> {
  const path = chromiumPath();
  if (path === null) throw new Error('no Chromium: apt-get install chromium, or name one with CHROMIUM');
  return chromium.launch({ executablePath: path, args: ARGUMENTS });
}

/** A page that was opened, and everything that went wrong or went out in it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, requests beside the file itself. */
  readonly complaints: readonly string[];
}

/** Opens a report in the language that a reader has switched to. */
export async function openReport(
  browser: Browser,
  file: string,
  language: 'zh' | 'en' = 'en',
  theme: 'light' | 'dark' = 'light',
): Promise<Opened> {
  const complaints: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: theme });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== `file://${file}` && !request.url().startsWith('blob:file:'))
      complaints.push(request.url());
  });
  await page.goto(`file://${file}`);
  await page.locator('html[data-ready=yes]').waitFor({ state: 'attached' });
  if (!(await page.locator('html').getAttribute('lang'))?.startsWith(language)) await page.click('#language');
  return { page, complaints };
}
