/** The search as a resident meets it, in a real browser, with the built site on a real server and from a folder. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readTownship } from '../../src/data/compiled.ts';
import { BuiltSearch } from '../lib/built-search.ts';
import { filesBelow } from '../lib/checksums.ts';
import { serveFolder } from '../lib/static-server.ts';
import { launch, watch, type Watched } from './chromium.ts';
import { DIST, ownServer, type Served } from './servers.ts';

const TOWNSHIP = 'hexi/wuling/search/index.html';
const COUNTY = 'hexi/search/index.html';
const SITE = 'search/index.html';
/** Whose words stand in no name and no alias. */
const UNCLEAR = '公示几天之后钱打到卡里';
const WITHDRAWN = '学习平台积分排名和上线率考核';

let browser: Browser;
let site: Served;
const opened: Watched[] = [];

beforeAll(async () => {
  browser = await launch();
  site = await ownServer('/');
});
afterEach(async () => {
  for (const { context } of opened.splice(0)) await context.close();
});
afterAll(async () => {
  site.stop();
  await browser.close();
});

async function open(options: BrowserContextOptions = {}, address = site.address): Promise<Watched> {
  const watched = await watch(browser, address, options);
  opened.push(watched);
  return watched;
}

const asking = (path: string, query: string, address = site.address): string =>
  `${address}${path}?q=${encodeURIComponent(query)}`;

async function search(page: Page, path: string, query: string): Promise<void> {
  await page.goto(asking(path, query));
  await page.waitForSelector('[data-search-state="done"]');
}

/** Ids of the results, in order; duties as the command line names them, places left out. */
const results = (page: Page): Promise<string[]> =>
  page.locator('a[data-result]').evaluateAll((links) =>
    links.flatMap((link) => {
      const [matter, duty] = ['data-matter', 'data-duty'].map((name) => link.getAttribute(name));
      return matter === null || matter === undefined ? (duty === null ? [] : [`duty:${duty ?? ''}`]) : [matter];
    }),
  );

