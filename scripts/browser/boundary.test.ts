/** 分界图 in the browser: what a finger can hit, and what a printer makes of it. */
import { describe, expect, test } from 'vitest';
import { A4, TOWNSHIPS } from './prints.ts';
import { cut, printOf, smallest, Words } from './read-pdf.ts';
import { visitor } from './visitor.ts';

const { open } = visitor();
const PHONE = { viewport: { width: 360, height: 780 } };
const mapOf = (township: string): string => `hexi/${township}/boundary/index.html`;

/** Of the margin that boundary.css asks for, in points. */
const MARGIN = 28;

describe.each(TOWNSHIPS)('the map of %s', (township) => {
  test('is read on a phone without scrolling sideways; each cell is a target of 44 px, and no cell lies on another', async () => {
    const { page, faults } = await open(mapOf(township), PHONE);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.viewport.width);
    const boxes = await page
      .locator('.matrix .screen a')
      .evaluateAll((cells) =>
        cells.map((cell) => cell.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height]),
      );
    expect(boxes.length).toBeGreaterThan(100);
    expect(boxes.filter(([, , width = 0, height = 0]) => Math.min(width, height) < 44)).toEqual([]);
    expect(await page.locator('.matrix .paper').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('is on the first page of A4 on paper, whole, with the name of the township', async () => {
    const { page } = await open(mapOf(township));
    const names = await page.locator('.matrix .paper g.names > text').allInnerTexts();
    const heading = await page.locator('#matrix h2').innerText();
    const print = await printOf(page);
    expect(print).toMatchObject(A4);
    const first = { ...print, texts: print.texts.filter((each) => each.page === 1) };
    expect(cut(first, MARGIN - 1)).toEqual([]);
    expect(smallest(first)).toBeGreaterThan(7);
    const words = new Words(first.texts);
    expect(words.place(heading)).toBeGreaterThanOrEqual(0);
    expect(first.texts.length).toBeGreaterThan(names.length);
    expect(words.count('两边都不接')).toBe(0);
    const [last = ''] = names.slice(-1);
    expect(words.count(last)).toBeGreaterThan(0);
  });
});

test('a cell leads to its rows, and a row to its list', async () => {
  const { page } = await open(mapOf('wuling'), PHONE);
  await page.locator('.matrix .screen').getByRole('link', { name: '县民政局·民生服务', exact: false }).click();
  const category = page.locator(':target');
  expect(await category.locator('th').innerText()).toMatch(/^县民政局.*民生服务$/s);
  await category.locator('+ tr li a').first().click();
  expect(page.url()).toMatch(/duties\/cooperative\/index\.html#[a-z-]+$/);
  await page.locator(':target h3').waitFor();
});

test('the lanes of a row stand side by side on a desk, and below one another on a phone, the hand-over between them', async () => {
  const tops = async (width: number): Promise<number[]> => {
    const { page } = await open('hexi/wuling/duties/cooperative/index.html', { viewport: { width, height: 900 } });
    await page.locator('.duty summary').first().click();
    const parts = page.locator('.lanes').first().locator('section');
    return parts.evaluateAll((each) => each.slice(0, 3).map((part) => Math.round(part.getBoundingClientRect().top)));
  };
  const [ownWide = 0, , otherWide = -1] = await tops(1280);
  expect(Math.abs(ownWide - otherWide)).toBeLessThan(2);
  const phone = await tops(360);
  expect(phone).toHaveLength(3);
  expect(phone).toEqual([...phone].sort((a, b) => a - b));
});
