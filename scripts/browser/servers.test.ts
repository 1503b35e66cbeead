/** The one built folder, under several servers and paths, used in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, watch } from './chromium.ts';
import { NGINX, nginxServer, ownServer, pythonServer, type Served } from './servers.ts';

const situations: [name: string, start: () => Promise<Served>][] = [
  ['its own server at /', () => ownServer('/')],
  ['its own server at /a/b/', () => ownServer('/a/b/')],
  ['python3 -m http.server at /', () => pythonServer('/')],
  ['python3 -m http.server at /a/b/', () => pythonServer('/a/b/')],
  ...(NGINX === undefined
    ? []
    : ([
        ['nginx at /', () => nginxServer('/')],
        ['nginx at /a/b/', () => nginxServer('/a/b/')],
      ] as [string, () => Promise<Served>][])),
];

interface Pagefind {
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(situations)('under %s', (_name, start) => {
  let site: Served;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => {
    site.stop();
  });

  test('a resident goes from the home page to a matter, and back by the breadcrumbs', async () => {
    const { context, page, faults } = await watch(browser, site.address);
    await page.goto(`${site.address}index.html`);
    await page.getByRole('link', { name: '雾岭镇', exact: true }).first().click();
    await page.locator('#sheet').getByRole('link', { name: '最低生活保障', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('最低生活保障');
    expect(await page.locator('.place').textContent()).toContain('雾岭镇便民服务中心');
    await page.locator('.trail').getByRole('link', { name: '雾岭镇' }).click();
    expect(await page.locator('h1').textContent()).toBe('雾岭镇');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a search for 低保 in a township finds its matter first; a question is looked up in the full text too', async () => {
    const { context, page, faults } = await watch(browser, site.address);
    const asked: string[] = [];
    page.on('response', (response) => {
      if (response.ok()) asked.push(response.url());
    });
    await page.goto(`${site.address}hexi/wuling/index.html`);
    await page.locator('input[name="q"]').fill('低保');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    const first = page.locator('a[data-result]').first();
    expect(await first.getAttribute('data-matter')).toBe('minimum-living-allowance');
    await first.click();
    expect(page.url()).toBe(`${site.address}hexi/wuling/minimum-living-allowance.html`);
    await page.locator('input[name="q"]').fill('公示几天之后钱打到卡里');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    expect(asked.some((url) => url.endsWith('.pf_index'))).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('Pagefind itself runs under the policy of the page and knows the county', async () => {
    const { context, page } = await watch(browser, site.address);
    await page.goto(`${site.address}hexi/wuling/search/index.html`);
    const ids = await page.evaluate(async () => {
      const pagefind = await new Promise<Pagefind>((done, fail) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '../../pagefind/bridge.js';
        document.addEventListener(`pagefind:${script.src}`, (event) => done((event as CustomEvent<Pagefind>).detail), {
          once: true,
        });
        script.onerror = () => fail(new Error('bridge.js'));
        document.head.append(script);
      });
      const table = await new Promise<string>((done, fail) => {
        const script = document.createElement('script');
        script.onload = () => done(script.src);
        script.onerror = () => fail(new Error('ids.js'));
        script.src = '../../pagefind/ids.js';
        document.head.append(script);
      });
      const { serviceSheets } = window as unknown as { serviceSheets: Record<string, Record<string, string>> };
      const { results } = await pagefind.search('最低生活保障');
      return results.map(({ id }) => serviceSheets[table]?.[id]);
    });
    expect(ids).toContain('minimum-living-allowance');
    await context.close();
  });
});
