import { describe, expect, test } from 'vitest';
import type { DutyLists } from '../domain/corpus.ts';
import { basicDuty, cooperativeDuty, duties, entry, scope, sheet, withdrawnDuty } from '../testing/builders.ts';
import { dutyPage, orderCategories } from './duty-page.ts';
import type { DutyRow } from './duty-row.ts';

function rowOf(kind: keyof DutyLists, given: Partial<DutyLists> = {}): DutyRow {
  const row = dutyPage(kind, scope({ duties: duties(given) })).categories[0]?.rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('categories', () => {
  test('stand in the usual order, the county’s own last and as they come', () =>
    expect(orderCategories(['茶产业', '民生服务', '渡口', '党的建设', '民生服务'])).toEqual([
      '党的建设',
      '民生服务',
      '茶产业',
      '渡口',
    ]));

  test('have their rows and counts', () => {
    const basic = [basicDuty(), basicDuty({ id: 'b', category: '党的建设' }), basicDuty({ id: 'c' })];
    const { categories, count } = dutyPage('basic', scope({ duties: duties({ basic }) }));
    expect(count).toBe(3);
    expect(categories.map(({ id, name, count: rows }) => [id, name, rows])).toEqual([
      ['category-1', '党的建设', 1],
      ['category-2', '民生服务', 2],
    ]);
  });
});

describe('a basic duty', () => {
  test('says what it is, whose it is and on which basis', () =>
    expect(
      rowOf('basic', {
        basic: [
          basicDuty({
            post: '公共服务办公室',
            basis: ['《甲》', '《乙》第一条'],
            characteristic: { why: '茶市大' },
            steps: ['三天内两人入户'],
            deliverables: ['入户调查表'],
            asPublished: '负责低保工作',
          }),
        ],
      }),
    ).toMatchObject({
      id: 'allowance-review',
      serial: 1,
      office: { post: '公共服务办公室' },
      steps: ['三天内两人入户'],
      deliverables: ['入户调查表'],
      basis: '《甲》、《乙》第一条',
      asPublished: '负责低保工作',
      source: '《雾岭镇履职事项清单》基本履职事项第1项',
      more: '怎么做、能办的事、依据、来源',
      characteristic: { why: '茶市大', figures: [] },
      lane: undefined,
    }));

  test("shows the county's wording where the township says it otherwise", () =>
    expect(rowOf('basic', { basic: [basicDuty({ sharedName: '低保审核' })] }).countyWording).toBe('低保审核'));

  test('links to its matters: the township’s page, or the county’s where it is not on the sheet', () => {
    const basic = [basicDuty({ sheets: ['minimum-living-allowance', 'card'] })];
    const page = dutyPage('basic', scope({ duties: duties({ basic }), sheet: sheet(entry()) }));
    expect(page.categories[0]?.rows[0]?.sheets).toEqual([
      { label: '最低生活保障', href: '../../minimum-living-allowance.html' },
      { label: 'card', href: '../../../matters/card.html' },
    ]);
  });
});

describe('what is folded', () => {
  test('is named as far as it is there', () => {
    expect(rowOf('basic', { basic: [basicDuty({ sheets: undefined })] }).more).toBe('来源');
    expect(rowOf('cooperative').more).toBe('两边各做什么、来源');
    expect(rowOf('withdrawn').more).toBe('来源');
  });
});

describe('a cooperative duty', () => {
  const parties = [
    { department: 'urban-management', role: '牵头' as const, duties: ['修灯'] },
    { department: 'civil-affairs', role: '配合' as const, duties: ['出钱'] },
  ];

  test('names who leads, with a telephone where one is known', () => {
    const led = parties.map((party) => ({ ...party, role: party.role === '牵头' ? ('配合' as const) : ('牵头' as const) }));
    expect(rowOf('cooperative', { cooperative: [cooperativeDuty({ parties: led })] }).lead).toMatchObject({
      department: { label: '县民政局' },
      phone: { number: '0000-8810001' },
    });
    expect(rowOf('cooperative', { cooperative: [cooperativeDuty({ parties })] }).lead?.phone).toBeUndefined();
  });

  test('has a swim-lane; no other duty has one', () => {
    expect(rowOf('cooperative').lane?.departments.map(({ title }) => title)).toEqual(['县城市管理局']);
    expect(rowOf('withdrawn').lane).toBeUndefined();
  });
});

test('a withdrawn duty says who has taken it over, how, and since when', () =>
  expect(rowOf('withdrawn', { withdrawn: [withdrawnDuty()] }).takenOver).toMatchObject({
    department: { label: '县民政局', href: '../../../departments/civil-affairs.html' },
    how: '由县民政局每年检查一次',
    since: '2025年7月1日',
    phone: { number: '0000-8810001' },
    address: '禾溪县城民安路22号',
  }));

test('a withdrawn duty whose department has no telephone leads to the hotline', () =>
  expect(rowOf('withdrawn', { withdrawn: [withdrawnDuty({ takenOverBy: 'urban-management' })] }).takenOver).toMatchObject({
    phone: undefined,
    instead: { number: '12345' },
  }));

describe('a page', () => {
  const page = dutyPage('withdrawn', scope());

  test('says what the list means, in the township’s name', () => {
    expect(page.meaning).toBe('这些事雾岭镇不再办，已经交给县级部门。每一行写明找谁。');
    expect(page.page.description).toMatch(/^雾岭镇上级部门收回事项清单，共1项。/);
  });

  test('links to all three lists, and marks its own', () =>
    expect(page.lists.map(({ href, current }) => [href, current])).toEqual([
      ['../basic/index.html', false],
      ['../cooperative/index.html', false],
      ['index.html', true],
    ]));

  test('says to whom to turn when both sides send one away, once; basic duties have one side only', () => {
    expect(page.resorts).toHaveLength(4);
    expect(dutyPage('basic', scope()).resorts).toEqual([]);
  });

  test('leads to the picture of the boundary', () => expect(page.map.href).toBe('../../boundary/index.html'));

  test('names its source', () =>
    expect(page.source).toMatchObject({ title: '雾岭镇履职事项清单', issuer: '雾岭镇人民政府', published: '2025年6月30日' }));
});