describe('an answer', () => {
  /** Answered by names: Pagefind, which cuts words otherwise in other programs, has no part in it. */
  const queries = ['低保', 'dibao', '醫保', '上户口', '老年证', '残疾证怎么办'];

  test.each([
    ['hexi/wuling', TOWNSHIP],
    ['hexi', COUNTY],
  ])('of %s begins like the one that the command line ranks', async (place, path) => {
    const built = await BuiltSearch.open(DIST, place);
    const { page, faults } = await open();
    for (const query of queries) {
      const ranked = (await built.answer(query)).groups.flatMap(({ kind, hits }) =>
        hits.flatMap(({ id }) => (kind === 'matter' ? [id] : kind === 'duty' ? [`duty:${id}`] : [])),
      );
      await search(page, path, query);
      // The command line has all tables; a browser loads those that the query needs, and guesses less.
      expect.soft((await results(page)).slice(0, 5), query).toEqual(ranked.slice(0, 5));
    }
    expect(faults).toEqual([]);
    await built.close();
  });

  test('of the whole site names the matters too, and leads to pages that exist', async () => {
    const { page, faults } = await open();
    await search(page, SITE, '低保');
    expect((await results(page))[0]).toBe('minimum-living-allowance');
    await page.locator('a[data-result]').first().click();
    expect(await page.locator('h1').textContent()).toBe('最低生活保障');
    expect(faults).toEqual([]);
  });

  test('says where to go and whom to call, with the words of the query marked', async () => {
    const { page } = await open();
    await search(page, TOWNSHIP, '低保');
    const first = page.locator('#search-results li').first();
    expect(await first.locator('mark').allTextContents()).toContain('低保');
    expect(await first.innerText()).toContain('雾岭镇');
    const phone = first.locator('a.phone');
    expect(await phone.getAttribute('href')).toBe(`tel:${(await phone.textContent()) ?? ''}`);
    expect(await phone.textContent()).toMatch(/^0000-\d+/);
    expect(await page.locator('.result-group h2').first().textContent()).toBe('办事');
  });

  test('that is a withdrawn duty says so, and who answers now', async () => {
    const { page } = await open();
    await search(page, TOWNSHIP, WITHDRAWN);
    const item = page.locator('li', { has: page.locator('a[data-duty="party-app-score-ranking"]') });
    expect(await item.innerText()).toContain('已由县委组织部收回，雾岭镇不再管');
    await item.locator('a[data-result]').click();
    expect(page.url()).toContain('duties/withdrawn/index.html#party-app-score-ranking');
    expect(await page.locator('#party-app-score-ranking').count()).toBe(1);
  });

  test('to what is typed as HTML shows it as text', async () => {
    const { page, faults } = await open();
    const typed = '"><img src=x onerror=alert(1)>低保';
    await search(page, TOWNSHIP, typed);
    expect(await page.locator('#search-help').textContent()).toContain(typed);
    await page.locator('input[name="q"]').fill(`${typed}金`);
    await page.waitForSelector('[role="option"]');
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('the address', () => {
  test('holds the query: it can be sent, and goes along to the county', async () => {
    const { page } = await open();
    await page.goto(`${site.address}hexi/wuling/index.html`);
    await page.locator('input[name="q"]').fill('老年证');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(TOWNSHIP, '老年证'));
    expect(await page.locator('input[name="q"]').inputValue()).toBe('老年证');
    await page.getByRole('link', { name: '在禾溪县全县找' }).click();
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(COUNTY, '老年证'));
    await page.goBack();
    await page.waitForSelector('[data-search-state="done"]');
    expect(await page.locator('input[name="q"]').inputValue()).toBe('老年证');
  });

  test('without a query leaves the page at rest', async () => {
    const { page, faults } = await open();
    await page.goto(site.address + TOWNSHIP);
    expect(await page.locator('#results').getAttribute('data-search-state')).toBe('idle');
    expect(await page.locator('#search-help').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

describe('the box', () => {
  test('knows its township on every page of it', () => {
    const pages = filesBelow(join(DIST, 'hexi/wuling')).filter((file) => file.endsWith('.html'));
    const wrong = pages.filter((file) => {
      const html = readFileSync(join(DIST, 'hexi/wuling', file), 'utf8');
      const up = '../'.repeat(file.split('/').length - 1);
      const local = file.startsWith('search/') ? './' : `${up}search/`;
      const action = file.startsWith('search/') ? 'index.html' : `${up}search/index.html`;
      const tables = `[[&quot;${up}../search/&quot;,&quot;${local}&quot;]]`;
      return !html.includes(`action="${action}" method="get" data-tables="${tables}"`);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test("suggests the township's own places on a page of a matter, without leaving it", async () => {
    const { page, faults } = await open();
    await page.goto(`${site.address}hexi/wuling/minimum-living-allowance.html`);
    await page.locator('input[name="q"]').fill('高龄');
    await page.waitForSelector('[role="option"]');
    expect(await page.locator('[role="option"]').first().innerText()).toContain('雾岭镇');
    expect(faults).toEqual([]);
  });

  test('on the home page asks which township once, and remembers it for this copy of the site only', async () => {
    const root = mkdtempSync(join(tmpdir(), 'mirrors-'));
    for (const mirror of ['one', 'two']) cpSync(DIST, join(root, mirror), { recursive: true });
    const { server, port } = await serveFolder(root, 0);
    const address = `http://localhost:${port}/`;
    const { page, faults } = await open({}, address);
    const label = (): Promise<string | null> => page.locator('form.search label').textContent();

    await page.goto(`${address}one/index.html`);
    expect(await label()).toBe('搜索全部乡镇');
    await page.locator('input[name="q"]').fill('低保');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    await page.getByRole('link', { name: '选禾溪县的乡镇，看在哪里办' }).click();
    await page.getByRole('link', { name: '雾岭镇' }).click();
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(`one/${TOWNSHIP}`, '低保', address));

    await page.goto(`${address}two/index.html`);
    expect(await label()).toBe('搜索全部乡镇');
    await page.goto(`${address}one/index.html`);
    expect(await label()).toBe('搜索雾岭镇');
    await page.locator('input[name="q"]').fill('低保');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(`one/${TOWNSHIP}`, '低保', address));

    await page.goto(`${address}one/index.html`);
    await page.getByRole('link', { name: '不是雾岭镇？换一个乡镇' }).click();
    expect(page.url()).toBe(`${address}one/${SITE}`);
    expect(faults).toEqual([]);
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
});

describe('the suggestions', () => {
  async function suggested(query = '低保'): Promise<Watched> {
    const watched = await open();
    await watched.page.goto(`${site.address}hexi/wuling/index.html`);
    await watched.page.locator('input[name="q"]').fill(query);
    await watched.page.waitForSelector('[role="option"]');
    // Duties come in, and may bring more.
    await watched.page.waitForLoadState('networkidle');
    return watched;
  }
  const box = (page: Page) => page.getByRole('combobox');
  const chosen = (page: Page): Promise<string | null> => page.locator('[role="option"][aria-selected="true"]').textContent();

  test('are chosen with the arrow keys, and opened with Enter', async () => {
    const { page } = await suggested();
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await box(page).getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    expect(await page.locator('[role="status"].sr-only').textContent()).toMatch(/^有 \d 条建议，用上下键选择$/);
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active ?? ''}"]`).textContent()).toBe(await chosen(page));
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toContain('最低生活保障');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}hexi/wuling/minimum-living-allowance.html`);
  });

  test('close with Escape, keep what was typed, and come back with the arrow key; Enter then searches', async () => {
    const { page } = await suggested();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(null);
    expect(await box(page).inputValue()).toBe('低保');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(TOWNSHIP, '低保'));
  });

  test('are not chosen by keys that an input method uses', async () => {
    const { page, context } = await suggested();
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'jin', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ArrowDown', windowsVirtualKeyCode: 40 });
    expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
    await session.send('Input.insertText', { text: '金' });
    await page.waitForTimeout(300);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
    // Safari: the composition has ended, and the key that ended it comes after.
    await box(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    expect(page.url()).toBe(`${site.address}hexi/wuling/index.html`);
  });

  test('for other words are not opened by a choice made before', async () => {
    const { page } = await suggested();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('金');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-state="done"]');
    expect(page.url()).toBe(asking(TOWNSHIP, '低保金'));
  });

  test('are opened by a click, and closed by leaving the box', async () => {
    const { page } = await suggested();
    await page.locator('footer p').first().click();
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().click();
    await page.waitForURL(`${site.address}hexi/wuling/minimum-living-allowance.html`);
  });

  test('are no trap: where the tables do not load, Enter still searches', async () => {
    const { page } = await open();
    await page.goto(`${site.address}hexi/wuling/index.html`);
    await page.route('**/places.js', (route) => route.abort());
    await page.locator('input[name="q"]').fill('低保');
    await page.waitForTimeout(500);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-state="failed"]');
  });
});

describe('what the page says', () => {
  const status = (page: Page) => page.locator('#search-status');
  const help = (page: Page) => page.locator('#search-help');

  test('while it loads, when it has first answers, and when it is done', async () => {
    const { page } = await open();
    let letTables: () => void = () => undefined;
    const held = new Promise<void>((done) => (letTables = done));
    let letDuties: () => void = () => undefined;
    const heldDuties = new Promise<void>((done) => (letDuties = done));
    await page.route('**/catalogue.js', (route) => held.then(() => route.continue()));
    await page.route('**/duties.js', (route) => heldDuties.then(() => route.continue()));
    await page.goto(asking(TOWNSHIP, '低保'), { waitUntil: 'commit' });
    await page.waitForSelector('[data-search-state="loading"]');
    expect(await status(page).textContent()).toBe('正在搜索……');
    expect(await status(page).getAttribute('role')).toBe('status');
    letTables();
    await page.waitForSelector('a[data-result]');
    expect(await page.locator('#results').getAttribute('data-search-state')).toBe('loading');
    expect(await status(page).textContent()).toBe('先看到这些，还在找……');
    await page.locator('a[data-result]').first().focus();
    letDuties();
    await page.waitForSelector('[data-search-state="done"]');
    expect(await status(page).textContent()).toMatch(/^找到 \d+ 个结果。$/);
    expect(await help(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-matter'))).toBe('minimum-living-allowance');
  });

  test('when it failed: what to do, with the ways that need no search', async () => {
    const { page } = await open();
    await page.route('**/places.js', (route) => route.abort());
    await page.goto(asking(TOWNSHIP, '低保'));
    await page.waitForSelector('[data-search-state="failed"]');
    expect(await status(page).textContent()).toContain('检查网络');
    expect(await help(page).locator('a[href="tel:12345"]').isVisible()).toBe(true);
    expect(await page.locator('nav.ways a').allTextContents()).toContain('按拼音找');
  });

  test('when nothing is found: the hotline, the lists, and a sentence to send that can be copied', async () => {
    const { page } = await open({ permissions: ['clipboard-read'] });
    await search(page, TOWNSHIP, 'zzzz');
    expect(await results(page)).toEqual([]);
    expect(await status(page).textContent()).toContain('没有找到“zzzz”');
    expect(await help(page).locator('a[href="tel:12345"]').isVisible()).toBe(true);
    expect(await page.locator('nav.ways a').allTextContents()).toEqual(expect.arrayContaining(['按拼音找', '按人生大事找']));
    const sentence = await help(page).locator('[data-sentence]').textContent();
    expect(sentence).toBe('我在“禾溪县乡镇服务单”搜索雾岭镇，搜的是“zzzz”，没有找到要办的事，请补充。');
    await help(page).getByRole('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    expect(await help(page).getByRole('button').textContent()).toBe('已复制');
  });

  test('when it is not sure: 可能相关, and the same help', async () => {
    const { page } = await open();
    await search(page, TOWNSHIP, UNCLEAR);
    expect(await status(page).textContent()).toContain('可能相关');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await help(page).isVisible()).toBe(true);
    await status(page).getByRole('link', { name: '都不是？' }).click();
    await expect.poll(async () => (await help(page).boundingBox())?.y).toBeLessThan(720);
  });
});

describe('without JavaScript', () => {
  test('the ways by pinyin, by life event and by department stand where the box is, and list every matter of the sheet', async () => {
    const { page, faults } = await open({ javaScriptEnabled: false });
    await page.goto(asking(TOWNSHIP, '低保'));
    for (const name of ['按拼音找', '按人生大事找', '按部门找'])
      expect(await page.getByRole('link', { name }).isVisible()).toBe(true);
    await page.getByRole('link', { name: '按拼音找' }).click();
    const { sheet } = readTownship(join(DIST, 'data'), 'hexi', 'wuling');
    for (const section of ['#letters', '#departments']) {
      const links = await page
        .locator(`${section} a[href$=".html"]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const listed = new Set(links.map((href) => href?.replace(/^\.\.\/|\.html$/g, '')));
      expect(sheet.entries.filter(({ matter }) => !listed.has(matter))).toEqual([]);
    }
    expect(await page.locator('#events li').count()).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

describe('without WebAssembly', () => {
  const right: [query: string, matter: string][] = [
    ['低保', 'minimum-living-allowance'],
    ['dibao', 'minimum-living-allowance'],
    ['身份证丢了', 'id-card'],
  ];

  test('the answers are right, where its file is refused', async () => {
    const { page } = await open();
    await page.route('**/wasm*', (route) => route.abort());
    for (const [query, matter] of right) {
      await search(page, TOWNSHIP, query);
      expect.soft((await results(page))[0], query).toBe(matter);
    }
    await search(page, TOWNSHIP, UNCLEAR);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('the answers are right, where the browser has none', async () => {
    const { page } = await open();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    for (const [query, matter] of [...right, [UNCLEAR, undefined] as const]) {
      await search(page, TOWNSHIP, query);
      const [first] = await results(page);
      expect.soft(first, query).toBe(matter ?? first);
    }
  });

  test('the answers are right from a folder, without any server', async () => {
    const root = pathToFileURL(resolve(DIST)).href;
    const { page } = await open({}, root);
    for (const [query, matter] of right) {
      await page.goto(`${root}/${TOWNSHIP}?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('[data-search-state="done"]');
      expect.soft((await results(page))[0], query).toBe(matter);
    }
    await page.goto(`${root}/${TOWNSHIP}?q=${encodeURIComponent(UNCLEAR)}`);
    await page.waitForSelector('[data-search-state="done"]');
    await page.locator('a[data-result]').first().click();
    expect(await page.locator('main h1').count()).toBe(1);
    await page.goto(`${root}/hexi/wuling/index.html`);
    await page.locator('input[name="q"]').fill('高龄');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/advanced-age-allowance\.html$/);
  });
});
