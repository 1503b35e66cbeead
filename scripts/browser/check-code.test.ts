/** 验新旧: the page that tells whether a paper is still current. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sheetsOf } from './prints.ts';
import { DIST } from './servers.ts';
import { visitor } from './visitor.ts';

const { open } = visitor();

describe('the check page, from a folder', () => {
  const PATH = 'hexi/wuling/check/index.html';
  const folder = (page: Page): Promise<unknown> => page.goto(`file://${resolve(DIST, PATH)}`);
  async function said(page: Page, code: string): Promise<string> {
    await page.getByLabel('纸上的验码').fill(code);
    await page.getByRole('button', { name: '验一验' }).click();
    return page.getByRole('status').innerText();
  }

  test('tells a current paper from a superseded one, one of elsewhere, and a slip of the pen', async () => {
    const { page } = await open(PATH);
    const codes = await page
      .locator('tr[data-code]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
    await page.goto(page.url().replace('/wuling/', '/liaohu/'));
    const [foreign = ''] = await page
      .locator('tr[data-code]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
    await page.context().setOffline(true);
    await folder(page);
    const [code = ''] = codes;
    for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')}`])
      expect(await said(page, typed)).toMatch(/^这张纸是最新的：出生登记（20\d\d年\d+月\d+日核对）$/);
    expect(await said(page, foreign)).toContain('不是雾岭镇的码');
    expect(await said(page, code.slice(0, -1))).toContain('码不对');
    expect(await said(page, '')).toContain('码不对');
    // A code of the same page with another text: the first that is well formed.
    const letters = '234679ACDEFHJKMNPQRTWXY'.split('');
    for (const letter of letters) {
      const told = await said(page, `${code.slice(0, 5)}2222${letter}`);
      if (told.includes('码不对')) continue;
      expect(told).toContain('这张纸已经旧了，内容有更新，请看新的：出生登记');
      expect(await page.getByRole('status').getByRole('link').getAttribute('href')).toBe('../birth-household-registration.html');
      return;
    }
    throw new Error('no code is well formed');
  });

  test('lists all codes without JavaScript', async () => {
    const { page } = await open(PATH, { javaScriptEnabled: false });
    expect(await page.locator('tr[data-code]').count()).toBeGreaterThan(sheetsOf('wuling').length);
    expect(await page.getByRole('button', { name: '验一验' }).count()).toBe(0);
  });
});
