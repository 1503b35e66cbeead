/** The zip of a township, unpacked into a folder and opened from there: no server, no network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './chromium.ts';
import { DIST } from './servers.ts';

let browser: Browser;
// With a space and Chinese characters, as people name folders.
const folder = mkdtempSync(join(tmpdir(), '下载 '));
const address = `${pathToFileURL(folder).href}/`;
beforeAll(async () => {
  browser = await launch();
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, 'hexi/wuling/wuling.zip'))))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('opens at its first page, lists the sheets, searches, and leads from a result to the sheet', async () => {
  const { context, page, faults } = await watch(browser, address, { offline: true });
  await page.goto(`${address}${encodeURIComponent('打开这里.html')}`);
  await page.getByRole('link', { name: '打开' }).click();
  expect(await page.locator('h1').innerText()).toBe('雾岭镇');
  expect(await page.locator('#sheet li').count()).toBeGreaterThan(100);
  expect(await page.locator('#offline').innerText()).toContain('您看的是离线包，数据日期：2026-11-20');
  await page.locator('header input[name="q"]').fill('我妈70岁了能领什么补贴');
  await page.locator('header input[name="q"]').press('Enter');
  await page.waitForSelector('[data-search-state="done"]');
  const result = page.locator('a[data-matter="advanced-age-allowance"]');
  await result.click();
  expect(page.url()).toContain('/hexi/wuling/advanced-age-allowance.html');
  expect(await page.locator('.place').first().innerText()).toContain('雾岭镇');
  expect(faults).toEqual([]);
  await context.close();
});

test('a link that leads out of it says so, and back', async () => {
  const { context, page } = await watch(browser, address, { offline: true });
  await page.goto(`${address}hexi/index.html`);
  await page.locator('main').getByRole('link', { name: '松岚畲族乡' }).first().click();
  expect(await page.locator('h1').innerText()).toBe('这一页没有存下来');
  await page.goBack();
  await page.locator('main').getByRole('link', { name: '雾岭镇' }).first().click();
  expect(await page.locator('h1').innerText()).toBe('雾岭镇');
  await context.close();
});
