import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_SWITCHES, findChromium } from '../lib/find-chromium.ts';

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: npm test installs one');
  return chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
}

/** A page that keeps account of what must not happen. */
export interface Watched {
  context: BrowserContext;
  page: Page;
  /** Requests that left the site, console errors, uncaught errors. */
  faults: string[];
}

export async function watch(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')) faults.push(`leaves the site: ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return { context, page, faults };
}
