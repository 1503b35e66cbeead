/** Sizes, contrast and room on every template, measured in the browser: what axe does not see. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edgeless, faintTexts, motions, overflows, smallTargets, spaceOut } from './measure-page.ts';
import { TEMPLATES, visit } from './templates.ts';
import { visitor } from './visitor.ts';

const PHONE = { width: 320, height: 640 }; // also 1280 px at 400 %

const { open, address } = visitor();

/** What `measure` finds on each template, seen in a certain way. */
async function everywhere(options: BrowserContextOptions, query: string, measure: (page: Page) => Promise<string[]>) {
  const { page } = await open('index.html', options);
  const found: string[] = [];
  for (const template of TEMPLATES) {
    await visit(page, address(), template, query);
    found.push(...(await measure(page)).map((each) => `${template.name}: ${each}`));
  }
  return found;
}

test.each([
  ['on a phone', { viewport: PHONE }, ''],
  ['on a phone in large type', { viewport: PHONE }, 'view=large'],
  ['on a desk', { viewport: { width: 1280, height: 800 } }, ''],
])(
  '%s every target has 44 px, every text 18 px and a contrast of 7, light and dark; nothing moves, and nothing scrolls sideways',
  async (_, options, query) => {
    const wrong = await everywhere(options, query, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await page.evaluate(faintTexts);
      await page.emulateMedia({ colorScheme: 'dark' });
      const rest = [faintTexts, smallTargets, motions, overflows].map((measure) => page.evaluate(measure));
      return [light, ...(await Promise.all(rest))].flat();
    });
    expect(wrong).toEqual([]);
  },
);

test.each(['', 'view=large'])('text that is spaced out is not cut off and does not scroll sideways (%s)', async (query) => {
  const wrong = await everywhere({ viewport: PHONE }, query, async (page) => {
    await page.evaluate(spaceOut);
    return page.evaluate(overflows);
  });
  expect(wrong).toEqual([]);
});

test('where colours are forced, every button and box keeps its edge, and the chosen suggestion its mark', async () => {
  expect(await everywhere({ forcedColors: 'active' }, '', (page) => page.evaluate(edgeless))).toEqual([]);
  const { page } = await open('hexi/wuling/index.html', { forcedColors: 'active' });
  await page.locator('input[name="q"]').fill('低保');
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');
});

test('the measures find what is wrong, when something is', async () => {
  const { page } = await open('index.html', { viewport: PHONE });
  await page.evaluate(() => {
    const style = (selector: string, text: string): void => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) element.style.cssText = text;
    };
    style('h1', 'color: #777');
    style('.lead', 'font-size: 16px; width: 400px; transition: color 1s');
    style('main h3 a', 'min-height: 0; line-height: 1');
    style('.search button', 'border: 0; appearance: none');
    style('.counts', 'overflow: hidden; height: 1em');
  });
  expect((await page.evaluate(faintTexts)).map((each) => each.slice(0, 8))).toEqual(['contrast', '16px <p ']);
  expect(await page.evaluate(smallTargets)).toHaveLength(4);
  expect(await page.evaluate(motions)).toHaveLength(1);
  expect(await page.evaluate(edgeless)).toHaveLength(1);
  expect((await page.evaluate(overflows)).map((each) => each.replace(/:.*|^\d+/s, ''))).toEqual([
    ' px wide',
    ...Array<string>(4).fill('cut off'),
  ]);
});
