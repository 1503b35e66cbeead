import { expect, test } from 'vitest';
import type { TownshipStatus } from '../domain/status.ts';
import { scope } from '../testing/builders.ts';
import { statusPage } from './status-page.ts';

const { site, county } = scope();
const status = (given: Partial<TownshipStatus>): TownshipStatus => ({
  county: 'hexi',
  township: 'wuling',
  name: '雾岭镇',
  state: 'current',
  reasons: [],
  ...given,
});
const lines = (...statuses: TownshipStatus[]) => statusPage({ site, counties: [county], statuses, waivers: [] });

test('says that all is well when it is', () => expect(lines(status({})).summary).toBe('1 个乡镇（街道）都是最新内容。'));

test('names the version that is shown, and where the mistakes are', () =>
  expect(
    lines(
      status({ state: 'held', version: '2026-10-01', reasons: [{ file: 'hexi/wuling/sheet.yaml', line: 4, rule: 'schema' }] }),
    ).lines[0],
  ).toMatchObject({
    href: '../hexi/wuling/index.html',
    state: '新内容有误，显示的是2026年10月1日的版本',
    current: false,
    reasons: ['hexi/wuling/sheet.yaml 第 4 行（规则 schema）'],
  }));

test('links to nothing where nothing is published', () => {
  const { lines: told, summary } = lines(status({ state: 'unpublished' }), status({ township: 'liaohu' }));
  expect(told[0]).toMatchObject({ href: undefined, state: '内容有误，暂未发布' });
  expect(summary).toBe('2 个乡镇（街道）中，1 个的新内容有误，正在修改。');
});

test('tells everybody what is set aside, by whom, why and until when', () =>
  expect(
    statusPage({
      site,
      counties: [county],
      statuses: [],
      waivers: [
        { holder: '雾岭镇', rule: 'broad-duty', record: 'hill-patrol', why: '年底前拆分', who: '县委编办', until: '2026-12-31' },
      ],
    }).waivers,
  ).toEqual(['雾岭镇：“hill-patrol”暂不适用规则 broad-duty，因为年底前拆分。县委编办同意，到2026年12月31日为止。']));
