/** Sheets and one-time notices as Chromium prints them. */
import { describe, expect, test } from 'vitest';
import { A4, canonical, decoded, NEARLY, sheetsOf, TOWNSHIPS } from './prints.ts';
import { cut, printOf, smallest, Words } from './read-pdf.ts';
import { visitor } from './visitor.ts';

/** A4 within its margins as sheet.css has them, in CSS pixels; the margin in points. */
const SHEET = { width: 695, height: 1062, margin: 22 };
const SHOWN = { viewport: { width: SHEET.width, height: SHEET.height } };

const { open, address } = visitor();

describe('a sheet', () => {
  /** Its length on paper of endless length; the longest first. */
  async function lengths(paths: string[]): Promise<[path: string, length: number][]> {
    const { page } = await open('index.html', { ...SHOWN, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const found: [string, number][] = [];
    for (const path of paths) {
      await page.goto(address() + path);
      found.push([path, await page.locator('body').evaluate((body) => body.scrollHeight)]);
    }
    return found.sort(([, a], [, b]) => b - a);
  }

  const [first = '', ...others] = TOWNSHIPS;

  test('takes one page of A4, most of them, and none more than two: every one of a township, the largest of the others', async () => {
    const own = await lengths(sheetsOf(first));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(([, length]) => length <= SHEET.height).length / own.length).toBeGreaterThan(0.75);
    const large = await lengths(others.flatMap((township) => sheetsOf(township).slice(0, 12)));
    const longest = [...own.slice(0, 4), ...large.slice(0, 4)];
    const { page } = await open('index.html');
    for (const [path] of longest) {
      await page.goto(address() + path);
      const print = await printOf(page);
      expect(print, path).toMatchObject({ ...A4, pages: 2 });
      expect(cut(print, SHEET.margin)).toEqual([]);
      expect(smallest(print)).toBeGreaterThan(12 - NEARLY);
    }
  });

  test.each(['minimum-living-allowance', 'senior-card', 'household-booklet-reissue'])(
    'of %s has its telephone first, tick boxes, and at its end the version, the code of the check page and a QR code',
    async (matter) => {
      const { page, faults } = await open(`hexi/wuling/${matter}.html`, SHOWN);
      const print = await printOf(page);
      expect(print).toMatchObject({ ...A4, pages: 1 });
      expect(cut(print, SHEET.margin)).toEqual([]);
      expect(smallest(print)).toBeGreaterThan(12 - NEARLY);
      const words = new Words(print.texts);
      const phone = (await page.locator('.where .phone').first().innerText()).replace(/\D*(?=\d)/, '');
      const here = (await canonical(page)) ?? '';
      const { page: check } = await open('hexi/wuling/check/index.html');
      const row = check.locator('tr', { has: check.locator(`a[href="../${matter}.html"]`) });
      expect(words.count('演示网站：内容是虚构的，不能用来办事')).toBe(1);
      const order = ['禾溪县雾岭镇服务单', phone, '周一至周', '要带什么', '打热线12345']
        .concat(`验码${(await row.getAttribute('data-code')) ?? 'none'}`, '版本：20', here.replace('https://', ''))
        .map((part) => words.place(part));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(words.count('□')).toBe(await page.locator('#documents li[data-paper]').count());
      expect(await decoded(page)).toBe(here);
      const [top, bottom] = await Promise.all(['.where .phone', '.qr'].map((part) => page.locator(part).first().boundingBox()));
      expect(top?.y ?? Infinity).toBeLessThan(bottom?.y ?? 0);
      expect(faults).toEqual([]);
    },
  );

  test('shows nothing of the paper on the screen', async () => {
    const { page } = await open('hexi/wuling/senior-card.html');
    for (const selector of ['.qr', '.print-heading', '.notice-title', '.signatures'])
      expect(await page.locator(selector).isVisible(), selector).toBe(false);
  });
});

describe('the one-time notice', () => {
  const MATTER = 'hexi/wuling/senior-card.html';
  const PRINT =
    'window.print = () => { document.body.dataset.printed = document.documentElement.getAttribute("data-print") || "plain"; };';

  test('is one page: the chosen case, boxes for every paper, lines to be filled in, telephone and code', async () => {
    const { page } = await open(`${MATTER}?print=notice&case=lost-or-damaged`, SHOWN);
    const print = await printOf(page);
    const words = new Words(print.texts);
    expect(print).toMatchObject({ ...A4, pages: 1 });
    expect(smallest(print)).toBeGreaterThan(12 - NEARLY);
    const papers = await page.locator('#documents li[data-paper]:visible').count();
    expect(papers).toBeGreaterThan(0);
    for (const box of ['□已交', '□还缺']) expect(words.count(box)).toBe(papers);
    for (const line of [
      '一次性告知单',
      '老年人优待证',
      '丢失、损坏补办',
      '告知日期：',
      '经办岗位：',
      '申请人签字：',
      '0000-8816602',
      '验码',
    ])
      expect(words.place(line), line).toBeGreaterThanOrEqual(0);
    expect(words.place('居住证')).toBe(-1);
    expect(await decoded(page)).toBe(await canonical(page));
  });

  test('takes two pages at most, of the longest matter too', async () => {
    const { page } = await open('hexi/wuling/homestead-title-registration.html?print=notice', SHOWN);
    const print = await printOf(page);
    expect(print.pages).toBeLessThanOrEqual(2);
    expect(cut(print, SHEET.margin)).toEqual([]);
  });

  test('is printed by a button, beside which the sheet is, and the page is itself again afterwards', async () => {
    const { page, faults } = await open(MATTER, {}, async (one) => {
      await one.addInitScript(PRINT);
    });
    const printed = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset['printed']);
    await page.getByRole('button', { name: '打印一次性告知单' }).click();
    expect(await printed()).toBe('notice');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('html').getAttribute('data-print')).toBe(null);
    await page.getByRole('button', { name: '打印这张单子' }).click();
    expect(await printed()).toBe('plain');
    expect(faults).toEqual([]);
  });

  test('is on paper in other words where there is no JavaScript', async () => {
    const { page } = await open(MATTER, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
    const words = new Words((await printOf(page)).texts);
    expect([words.place('老年人优待证'), words.place('一次性告知单')]).toEqual([expect.any(Number), -1]);
  });
});
