/** 筛选: the duty lists by category and department, with JavaScript and without; rows that an address names. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const TIMEOUT = 120_000;
const LIST = 'hexi/wuling/duties/cooperative/index.html';
const ROW = 'elderly-home-safety';

const { open, address } = visitor();

const countOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((found) => found.filter((each) => each.checkVisibility()).length);
const shown = (page: Page): Promise<number> => countOf(page, '.duty');
const box = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
const chosen = (page: Page, label: string): Promise<string> => box(page, label).inputValue();
const told = (page: Page): Promise<string> => page.locator('.filters [role="status"]').innerText();
const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** Number that the chosen answer itself says. */
const said = (page: Page, label: string): Promise<number> =>
  box(page, label).evaluate((select) => {
    const { selectedOptions } = select as HTMLSelectElement;
    return Number(/（(\d+)）$/.exec(selectedOptions[0]?.textContent ?? '')?.[1]);
  });

test(
  'without JavaScript links lead to the categories and departments, and from there to the rows; nothing is hidden',
  async () => {
    const { page } = await open(LIST, { javaScriptEnabled: false });
    const all = await page.locator('.duty').count();
    expect(await shown(page)).toBe(all);
    expect(await page.locator('select').count()).toBe(0);
    await page.locator('#filters summary').click();
    await page.locator('#filters').getByRole('link', { name: '县民政局' }).click();
    expect(page.url()).toBe(`${address()}${LIST}#department-civil-affairs`);
    await page.locator(`#department-civil-affairs a[href="#${ROW}"]`).click();
    expect(page.url()).toBe(`${address()}${LIST}#${ROW}`);
    expect(await page.locator(`#${ROW}:target h3`).isVisible()).toBe(true);
    await page.locator(`#${ROW} summary`).click();
    expect(await page.locator(`#${ROW}`).innerText()).toContain('来源：《雾岭镇履职事项清单》');
  },
  TIMEOUT,
);

test(
  'choices hide the other rows, say how many are left, and stand in the address',
  async () => {
    const { page, faults } = await open(LIST);
    const all = await page.locator('.duty').count();
    expect(await told(page)).toBe(`共 ${all} 项`);
    expect(await page.getByRole('link', { name: /^调出的事项/ }).isVisible()).toBe(true);
    await box(page, '部门').selectOption('县民政局');
    const ofDepartment = await shown(page);
    expect(ofDepartment).toBeLessThan(all);
    expect(await said(page, '部门')).toBe(ofDepartment);
    expect(await said(page, '类别')).toBe(ofDepartment);
    await box(page, '类别').selectOption('民生服务');
    const both = await shown(page);
    expect(both).toBeLessThan(ofDepartment);
    expect([await said(page, '部门'), await said(page, '类别')]).toEqual([both, both]);
    expect(await told(page)).toBe(`全部 ${all} 项，现在显示 ${both} 项`);
    expect(await page.locator('h2:visible').first().innerText()).toBe(`民生服务（${both}）`);
    expect(query(page)).toEqual({ category: '民生服务', department: '县民政局' });
    await box(page, '部门').selectOption('');
    await box(page, '类别').selectOption('');
    expect(await shown(page)).toBe(all);
    expect(await countOf(page, '#by-department')).toBe(1);
    expect(query(page)).toEqual({});
    expect(faults).toEqual([]);
  },
  TIMEOUT,
);

test(
  'going back takes a choice back; an address that is passed on shows the same; one with unknown words shows everything',
  async () => {
    const { page } = await open(`${LIST}?department=县民政局`);
    const ofDepartment = await shown(page);
    expect(await chosen(page, '部门')).toBe('县民政局');
    await box(page, '类别').selectOption('民生服务');
    expect(await shown(page)).toBeLessThan(ofDepartment);
    await page.goBack();
    expect(await chosen(page, '类别')).toBe('');
    expect(await shown(page)).toBe(ofDepartment);
    await page.goForward();
    expect(await chosen(page, '类别')).toBe('民生服务');
    await page.goto(`${address()}${LIST}?category=没有&department=也没有`);
    expect(await shown(page)).toBe(await page.locator('.duty').count());
  },
  TIMEOUT,
);

test(
  'an address that names a row opens it, and no choice hides it',
  async () => {
    const { page } = await open(`${LIST}?department=县公安局#${ROW}`);
    expect(await page.locator(`#${ROW} details`).getAttribute('open')).toBe('');
    expect(await page.locator(`#${ROW}`).isVisible()).toBe(true);
    expect(await chosen(page, '部门')).toBe('');
    await box(page, '部门').selectOption('县民政局');
    await page.locator(`#${ROW} h3 a`).click();
    expect(query(page)).toEqual({ department: '县民政局' });
  },
  TIMEOUT,
);

test(
  'paper shows what is folded, and folds it again',
  async () => {
    const { page } = await open(LIST);
    const folded = (): Promise<number> => page.locator('.duty details:not([open])').count();
    const before = await folded();
    expect(before).toBe(await page.locator('.duty').count());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folded()).toBe(before);
  },
  TIMEOUT,
);
