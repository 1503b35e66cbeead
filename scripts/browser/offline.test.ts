/** 没网也能看: a township on the phone, with the network cut and the server stopped. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SavedList } from '../../src/domain/saved-list.ts';
import { compileWorker } from '../lib/assets.ts';
import { filesBelow } from '../lib/checksums.ts';
import { serveCompressed } from '../lib/gzip-server.ts';
import { writeOffline } from '../lib/write-offline.ts';
import { launch, watch, type Watched } from './chromium.ts';
import { cutOff, mirror, savedCaches, saveTownship, scopes, type Mirror } from './saving.ts';

const HERE = 'hexi/wuling/';
const TOWNSHIP = `${HERE}index.html`;
const MATTER = `${HERE}minimum-living-allowance.html`;
const SAVED = '[data-saved]';

let browser: Browser;
const opened: { close: () => Promise<void> }[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});
afterAll(() => browser.close());

async function started(folders?: readonly string[]): Promise<Mirror> {
  const site = await mirror(folders);
  opened.push({ close: site.remove });
  return site;
}

async function device(site: Mirror, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await watch(browser, site.address, options);
  opened.push(watched.context);
  return watched;
}

const listOf = (site: Mirror, folder = ''): SavedList =>
  JSON.parse(readFileSync(join(site.root, folder, HERE, 'offline.json'), 'utf8')) as SavedList;

/** The site as a build would write it on a later day. */
async function rebuild(site: Mirror, dataDate: string): Promise<void> {
  for (const file of filesBelow(site.root).filter((each) => each.endsWith('.html'))) {
    const path = join(site.root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('2026-11-20', dataDate));
  }
  await writeOffline({ dataDate }, [{ county: 'hexi', township: 'wuling', name: '雾岭镇' }], site.root);
}

const until = async (what: () => Promise<boolean>): Promise<void> => {
  while (!(await what())) await new Promise((done) => setTimeout(done, 100));
};

async function search(page: Page, query: string): Promise<void> {
  await page.locator('main input[name="q"]').fill(query);
  await page.locator('main input[name="q"]').press('Enter');
  await page.waitForSelector('[data-search-state="done"]');
}

