/** 一件事: from a township's page or its search to the steps, and the papers ticked off. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const BIRTH = 'hexi/wuling/events/birth.html';

const { open, address } = visitor();

const told = (page: Page): Promise<string> => page.locator('.papers-told').innerText();

test('a township leads to its life events; a step leads to its matter, and the matter back', async () => {
  const { page, faults } = await open('hexi/wuling/index.html');
  await page.locator('#events').getByRole('link', { name: '生孩子' }).click();
  expect(page.url()).toBe(address() + BIRTH);
  await page.locator('#step-4').getByRole('link', { name: '出生登记' }).click();
  expect(page.url()).toBe(`${address()}hexi/wuling/birth-household-registration.html`);
  await page.getByRole('link', { name: '一件事：生孩子' }).click();
  expect(page.url()).toBe(address() + BIRTH);
  expect(faults).toEqual([]);
});

test('says where to begin on the first screen of a small phone; nothing is wider than the screen', async () => {
  const { page } = await open(BIRTH, { viewport: { width: 360, height: 640 } });
  const box = await page.locator('.where .place').first().boundingBox();
  expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('stands there whole without JavaScript: order, time, papers', async () => {
  const { page } = await open(BIRTH, { javaScriptEnabled: false });
  expect(await page.locator('#step-4').innerText()).toContain('要先办完第3步');
  expect(await page.locator('#facts').innerText()).toMatch(/最快(?:当天|约 \d+ 天).*最长约 \d+ 天/);
  expect(await page.locator('#documents').innerText()).toContain('办完第3步就有');
  expect(await page.locator('#documents input').count()).toBe(0);
});

test('papers that everybody brings are ticked off and remembered for this event in this township only', async () => {
  const { page, faults } = await open(BIRTH);
  const papers = await page.locator('li[data-paper]').count();
  expect(papers).toBeGreaterThan(3);
  expect(await told(page)).toBe(`要带 ${papers} 样`);
  await page.locator('li[data-paper="居民身份证"]').getByRole('checkbox').check();
  expect(await told(page)).toBe(`要带 ${papers} 样，还差 ${papers - 1} 样`);
  await page.reload();
  expect(await told(page)).toBe(`要带 ${papers} 样，还差 ${papers - 1} 样`);
  await page.goto(`${address()}hexi/liaohu/events/birth.html`);
  expect(await told(page)).toMatch(/^要带 \d+ 样$/);
  expect(faults).toEqual([]);
});

test('the search of a township offers the life event that the query names, and no other', async () => {
  const { page, faults } = await open('index.html');
  const offered = async (query: string): Promise<string[]> => {
    await page.goto(`${address()}hexi/wuling/search/index.html?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-state="done"]');
    return page
      .locator('#search-events a')
      .evaluateAll((links) => links.flatMap((link) => (link.checkVisibility() ? [link.textContent.trim()] : [])));
  };
  expect(await offered('添了宝宝')).toEqual(['一件事：生孩子（7 步）']);
  expect(await offered('住院报销')).toEqual(['一件事：家里有人生病（5 步）']);
  expect(await offered('低保')).toEqual([]);
  expect(faults).toEqual([]);
});
