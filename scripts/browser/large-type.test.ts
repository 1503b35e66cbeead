/** 大字: the view with large type and strong contrast. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const MATTER = 'hexi/wuling/minimum-living-allowance.html';
const TOWNSHIP = 'hexi/wuling/index.html';

const { open, address } = visitor();

const typeSize = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));
const inkOnPaper = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor].join(' on '),
  );

test('is chosen by a button, remembered on all pages, and left again', async () => {
  const { page } = await open(MATTER);
  const usual = await typeSize(page);
  await page.getByRole('button', { name: '换成大字高对比' }).click();
  expect(await typeSize(page)).toBeGreaterThan(usual * 1.3);
  expect(await inkOnPaper(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
  for (const path of [TOWNSHIP, 'index.html', 'hexi/wuling/search/index.html']) {
    await page.goto(address() + path);
    await page.getByRole('button', { name: '换回标准字' }).waitFor();
  }
  await page.goto(address() + MATTER);
  await page.getByRole('button', { name: '换回标准字' }).click();
  expect(await typeSize(page)).toBe(usual);
  await page.reload();
  expect(await typeSize(page)).toBe(usual);
});

test('has an address that can be sent to somebody', async () => {
  const { page } = await open(`${MATTER}?view=large`);
  const large = await typeSize(page);
  await page.goto(`${address()}${MATTER}?view=normal`);
  expect(await typeSize(page)).toBeLessThan(large);
});

test.each([320, 1280])('fits a screen of %i px without scrolling sideways', async (width) => {
  const { page } = await open('index.html', { viewport: { width, height: 640 } });
  for (const path of [MATTER, TOWNSHIP, 'index.html', 'hexi/wuling/duties/cooperative/index.html']) {
    await page.goto(`${address()}${path}?view=large`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
  }
});
