/** 最近核对, 最近改了什么, 意见和答复: by the reader's clock; and how to say that a page is wrong. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const MATTER = 'hexi/wuling/minimum-living-allowance.html';
/** Its guide is to be confirmed again by 10 December 2026, what the township says of it by 20 October 2027. */
const HALF_YEARLY = 'hexi/wuling/kindergarten-enrolment.html';
/** The county's limit becomes shorter on 15 December 2026. */
const AHEAD = 'hexi/wuling/hospital-reimbursement.html';
const FEEDBACK = 'hexi/wuling/feedback/index.html';

const { open } = visitor();

/** Noon in China on `day`. */
const on = async (day: string, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const { page } = await open(path, options, (each) => each.clock.setFixedTime(new Date(`${day}T04:00:00Z`)));
  return page;
};
const colours = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => getComputedStyle(each).borderTopColor);

describe('the confirmation', () => {
  test.each([
    ['the day before', '2026-12-09', 0],
    ['the due day', '2026-12-10', 0],
    ['the day after', '2026-12-11', 1],
  ])('on %s', async (_, day, late) => {
    const page = await on(day, HALF_YEARLY);
    expect(await page.locator('.confirmed').first().innerText()).toContain('最近核对：2026年6月10日，县教育局学前教育股');
    expect(await page.locator('.confirmed').first().innerText()).toContain('下次核对不晚于2026年12月10日');
    expect(await page.locator('.confirmed.overdue').count()).toBe(late);
    expect(await page.locator('.confirmed .late:visible').count()).toBe(late);
    expect(await page.locator('.stale:visible').count()).toBe(late);
  });

  test('is grey before and red after its due day; on paper, which tells the day of its version, a red line says that it is late', async () => {
    const [before, after] = [await on('2026-12-10', HALF_YEARLY), await on('2026-12-11', HALF_YEARLY)];
    expect(await colours(before, '.confirmed')).toBe('rgb(213, 210, 200)');
    expect(await colours(after, '.confirmed')).toBe('rgb(122, 31, 18)');
    expect(await after.locator('.confirmed .late:visible').innerText()).toContain('已过核对期限');
    for (const page of [before, after]) await page.emulateMedia({ media: 'print' });
    expect(await before.locator('.stale').isVisible()).toBe(false);
    expect(await after.locator('.stale').innerText()).toContain('已过核对期限');
    expect(await after.locator('.print-foot').innerText()).toContain('版本：');
  });

  test('goes by the day in China, not by the device’s', async () => {
    const options = { timezoneId: 'America/Los_Angeles' };
    const at = async (instant: string): Promise<number> => {
      const { page } = await open(HALF_YEARLY, options, (each) => each.clock.setFixedTime(new Date(instant)));
      return page.locator('.confirmed.overdue').count();
    };
    expect(await at('2026-12-10T15:59:00Z')).toBe(0);
    expect(await at('2026-12-10T16:01:00Z')).toBe(1);
  });
});

describe('what changed', () => {
  const told = async (day: string): Promise<string[]> => (await on(day, AHEAD)).locator('#changes li:visible').allInnerTexts();

  test('is ahead until its day, holds from it on, and is no news after half a year', async () => {
    expect((await told('2026-12-14'))[0]).toContain('还没到，自 2026年12月15日起： 全县：从 20 个工作日缩短到 15 个');
    expect((await told('2026-12-15'))[0]).toMatch(/^2026年12月15日起： 全县：从 20/);
    expect(await told('2027-06-13')).toHaveLength(1);
    const later = await on('2027-06-14', AHEAD);
    expect(await later.locator('#changes').isVisible()).toBe(false);
  });

  test('is told with its day where there is no JavaScript', async () => {
    const { page } = await open(AHEAD, { javaScriptEnabled: false });
    expect(await page.locator('#changes').innerText()).toContain('2026年12月15日起');
  });
});

describe('opinions', () => {
  const open19 = '#opinion-2026-11-19-1';

  test.each([
    ['2026-11-20', 0, '1'],
    ['2026-11-21', 1, '2'],
  ])('that nobody has answered are late from the day after the next working day on: %s', async (day, late, count) => {
    const page = await on(day, FEEDBACK);
    expect(await page.locator(open19).innerText()).toContain('还没答复，不晚于2026年11月20日答复');
    expect(await page.locator(`${open19} .late:visible`).count()).toBe(late);
    expect(await page.locator('[data-late-count]').innerText()).toBe(count);
  });

  test('that were answered late stay so', async () => {
    const page = await on('2026-11-20', FEEDBACK);
    expect(await page.locator('#opinion-2026-10-30-1').innerText()).toContain('超过 1 个工作日才答复');
  });
});

describe('a page that is wrong', () => {
  test('can be told of without JavaScript: by telephone, letter, slip', async () => {
    const { page } = await open(MATTER, { javaScriptEnabled: false });
    const wrong = page.locator('#wrong');
    expect(await wrong.locator('a[href^="tel:"]').count()).toBe(3);
    expect(await wrong.locator('a[href^="mailto:wuling@hexi.example?subject="]').count()).toBe(1);
    expect(await wrong.locator('[data-sentence]').innerText()).toMatch(/最低生活保障”（minimum-living-allowance，\d+年.*版）/);
    expect(await wrong.locator('[data-copy]').isVisible()).toBe(false);
    await wrong.getByText('打印意见条').click();
    expect(await page.locator('#slip select').isVisible()).toBe(true);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
  });

  test('gives its sentence to copy, and its name to the slip', async () => {
    const { page, faults } = await open(MATTER);
    await page.locator('[data-copy]').click();
    expect(await page.locator('[data-copy]').innerText()).toBe('已复制');
    await page.getByText('打印意见条').click();
    await page.locator('[data-print]:visible').waitFor();
    expect(await page.locator('#slip option:checked').innerText()).toBe('最低生活保障');
    expect(faults).toEqual([]);
  });

  test('cannot put words of another into the slip', async () => {
    const { page } = await open(`${FEEDBACK}?matter=${encodeURIComponent('<b>请打 12346')}`);
    expect(await page.locator('#slip select').inputValue()).toBe('');
    expect(await page.locator('#slip').innerText()).not.toContain('12346');
  });

  test('is printed as a slip of half a page, and nothing else', async () => {
    const { page } = await open(`${FEEDBACK}?matter=senior-card`, { viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('#slip').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(1123 / 2);
    for (const other of ['.opinions', 'body > header', 'body > footer', '.screen', '[data-print]'])
      expect(await page.locator(other).first().isVisible()).toBe(false);
  });
});
