import { expect, test } from 'vitest';
import { guide, lifeEvent, pendingMatter, scope } from '../testing/builders.ts';
import { countyPage } from './county-page.ts';
import { homePage } from './home-page.ts';

const matters = [
  guide({ id: 'tea', name: '茶园登记', group: 'farming' }),
  guide({ id: 'card', name: '身份证', group: 'identity' }),
  pendingMatter({ id: 'lamp', name: '路灯审批', department: 'urban-management' }),
];
const { site, county } = scope({}, { matters });
const page = countyPage({ site, county });

test('shows every township with its centre and its counts', () =>
  expect(page.townships).toEqual([
    {
      label: '雾岭镇',
      href: 'wuling/index.html',
      kind: '镇',
      summary: '海拔最高的产茶大镇。',
      address: '雾岭镇茶市街8号',
      phone: { label: '便民服务中心', number: '0000-8812345', href: 'tel:0000-8812345' },
      counts: '办事事项 1 项，基本履职事项 1 项，配合履职事项 1 项，上级部门收回事项 1 项',
    },
  ]));

test('shows matters by group, those without one under their department, and marks those without a guide', () =>
  expect(page.groups.map(({ id, title, links }) => [id, title, ...links.map(({ label, href }) => `${label} ${href}`)])).toEqual([
    ['group-identity', '户口和身份证', '身份证 matters/card.html'],
    ['group-farming', '种田养殖和山林', '茶园登记 matters/tea.html'],
    ['department-urban-management', '县城市管理局', '路灯审批（指南待补充） matters/lamp.html'],
  ]));

test('leads from each life event to what it takes', () => {
  const withEvent = scope({}, { lifeEvents: [lifeEvent('tea')] }).county;
  expect(countyPage({ site, county: withEvent }).events).toEqual([
    { label: '生孩子', href: 'all-matters/index.html#event-birth' },
  ]);
});

test('counts all matters, and those known by name only', () =>
  expect([page.matterCount, page.pendingCount, page.page.description]).toEqual([
    3,
    1,
    '禾溪县各乡镇（街道）、县级部门和3个办事事项。',
  ]));

test('links to every department', () =>
  expect(page.departments[0]).toEqual({ label: '县民政局', href: 'departments/civil-affairs.html' }));

test('the home page shows every county, its townships and their villages', () => {
  const [first] = homePage({ site, counties: [county] }).counties;
  expect(first).toMatchObject({
    name: '禾溪县',
    href: 'hexi/index.html',
    townships: [{ label: '雾岭镇', href: 'hexi/wuling/index.html' }],
    villages: [{ township: { label: '雾岭镇', href: 'hexi/wuling/index.html' }, names: ['上坪村'] }],
  });
});