describe('after one visit and one press', () => {
  test('every sheet, list and poster of the township and its search work without network and server, and tell the date of the data', async () => {
    const site = await started();
    const { context, page, faults } = await device(site);
    await page.goto(site.address + TOWNSHIP);
    expect(await page.locator('#offline-copy').innerText()).toMatch(/存到手机（约 \d\.\d MB）\s*保存/);
    expect(await savedCaches(page)).toEqual([]);
    expect(await scopes(page)).toEqual([]);
    await page.locator('#offline button').click();
    await page.locator('#offline', { hasText: '已保存（数据日期 2026-11-20），没网也能看' }).waitFor();
    expect(faults).toEqual([]);
    await cutOff(site, context);
    const pages = filesBelow(join(site.root, HERE)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(140);
    for (const file of pages) {
      await page.goto(site.address + HERE + file, { waitUntil: 'domcontentloaded' });
      expect.soft(page.url(), file).toBe(site.address + HERE + file);
      expect.soft(await page.locator(SAVED).innerText(), file).toContain('数据日期：2026-11-20');
    }
    await page.goto(`${site.address}${HERE}search/index.html`);
    await search(page, '低保');
    expect(await page.locator('a[data-result]').first().getAttribute('data-matter')).toBe('minimum-living-allowance');
    await page.locator('a[data-result]').first().click();
    expect(await page.locator('h1').innerText()).toBe('最低生活保障');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.where') as Element).borderLeftWidth)).toBe('6px');
  });

  test('questions, letters and villages are answered too, folders open, and what was not saved leads to a page that says so', async () => {
    const site = await started();
    const { context, page } = await device(site);
    await saveTownship(page, site.address + TOWNSHIP);
    await cutOff(site, context);
    await page.goto(`${site.address}${HERE}search/`);
    await search(page, 'dibao');
    expect(await page.locator('a[data-result]').first().getAttribute('data-matter')).toBe('minimum-living-allowance');
    await search(page, '公示几天之后钱打到卡里');
    const indexed = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).flatMap(({ name, responseStatus }) =>
        name.endsWith('.pf_index') ? [responseStatus] : [],
      ),
    );
    expect(indexed).toEqual([200]);
    await page.goto(`${site.address}hexi/liaohu/index.html?from=here#sheet`);
    expect(page.url()).toBe(`${site.address}offline/index.html#sheet`);
    expect(await page.locator('h1').innerText()).toBe('这一页没有存下来');
    expect(await page.locator('main').innerText()).toContain('12345');
    await page.goBack();
    await page.goto(`${site.address}index.html`);
    expect(await page.locator('form.search').first().getAttribute('action')).toBe(`${site.address}${HERE}search/index.html`);
    await expect(page.goto(`${site.address}other-application/index.html`)).rejects.toThrow();
  });

  test('the size is told as this server sends its pages: compressed, or not', async () => {
    const plain = await started();
    const packed = await serveCompressed(plain.root);
    opened.push({ close: () => Promise.resolve(void packed.server.close()) });
    const told = async (address: string): Promise<string[]> => {
      const { page } = await device(plain);
      await page.goto(address + TOWNSHIP);
      const sizes = (await page.locator('#offline-copy').getAttribute('data-sizes')) ?? '';
      return [await page.locator('#offline-copy p').innerText(), ...sizes.split(' / ')];
    };
    const [whenPlain, , larger] = await told(plain.address);
    const [whenPacked, smaller] = await told(packed.address);
    expect(whenPlain).toBe(`把雾岭镇的办事指南存到手机（约 ${larger}）`);
    expect(whenPacked).toBe(`把雾岭镇的办事指南存到手机（约 ${smaller}）`);
    expect(smaller).not.toBe(larger);
  });

  test('what was saved can be deleted: nothing stays, no worker either', async () => {
    const site = await started();
    const { page } = await device(site);
    await saveTownship(page, site.address + TOWNSHIP);
    await page.reload();
    await page.locator('#offline button', { hasText: '删除' }).click();
    await page.locator('#offline button', { hasText: '保存' }).waitFor();
    expect(await savedCaches(page)).toEqual([]);
    await until(async () => (await scopes(page)).length === 0);
  });
});

