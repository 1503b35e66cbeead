/** 您在哪个乡镇？ by village, community, old name, pinyin. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const CHOICE = 'hexi/townships/index.html';

const { open, address } = visitor();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('#townships li, #places li')
    .evaluateAll((lines) =>
      lines.flatMap((line) => (line.checkVisibility() ? [line.textContent.replace(/\s+/g, ' ').trim()] : [])),
    );

test('without JavaScript the names stand under their letters, and lead to the village; the box is not there', async () => {
  const { page } = await open(CHOICE, { javaScriptEnabled: false });
  expect(await page.locator('#place-filter').isVisible()).toBe(false);
  await page.locator('.letters').getByRole('link', { name: 'S', exact: true }).click();
  await page.locator('#letter-s').getByRole('link', { name: '上坪村' }).click();
  expect(page.url()).toBe(`${address()}hexi/wuling/index.html#village-shangping`);
  expect(await page.locator('#village-shangping h3').innerText()).toBe('上坪村');
});

test.each([
  ['a village', '上坪', '上坪村 雾岭镇'],
  ['pinyin', 'shangping', '上坪村 雾岭镇'],
  ['pinyin with tones and spaces', 'Shàng píng', '上坪村 雾岭镇'],
  ['initials', 'spc', '上坪村 雾岭镇'],
  ['a reading that is not the usual one', 'jiuduanwei', '九段圩村 蓼湖镇'],
  ['the usual reading', 'jiuduanxu', '九段圩村 蓼湖镇'],
  ['traditional characters', '雲坳村', '云坳村 雾岭镇'],
  ['a housing estate', '教师新村', '教师新村 书院社区，望楼街道'],
  ['an old name of a township', '城关镇', '城关镇 老名称，现在是望楼街道'],
  ['a township', '松岚畲族', '松岚畲族乡 原名松岚乡、双坝乡'],
])('is found by %s', async (_what, typed, expected) => {
  const { page, faults } = await open(CHOICE);
  await page.getByLabel('不知道是哪个乡镇').fill(typed);
  await expect.poll(() => shown(page)).toContain(expected);
  const all = await shown(page);
  expect(all.length).toBeLessThan(12);
  expect(await page.locator('#place-filter [role="status"]').innerText()).toBe(`找到 ${all.length} 处`);
  expect(faults).toEqual([]);
});

test('says so where nothing fits, and shows everything again when the box is empty', async () => {
  const { page } = await open(CHOICE);
  const all = await shown(page);
  expect(all.length).toBeGreaterThan(200);
  await page.getByLabel('不知道是哪个乡镇').fill('没有这个村');
  expect(await shown(page)).toEqual([]);
  expect(await page.locator('#place-filter [role="status"]').innerText()).toContain('没有找到');
  await page.getByLabel('不知道是哪个乡镇').fill('');
  expect(await shown(page)).toEqual(all);
});

test('one name in two townships stands there twice, and a village of the border says where else to go', async () => {
  const { page } = await open(CHOICE);
  await page.getByLabel('不知道是哪个乡镇').fill('上坑');
  expect(await shown(page)).toEqual(expect.arrayContaining(['上坑 冷水坑村，松岚畲族乡', '上坑 鹿鸣坑村，雾岭镇']));
  await page.getByLabel('不知道是哪个乡镇').fill('枫树坳');
  expect((await shown(page)).join()).toContain('松岚畲族乡；也可以去雾岭镇：');
});

test('choosing a village remembers its township; who came with a question goes on to its search', async () => {
  const { page, faults } = await open(CHOICE);
  await page.getByLabel('不知道是哪个乡镇').fill('藕荡');
  await page.getByRole('link', { name: '藕荡村' }).click();
  expect(page.url()).toBe(`${address()}hexi/liaohu/index.html#village-oudang`);
  await page.goto(`${address()}index.html`);
  expect(await page.locator('form.search label').textContent()).toBe('搜索蓼湖镇');
  await page.goto(`${address()}${CHOICE}?q=${encodeURIComponent('低保')}`);
  await page.getByLabel('不知道是哪个乡镇').fill('shangping');
  await page.getByRole('link', { name: '上坪村' }).click();
  await page.waitForSelector('[data-search-state="done"]');
  expect(page.url()).toBe(`${address()}hexi/wuling/search/index.html?q=${encodeURIComponent('低保')}`);
  await page.goto(`${address()}index.html`);
  expect(await page.locator('form.search label').textContent()).toBe('搜索雾岭镇');
  expect(faults).toEqual([]);
});
