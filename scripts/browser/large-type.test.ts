/** 大字: the view with large type and strong contrast. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './chromium.ts';
import { ownServer, type Served } from './servers.ts';

const TIMEOUT = 60_000;
const MATTER = 'hexi/wuling/minimum-living-allowance.html';
const TOWNSHIP = 'hexi/wuling/index.html';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launch();
  site = await ownServer('/');
}, TIMEOUT);
afterAll(async () => {
  site.stop();
  await browser.close();
});

const typeSize = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));
const inkOnPaper = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor].join(' on '),
  );

test(
  'is chosen by a button, remembered on all pages, and left again',
  async () => {
    const { context, page } = await watch(browser, site.address, {});
    await page.goto(site.address + MATTER);
    const usual = await typeSize(page);
    await page.getByRole('button', { name: '换成大字高对比' }).click();
    expect(await typeSize(page)).toBeGreaterThan(usual * 1.3);
    expect(await inkOnPaper(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
    for (const path of [TOWNSHIP, 'index.html', 'hexi/wuling/search/index.html']) {
      await page.goto(site.address + path);
      await page.getByRole('button', { name: '换回标准字' }).waitFor();
    }
    await page.goto(site.address + MATTER);
    await page.getByRole('button', { name: '换回标准字' }).click();
    expect(await typeSize(page)).toBe(usual);
    await page.reload();
    expect(await typeSize(page)).toBe(usual);
    await context.close();
  },
  TIMEOUT,
);

test(
  'has an address that can be sent to somebody',
  async () => {
    const { context, page } = await watch(browser, site.address, {});
    await page.goto(`${site.address}${MATTER}?view=large`);
    const large = await typeSize(page);
    await page.goto(`${site.address}${MATTER}?view=normal`);
    expect(await typeSize(page)).toBeLessThan(large);
    await context.close();
  },
  TIMEOUT,
);

test.each([320, 1280])(
  'fits a screen of %i px without scrolling sideways',
  async (width) => {
    const { context, page } = await watch(browser, site.address, { viewport: { width, height: 640 } });
    for (const path of [MATTER, TOWNSHIP, 'index.html', 'hexi/wuling/duties/cooperative/index.html']) {
      await page.goto(`${site.address}${path}?view=large`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
    await context.close();
  },
  TIMEOUT,
);
