import { describe, expect, test } from 'vitest';
import { adjustment, scope, site } from '../testing/builders.ts';
import { countyFeed, townshipFeed, urnOf } from './adjustment-feed.ts';

const record = adjustment([{ kind: '新增', list: 'basic', row: 'allowance-review' }], { why: '<b>&"' });
const given = scope({ adjustments: [record] });
const feed = townshipFeed(given);
const all = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, found = '']) => found);

test('an entry is dated by its approval, the feed by its latest entry, never by the clock of the build', () =>
  expect(all(feed, /<updated>(.*)<\/updated>/g)).toEqual(['2026-04-10T00:00:00+08:00', '2026-04-10T00:00:00+08:00']));

test('a feed without entries bears the date of the data', () =>
  expect(all(townshipFeed(scope()), /<updated>(.*)<\/updated>/g)).toEqual(['2026-11-20T00:00:00+08:00']));

test('ids are the same wherever the site stands, and in the feed of the county', () => {
  const ids = all(feed, /<id>(.*)<\/id>/g);
  const moved = townshipFeed({ ...given, site: site({ webAddress: 'https://new.example/' }) });
  expect(all(moved, /<id>(.*)<\/id>/g)).toEqual(ids);
  expect(all(countyFeed(given), /<id>(.*)<\/id>/g).slice(1)).toEqual(ids.slice(1));
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const urns = Array.from({ length: 2000 }, (_each, index) => urnOf(`990122101 ${index}`));
  expect(new Set(urns).size).toBe(urns.length);
});

describe('links', () => {
  test('are absolute where the site has an address', () =>
    expect(all(townshipFeed({ ...given, site: site({ webAddress: 'https://hexi.example/' }) }), /href="([^"]*)"/g)).toEqual([
      'https://hexi.example/hexi/wuling/adjustments/feed.xml',
      'https://hexi.example/hexi/wuling/adjustments/index.html',
      'https://hexi.example/hexi/wuling/adjustments/index.html#wuling--2026-lamps',
    ]));
  test('and relative to the feed elsewhere', () =>
    expect(all(feed, /href="([^"]*)"/g)).toEqual(['feed.xml', 'index.html', 'index.html#wuling--2026-lamps']));
});

test('what people have written is text', () =>
  expect(feed).toContain('<summary>&lt;b&gt;&amp;&quot;（乡镇申请，演示，无文号）</summary>'));

test('the county says whose a record is', () =>
  expect(all(countyFeed(given), /<title>(.*)<\/title>/g)).toEqual([
    '禾溪县清单调整记录',
    '雾岭镇自2026年5月1日起新增“受理审核最低生活保障申请”',
  ]));
