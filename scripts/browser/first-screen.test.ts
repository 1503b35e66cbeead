/** 第一屏: what stands on the first screen of a small phone, and whether the office is open now. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { matterFiles } from '../lib/built-pages.ts';
import { DIST } from './servers.ts';
import { visitor } from './visitor.ts';

const PHONE = { width: 360, height: 640 };
const TOWNSHIP = 'hexi/wuling';
const MATTER = `${TOWNSHIP}/minimum-living-allowance.html`;

const { open, address } = visitor();

/** Every page of a matter, and the township's own. */
const pages = (township: string): string[] => [`${township}/index.html`, ...matterFiles(DIST, township)];

const setClock =
  (time: string) =>
  (page: Page): Promise<void> =>
    page.clock.setFixedTime(new Date(`${time}:00+08:00`));

/** What the page says of the office at a time in China, on a device somewhere. */
async function stateAt(path: string, time: string, timezoneId = 'Asia/Shanghai'): Promise<string> {
  const { page } = await open(path, { viewport: PHONE, timezoneId }, setClock(time));
  return page.locator('.open-now').first().innerText();
}

test.each(['hexi/wuling', 'hexi/liaohu', 'hexi/wanglou', 'hexi/songlan'])(
  'title, place, state and telephone stand on the first screen of every matter of %s and of its own page',
  async (township) => {
    // What is said on a holiday is longest.
    const { page } = await open('index.html', { viewport: PHONE }, setClock('2026-10-01T10:00'));
    const below: string[] = [];
    const all = pages(township);
    for (const path of all) {
      await page.goto(address() + path);
      const late = await page.evaluate((height) => {
        const bottom = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        return ['h1', '.where .place, .where h2', '.where .open-now', '.where .phone']
          .filter((selector) => bottom(selector) > height)
          .join('、');
      }, PHONE.height);
      if (late !== '') below.push(`${path}: ${late}`);
    }
    expect(all.length).toBeGreaterThan(100);
    expect(below).toEqual([]);
  },
);

describe('the state of the office', () => {
  test.each([
    ['before it opens', '2026-11-25T08:29', '还没上班，今天 8:30 开始办公'],
    ['in the morning', '2026-11-25T08:59', '正在办公，12:00 午休'],
    ['at noon', '2026-11-25T12:30', '现在休息，今天 14:00 开始办公'],
    ['in the evening', '2026-11-25T17:31', '今天已下班，明天（周四）8:30 办公'],
    ['on a Saturday that is worked for a holiday', '2026-10-10T15:00', '正在办公，17:30 下班'],
    ['on National Day', '2026-10-01T10:00', '今天国庆节放假，不办公，10月8日（周四）8:30 办公'],
    ['beyond the published holidays', '2027-03-01T10:00', '今天是否办公，请电话确认'],
  ])('%s', async (_, time, said) => expect(await stateAt(MATTER, time)).toBe(said));

  test.each(['America/New_York', 'Pacific/Auckland'])('is that of China on a device that is set to %s', async (zone) =>
    expect(await stateAt(MATTER, '2026-11-25T08:59', zone)).toBe('正在办公，12:00 午休'),
  );

  test('changes while the page is open', async () => {
    const { page } = await open(MATTER, {}, (fresh) => fresh.clock.install({ time: new Date('2026-11-25T11:59:30+08:00') }));
    const state = page.locator('.open-now').first();
    expect(await state.innerText()).toBe('正在办公，12:00 午休');
    await page.clock.runFor(60_000);
    expect(await state.innerText()).toBe('现在休息，今天 14:00 开始办公');
  });

  test('is not claimed without JavaScript, on paper, or where the township does not handle the matter; the week stands there', async () => {
    const { page } = await open(MATTER, { javaScriptEnabled: false });
    expect(await page.locator('.open-now').first().isVisible()).toBe(false);
    expect(await page.locator('.where .hours').innerText()).toContain('周一至周五 8:30-12:00、14:00-17:30');
    const withScript = await open(MATTER);
    await withScript.page.emulateMedia({ media: 'print' });
    expect(await withScript.page.locator('.open-now').first().isVisible()).toBe(false);
    await withScript.page.goto(`${address()}${TOWNSHIP}/marriage-registration.html`);
    expect(await withScript.page.locator('.open-now').count()).toBe(0);
  });
});

test('a temporary notice goes by the clock of the reader, without a new build', async () => {
  const seen: boolean[] = [];
  for (const time of ['2026-12-11T23:00', '2026-12-12T00:30']) {
    const { page } = await open('hexi/wanglou/index.html', { timezoneId: 'America/New_York' }, setClock(time));
    seen.push(await page.getByText('2026年11月16日至12月11日').isVisible());
  }
  expect(seen).toEqual([true, false]);
});
