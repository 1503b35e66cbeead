/** Posters and the booklet as Chromium prints them. */
import { describe, expect, test } from 'vitest';
import { A3, A4, canonical, decoded, NEARLY, sheetsOf, TOWNSHIPS } from './prints.ts';
import { cut, printOf, smallest, Words } from './read-pdf.ts';
import { visitor } from './visitor.ts';

const { open } = visitor();

describe('posters', () => {
  const MARGIN = 40;

  test.each(TOWNSHIPS)('of %s are one page of A3 each, in type of at least 18 points', async (township) => {
    const { page, faults } = await open(`hexi/${township}/posters/index.html`, { javaScriptEnabled: false });
    const posters = await page.locator('.poster').evaluateAll((all) =>
      all.map((poster) => ({
        title: poster.querySelector('h2')?.textContent.trim(),
        phone: poster.querySelector('.phone')?.textContent.trim(),
        code: poster.querySelector('.imprint p + p strong')?.textContent.trim(),
      })),
    );
    const print = await printOf(page);
    expect(posters.length).toBeGreaterThan(10);
    expect(print).toMatchObject({ ...A3, pages: posters.length });
    expect(cut(print, MARGIN)).toEqual([]);
    expect(smallest(print)).toBeGreaterThan(18 - NEARLY);
    posters.forEach(({ title = '', phone = '', code = '' }, index) => {
      const words = new Words(print.texts.filter((text) => text.page === index + 1));
      const order = [title, phone, '办公时间', '打热线12345', `验码${code}`].map((part) => words.place(part));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });
    expect(await decoded(page)).toBe(`https://fuwudan.example/hexi/${township}/index.html`);
    expect(faults).toEqual([]);
  });

  test('are printed one alone by a button', async () => {
    const { page } = await open('hexi/wuling/posters/index.html', {}, async (one) => {
      await one.addInitScript('window.print = () => {};');
    });
    await page.locator('#place-police-station').getByRole('button').click();
    const print = await printOf(page);
    expect(print.pages).toBe(1);
    expect(new Words(print.texts).place('雾岭派出所')).toBeGreaterThan(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.left-out').count()).toBe(0);
  });
});

test('the booklet is a book of A4: cover, contents, places, every sheet with its number and code', async () => {
  const { page, faults } = await open('hexi/wuling/booklet/index.html');
  const print = await printOf(page);
  expect(print).toMatchObject(A4);
  expect(print.pages).toBeGreaterThan(30);
  expect(print.pages).toBeLessThan(120);
  expect(cut(print, 38)).toEqual([]);
  expect(smallest(print)).toBeGreaterThan(12 - NEARLY);
  const pageOf = (words: string): number =>
    Array.from({ length: print.pages }, (_, index) => index + 1).find(
      (number) => new Words(print.texts.filter((text) => text.page === number)).place(words) >= 0,
    ) ?? 0;
  expect([pageOf('雾岭镇整本服务单'), pageOf('目录')]).toEqual([1, 2]);
  const titles = await page.locator('.booklet-sheet h3').allInnerTexts();
  expect(titles.length).toBe(sheetsOf('wuling').length);
  expect(titles.map((title) => title.split('.')[0])).toEqual(titles.map((_, index) => String(index + 1)));
  const links = await page.locator('.contents a').allInnerTexts();
  expect(links).toEqual(expect.arrayContaining(titles));
  expect(await decoded(page)).toBe(await canonical(page));
  expect(faults).toEqual([]);
});
