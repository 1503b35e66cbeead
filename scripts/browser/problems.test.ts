/** 谁来管 as a resident asks it: typed into the box, and looked up on the page, in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

/** In town all four are on the list. */
const TOWNSHIP = 'hexi/wanglou';
const DONE = '[data-search-state="done"]';

const { open } = visitor();

async function opened(path: string, look: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const { page, faults } = await open(path, { javaScriptEnabled });
  await look(page);
  expect(faults).toEqual([]);
}

describe('who types what is wrong', () => {
  test.each<[string, string, string, string[]?]>([
    ['路灯坏了', 'street-light-maintenance', '县城市管理局'],
    ['有人违建', 'urban-illegal-construction', '县城市管理局'],
    ['井盖丢了', 'manhole-cover-safety', '县城市管理局'],
    ['噪声扰民', 'social-noise-control', '县公安局', ['报警']],
  ])(
    '%s sees who leads, what the township does, both telephones, and comes to the row',
    async (query, row, department, first: string[] = []) =>
      opened(`${TOWNSHIP}/index.html`, async (page) => {
        await page.locator('input[name="q"]').fill(query);
        await page.locator('input[name="q"]').press('Enter');
        await page.waitForSelector(DONE);
        const duties = page.locator('.result-group', { has: page.locator('h2', { hasText: '谁来管' }) });
        const item = duties.locator('li').first();
        expect(await item.innerText()).toMatch(new RegExp(`${department}牵头，望楼街道做：`));
        const phones = await item
          .locator('a.phone')
          .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')] as const));
        expect(phones.map(([text]) => text.replace(/[-\d]+$/, '').trim())).toEqual([
          ...first,
          department,
          '望楼街道便民服务中心',
        ]);
        for (const [text, href] of phones) expect(href).toBe(`tel:${/[-\d]+$/.exec(text)?.[0] ?? ''}`);
        await item.locator('a[data-result]').click();
        await page.waitForURL(new RegExp(`${TOWNSHIP}/duties/cooperative/index\\.html#${row}$`));
        expect(await page.locator(`#${row}`).count()).toBe(1);
      }),
  );

  test('where the township has no such row comes to what to do first, and from there to the department', async () =>
    opened(`hexi/wuling/search/index.html?q=${encodeURIComponent('井盖丢了')}`, async (page) => {
      await page.waitForSelector(DONE);
      const item = page.locator('#search-results li').first();
      expect(await item.innerText()).toContain('归县城市管理局管');
      await item.locator('a[data-result]').click();
      const problem = page.locator('#manhole-cover-missing:target');
      expect(await problem.innerText()).toContain('先做什么');
      await problem.getByRole('link', { name: '看县城市管理局' }).click();
      expect(await page.locator('h1').textContent()).toBe('县城市管理局');
    }));
});

test.each([true, false])(
  'the page is reached from the township and leads in two steps to an answer, with scripts: %s',
  async (scripts) =>
    opened(
      `${TOWNSHIP}/index.html`,
      async (page) => {
        await page.locator('#duties a', { hasText: '谁来管' }).first().click();
        await page.locator('summary', { hasText: '路上' }).click();
        await page.locator('nav a', { hasText: '井盖丢了' }).click();
        const entry = page.locator('#manhole-cover-missing');
        expect(await entry.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(true);
        expect(await entry.locator('a.phone').first().innerText()).toMatch(/^先打 县城市管理局\s+0000-/);
        await entry.locator('a', { hasText: '看清单' }).click();
        expect(page.url()).toContain('#manhole-cover-safety');
      },
      scripts,
    ),
);
