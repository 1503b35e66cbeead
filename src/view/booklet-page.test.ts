import { expect, test } from 'vitest';
import { entry, guide, pendingMatter, place, scope, sheet, township } from '../testing/builders.ts';
import { bookletPage } from './booklet-page.ts';

const matters = [pendingMatter({ id: 'place-name' }), guide(), guide({ id: 'id-card', name: '居民身份证', group: 'identity' })];
const own = matters.map(({ id }) => entry({ matter: id, counter: 'social-affairs' }));
const booklet = bookletPage(
  scope({ township: township({ places: [place({ note: '二楼' })] }), sheet: sheet(...own) }, { matters }),
);

test('sheets stand by group, numbered through, and the contents name each of them', () => {
  const titles = ['1. 居民身份证', '2. 最低生活保障', '3. 地名命名审批'];
  expect(booklet.groups.map(({ title }) => title)).toEqual(['户口和身份证', '困难救助', '其他事项']);
  expect(booklet.groups.flatMap(({ sheets }) => sheets.map(({ title }) => title))).toEqual(titles);
  expect(booklet.contents.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
    '#places',
    '#villages',
    '#sheet-id-card',
    '#sheet-minimum-living-allowance',
    '#sheet-place-name',
    '#list-basic',
    '#list-cooperative',
    '#list-withdrawn',
  ]);
});

test('a sheet is told in short, telephone first', () => {
  const [sheetOf] = booklet.groups[1]?.sheets ?? [];
  expect(sheetOf?.facts).toEqual([
    { label: '电话', lines: ['0000-8812345'] },
    { label: '地点', lines: ['雾岭镇便民服务中心 2号社会事务窗口；雾岭镇茶市街8号'] },
    { label: '时间', lines: ['周一至周五 8:30-12:00、14:00-17:30'] },
    { label: '办到哪步', lines: ['受理，这里收材料，由上级部门办'] },
    { label: '要带什么', lines: ['居民户口簿（原件核验），哪里拿：遗失的到户籍地派出所补领'] },
    { label: '谁可以办', lines: ['本县户籍的困难家庭；家庭人均收入低于低保标准'] },
    { label: '怎么办', lines: ['1. 申请：到窗口提交材料'] },
    { label: '要跑几次', lines: ['最多跑 1 次：需要当面签字'] },
    { label: '多久办好', lines: ['20个工作日'] },
    { label: '收费', lines: ['不收费'] },
    { label: '办完得到', lines: ['最低生活保障金'] },
  ]);
});

test('a matter known by name only says so', () =>
  expect(booklet.groups[2]?.sheets[0]?.facts.at(-1)).toEqual({ label: '指南', lines: ['待补充，请先打电话问'] }));

test('places, villages and lists are there with their names', () => {
  expect(booklet.addressLists.map(({ lines }) => lines)).toEqual([
    [{ name: '雾岭镇便民服务中心 0000-8812345', text: '雾岭镇茶市街8号；周一至周五 8:30-12:00、14:00-17:30' }],
    [{ name: '上坪村', text: '没有便民服务站' }],
  ]);
  expect(booklet.lists.map(({ names }) => names.length)).toEqual([1, 1, 1]);
});
