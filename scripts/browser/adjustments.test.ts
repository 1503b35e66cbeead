/** 动态调整: what is to change shows the old until the reader's day comes; feeds are Atom that a strict parser reads. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const TIMEOUT = 60_000;
const { open, address } = visitor();

/** Noon in China on `day`. */
const on = async (day: string, path: string, options = {}): Promise<Page> => {
  const { page } = await open(path, options, (each) => each.clock.setFixedTime(new Date(`${day}T04:00:00Z`)));
  return page;
};

/** A row for each kind, where it is told, and what holds until 2026 is over. */
const AHEAD = [
  ['added', 'liaohu/duties/basic', 'liaohu-snail-beach-worker-list', '还没有这一项', '自2027年1月1日起新增'],
  [
    'reworded',
    'songlan/duties/basic',
    'songlan-homestay-grease-trap-register',
    '还叫“登记云背、岚口民宿的隔油池和化粪池位置”',
    '名称是：登记云背、岚口民宿的隔油池和化粪池位置',
  ],
  ['moved, in the old list', 'wuling/duties/cooperative', 'wuling-tea-boiler-inspection', '还照这一行办', '划到上级部门收回事项'],
  ['moved, in the new list', 'wuling/duties/withdrawn', 'wuling-tea-boiler-inspection', '还在配合履职事项', '自2027年1月1日起从'],
  ['deleted', 'wanglou/duties/basic', 'wanglou-shopfront-score', '还照这一行办', '自2027年1月1日起删去'],
] as const;

describe.each(AHEAD)('a row that is %s', (_how, list, row, until, since) => {
  test.each([
    ['the day before', '2026-12-31', true],
    ['the day', '2027-01-01', false],
    ['long after', '2027-09-01', false],
  ])(
    'on %s',
    async (_day, day, holds) => {
      const page = await on(day, `hexi/${list}/index.html#${row}`);
      const place = page.locator(`[id="${row}"]`);
      expect(await place.innerText()).toContain(since);
      // In sight, however little of the row is open.
      await place.locator('details').evaluateAll((all) => all.forEach((each) => each.removeAttribute('open')));
      expect((await place.innerText()).includes(`到2026年12月31日止，${until}`)).toBe(holds);
    },
    TIMEOUT,
  );
});

test(
  'without a script, the dates are told',
  async () => {
    const page = await on('2027-03-01', 'hexi/wanglou/duties/basic/index.html', { javaScriptEnabled: false });
    const text = await page.locator('#wanglou-shopfront-score').innerText();
    expect(text).toContain('到2026年12月31日止，还照这一行办');
    expect(text).toContain('自2027年1月1日起删去');
  },
  TIMEOUT,
);

describe.each(['hexi/wuling/adjustments', 'hexi/adjustments'])('the feed of %s', (folder) => {
  test(
    'is well-formed Atom: ids that differ, titles, days, links to the page',
    async () => {
      const { page } = await open(`${folder}/index.html`);
      const feed = await page.evaluate(async (path) => {
        const answer = await fetch(path);
        const document = new DOMParser().parseFromString(await answer.text(), 'application/xml');
        const texts = (selector: string) => Array.from(document.querySelectorAll(selector), (each) => each.textContent);
        return {
          type: answer.headers.get('content-type'),
          error: document.querySelector('parsererror')?.textContent,
          root: `${document.documentElement.namespaceURI} ${document.documentElement.localName}`,
          entries: document.querySelectorAll('entry').length,
          ids: texts('id'),
          titles: texts('entry > title'),
          updated: texts('updated'),
          author: texts('feed > author > name'),
          self: document.querySelector('feed > link[rel=self]')?.getAttribute('href'),
          anchors: Array.from(
            document.querySelectorAll('entry > link'),
            (each) => each.getAttribute('href')?.split('#')[1] ?? '',
          ),
        };
      }, `${address()}${folder}/feed.xml`);
      expect(feed).toMatchObject({
        error: undefined,
        root: 'http://www.w3.org/2005/Atom feed',
        type: expect.stringMatching(/xml/) as string,
      });
      expect(feed.entries).toBeGreaterThan(3);
      expect(new Set(feed.ids).size).toBe(feed.entries + 1);
      expect(feed.titles.every((title) => title !== '')).toBe(true);
      for (const day of feed.updated) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
      expect(feed.author).toHaveLength(1);
      expect(feed.self).toBe(`https://fuwudan.example/${folder}/feed.xml`);
      for (const anchor of feed.anchors) expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    },
    TIMEOUT,
  );
});
