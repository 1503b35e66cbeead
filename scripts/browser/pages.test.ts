/** What a resident sees on each kind of page, in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, watch } from './chromium.ts';
import { ownServer, type Served } from './servers.ts';
import { TEMPLATES } from './templates.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launch();
  site = await ownServer('/');
});
afterAll(async () => {
  site.stop();
  await browser.close();
});

describe('every template', () => {
  test('reads without JavaScript, and asks for nothing outside the site', async () => {
    const { context, page, faults } = await watch(browser, site.address, { javaScriptEnabled: false });
    for (const { path } of TEMPLATES) {
      if (path === '404.html') continue;
      await page.goto(site.address + path);
      expect(await page.locator('main h1').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(30);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a matter', () => {
  test('shows its title, place, counter and telephone on the first screen of a small phone', async () => {
    const { context, page } = await watch(browser, site.address, { viewport: { width: 360, height: 640 } });
    await page.goto(`${site.address}hexi/wuling/minimum-living-allowance.html`);
    for (const part of ['h1', '.where .place', '.where .counter', '.where .phone']) {
      const box = await page.locator(part).first().boundingBox();
      expect.soft(box === null ? Infinity : box.y + box.height, part).toBeLessThanOrEqual(640);
    }
    await context.close();
  });

  test('that is not handled here says where instead, with address and telephone, in its first paragraph', async () => {
    const { context, page } = await watch(browser, site.address);
    await page.goto(`${site.address}hexi/wuling/marriage-registration.html`);
    expect(await page.locator('.where.elsewhere h2').innerText()).toContain('雾岭镇不办，请到');
    const paragraph = await page.locator('.where.elsewhere p').first().innerText();
    expect(paragraph).toContain('民安路22号');
    expect(paragraph).toContain('0000-');
    await context.close();
  });
});

describe('the search page', () => {
  test('says so when nothing is found, and names the hotline', async () => {
    const { context, page } = await watch(browser, site.address);
    await page.goto(`${site.address}hexi/wuling/search/index.html?q=${encodeURIComponent('zzzz')}`);
    await page.waitForSelector('[data-search-state="done"]');
    expect(await page.locator('#search-status').textContent()).toContain('没有找到“zzzz”');
    expect(await page.locator('#search-help').innerText()).toContain('12345');
    expect(await page.locator('a[data-result]').count()).toBe(0);
    await context.close();
  });

  test('still answers from the names when Pagefind cannot load', async () => {
    const { context, page } = await watch(browser, site.address);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.address}hexi/wuling/search/index.html?q=${encodeURIComponent('低保')}`);
    await page.waitForSelector('[data-search-state="done"]');
    expect(await page.locator('a[data-result]').first().getAttribute('data-matter')).toBe('minimum-living-allowance');
    await context.close();
  });

  test('says that it failed when its tables cannot load', async () => {
    const { context, page } = await watch(browser, site.address);
    await page.route('**/catalogue.js', (route) => route.abort());
    await page.goto(`${site.address}hexi/wuling/search/index.html?q=${encodeURIComponent('低保')}`);
    await page.waitForSelector('[data-search-state="failed"]');
    expect(await page.locator('#search-status').textContent()).toContain('检查网络');
    await context.close();
  });

  test('treats what is typed as text', async () => {
    const { context, page, faults } = await watch(browser, site.address);
    await page.goto(`${site.address}search/index.html?q=${encodeURIComponent('"><img src=x onerror=alert(1)>低保')}`);
    await page.waitForSelector('[data-search-state="done"]');
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('an address that does not exist', () => {
  test.each(['nothing.html', 'hexi/nothing.html', 'hexi/wuling/nothing.html', 'hexi/wuling/duties/nothing.html'])(
    'shows the 404 page at %s, with its style and a way home',
    async (path) => {
      const { context, page } = await watch(browser, site.address);
      const response = await page.goto(site.address + path);
      expect(response?.status()).toBe(404);
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
      await page.getByRole('link', { name: '回到首页' }).click();
      expect(page.url()).toBe(`${site.address}index.html`);
      await context.close();
    },
  );
});
