/** The whole way by keyboard, and the page as it reads without its styles. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TEMPLATES, visit } from './templates.ts';
import { visitor } from './visitor.ts';

const MATTER = 'hexi/wuling/senior-card.html';

const { open, address } = visitor();

/** Text of what has the focus, and whether its ring can be seen. */
const focused = (page: Page): Promise<{ text: string; ring: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { right, bottom, width } = element.getBoundingClientRect();
    const text = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : element.textContent;
    return {
      text: text.trim().replace(/\s+/g, ' '),
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && right > 0 && bottom > 0 && width > 0,
    };
  });

/** Presses Tab until what has the focus says `text`; every stop on the way must be seen. */
async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    expect(now, 'a stop that is not seen').toMatchObject({ ring: true });
    if (typeof text === 'string' ? now.text === text : text.test(now.text)) return;
  }
  throw new Error(`no stop says ${text.toString()}`);
}

test('from the home page to ticked papers by keyboard alone: every stop is seen, nothing holds the focus', async () => {
  const { page, faults } = await open('index.html');
  await tabTo(page, /^蓼湖镇$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/liaohu/index.html');
  await tabTo(page, '搜索蓼湖镇');
  await page.keyboard.insertText('老年证');
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search-state="done"]');
  await tabTo(page, /^老年人优待证$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/senior-card.html*');
  await tabTo(page, '都看看');
  await page.keyboard.press('ArrowUp');
  expect(new URL(page.url()).searchParams.get('case')).toBe('lost-or-damaged');
  expect(await page.locator('.papers-told').innerText()).toBe('丢失、损坏补办：要带 1 样');
  await tabTo(page, '居民身份证');
  await page.keyboard.press('Space');
  expect(await page.locator('.papers-told').innerText()).toBe('丢失、损坏补办：都备齐了');
  await tabTo(page, '镜像与校验');
  expect(faults).toEqual([]);
});

test('the first stop of every page leads past its header', async () => {
  const { page } = await open('index.html');
  const wrong: string[] = [];
  for (const template of TEMPLATES) {
    if (template.path === '404.html') continue; // its header is one link
    await visit(page, address(), template);
    await page.keyboard.press('Tab');
    const skip = await focused(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
    if (skip.text !== '跳到正文' || !skip.ring || !inMain) wrong.push(template.name);
  }
  expect(wrong).toEqual([]);
});

test('the last stop of every page is left by the next Tab', async () => {
  const { page } = await open('index.html');
  for (const template of TEMPLATES) {
    await visit(page, address(), template);
    await page.locator('a[href]').last().focus();
    const last = await focused(page);
    await page.keyboard.press('Tab');
    expect.soft((await focused(page)).text, template.name).not.toBe(last.text);
  }
});

describe('without its styles', () => {
  test('a matter reads in the order in which it is asked: title, place, telephone, hours, papers, who, how, how long, fee', async () => {
    const { page } = await open(MATTER, { javaScriptEnabled: false }, async (fresh) => {
      await fresh.route('**/*.css', (route) => route.abort());
    });
    const text = await page.locator('body').innerText();
    const order = ['老年人优待证', '在哪里办', '雾岭镇便民服务中心', '0000-8816602', '8:30-12:00', '要带什么', '居民身份证'];
    const places = [...order, '谁可以办', '怎么办', '多久办好', '收费', '办完得到什么', '归谁管'].map((part) =>
      text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