describe('a new version of the site', () => {
  test('is shown at once, and takes the place of the old copy within one visit; what has not changed is not fetched again', async () => {
    const site = await started();
    const { context, page } = await device(site);
    await saveTownship(page, site.address + TOWNSHIP);
    const [before] = await savedCaches(page);
    await rebuild(site, '2026-12-01');
    site.asked.length = 0;
    await page.goto(site.address + MATTER);
    expect(await page.locator(SAVED).count()).toBe(0);
    expect(await page.locator('footer').innerText()).toContain('数据日期：2026-12-01');
    await until(async () => {
      const names = await savedCaches(page);
      return names.length === 1 && names[0] !== before;
    });
    expect(site.asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await cutOff(site, context);
    await page.goto(`${site.address}${HERE}senior-card.html`);
    expect(await page.locator(SAVED).innerText()).toContain('2026-12-01');
  });

  test('that is not whole on the server leaves the old copy whole', async () => {
    const site = await started();
    const { context, page } = await device(site);
    await saveTownship(page, site.address + TOWNSHIP);
    await rebuild(site, '2026-12-01');
    const [last = ''] = Object.keys(listOf(site).files).reverse();
    writeFileSync(join(site.root, last), 'half of it');
    await page.goto(site.address + MATTER);
    await until(() => Promise.resolve(site.asked.includes(`/${last}`)));
    await cutOff(site, context);
    await page.goto(`${site.address}${HERE}senior-card.html`);
    expect(await page.locator(SAVED).innerText()).toContain('2026-11-20');
  });
});

describe('saving that does not succeed', () => {
  test('is told, shows nothing half, and goes on where it was broken off', async () => {
    const site = await started();
    const { context, page } = await device(site);
    const files = Object.keys(listOf(site).files);
    const missing = join(site.root, 'search/index.html');
    const bytes = readFileSync(missing);
    rmSync(missing);
    await page.goto(site.address + TOWNSHIP);
    await page.locator('#offline button').click();
    await page.locator('#offline', { hasText: '没有存完' }).waitFor();
    await context.setOffline(true);
    await expect(page.goto(site.address + MATTER)).rejects.toThrow();
    await context.setOffline(false);
    writeFileSync(missing, bytes);
    site.asked.length = 0;
    await saveTownship(page, site.address + TOWNSHIP);
    expect(site.asked.length).toBeLessThan(files.length / 4);
  });

  const without = (change: () => void) => async (page: Page) => page.addInitScript(change);
  const refuse = without(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  const full = without(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });

  test.each([
    ['by a browser that refuses', refuse, '这个浏览器不让存'],
    ['on a full phone', full, '手机空间不够'],
  ])('%s says so in plain words, and keeps nothing', async (_name, change, told) => {
    const site = await started();
    const { page } = await device(site);
    await change(page);
    await page.goto(site.address + TOWNSHIP);
    await page.locator('#offline button').click();
    await page.locator('#offline', { hasText: told }).waitFor();
    expect(await savedCaches(page)).toEqual([]);
    await until(async () => (await scopes(page)).length === 0);
  });

  test.each([
    ['without service workers', {}, true],
    ['without JavaScript', { javaScriptEnabled: false }, false],
  ])('%s is not offered; the zip is, with its size', async (_name, options, change) => {
    const site = await started();
    const { page, faults } = await device(site, options);
    if (change) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(site.address + TOWNSHIP);
    expect(await page.locator('#offline button').count()).toBe(0);
    expect(await page.locator('#offline').innerText()).toMatch(/下载雾岭镇离线包（zip，约 \d\.\d MB）/);
    expect(faults).toEqual([]);
  });
});

test('where the server does not answer in time, the copy does', async () => {
  const site = await started();
  const { page } = await device(site);
  await saveTownship(page, site.address + TOWNSHIP);
  site.silent = /./;
  await page.goto(site.address + MATTER);
  expect(await page.locator(SAVED).innerText()).toContain('2026-11-20');
  site.silent = undefined;
  await page.goto(site.address + MATTER);
  expect(await page.locator(SAVED).count()).toBe(0);
});

describe('two mirrors on one server', () => {
  const both = async (): Promise<{ site: Mirror } & Watched> => {
    const site = await started(['a', 'b']);
    const watched = await device(site);
    for (const folder of ['a', 'b']) await saveTownship(watched.page, `${site.address}${folder}/${TOWNSHIP}`);
    return { site, ...watched };
  };
  /** What `b` has saved still opens without a network. */
  const opensB = async (site: Mirror, page: Page): Promise<void> => {
    await page.goto(`${site.address}b/${MATTER}`);
    expect(await page.locator(SAVED).innerText()).toContain('2026-11-20');
  };

  test('save and delete each their own', async () => {
    const { site, context, page } = await both();
    expect((await scopes(page)).sort()).toEqual(['/a/', '/b/']);
    await page.goto(`${site.address}a/${TOWNSHIP}`);
    await page.locator('#offline button', { hasText: '删除' }).click();
    await page.locator('#offline button', { hasText: '保存' }).waitFor();
    await until(async () => (await scopes(page)).join() === '/b/');
    await cutOff(site, context);
    await opensB(site, page);
  });

  test('one that switches it off deletes its own copies and its worker, and no others', async () => {
    const { site, context, page } = await both();
    await compileWorker(join(site.root, 'a'), true);
    await page.goto(`${site.address}a/${MATTER}`);
    await until(async () => (await scopes(page)).join() === '/b/');
    expect((await savedCaches(page)).every((name) => name.startsWith('sheets /b/ '))).toBe(true);
    await cutOff(site, context);
    await opensB(site, page);
    await expect(page.goto(`${site.address}a/${MATTER}`)).rejects.toThrow();
  });

  test('one that is taken away takes its copies and its worker along with the next visit', async () => {
    const { site, context, page } = await both();
    rmSync(join(site.root, 'a'), { recursive: true });
    await page.goto(`${site.address}a/${MATTER}`);
    await until(async () => (await scopes(page)).join() === '/b/');
    expect((await savedCaches(page)).every((name) => name.startsWith('sheets /b/ '))).toBe(true);
    await cutOff(site, context);
    await opensB(site, page);
  });
});
