import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, watch, type Watched } from './chromium.ts';
import { ownServer, type Served } from './servers.ts';

export interface Visitor {
  /** A device that opens `path` of the site: a page, and what must not happen on it. */
  open: (path: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<void>) => Promise<Watched>;
  address: () => string;
}

/** One browser and one server for the tests of a file; what a test opens is closed after it. */
export function visitor(): Visitor {
  let browser: Browser;
  let site: Served;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch();
    site = await ownServer('/');
  });
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
  });
  afterAll(async () => {
    site.stop();
    await browser.close();
  });
  return {
    address: () => site.address,
    open: async (path, options = {}, before = () => Promise.resolve()) => {
      const watched = await watch(browser, site.address, options);
      opened.push(watched.context);
      await before(watched.page);
      await watched.page.goto(site.address + path);
      return watched;
    },
  };
}
