import { describe, expect, test } from 'vitest';
import { adjustment, basicDuty, cooperativeDuty, duties, scope, withdrawnDuty } from '../testing/builders.ts';
import { boundaryPage } from './boundary-page.ts';

const parties = [
  { department: 'urban-management', role: '牵头' as const, duties: ['修灯'] },
  { department: 'civil-affairs', role: '配合' as const, duties: ['出钱'] },
];
const lists = duties({
  basic: [basicDuty(), basicDuty({ id: 'b', category: '党的建设' })],
  cooperative: [cooperativeDuty({ parties }), cooperativeDuty({ id: 'c', name: '井盖', category: '城乡建设' })],
});
const page = boundaryPage(scope({ duties: lists }));

describe('a department on the map', () => {
  test('has its rows by category, those that it leads first, each linked to its list', () =>
    expect(page.departments.map(({ id, cells }) => [id, ...cells.flatMap((cell) => [cell.id, cell.rows])])).toEqual([
      [
        'department-civil-affairs',
        'civil-affairs_2',
        [
          { part: '配合', label: '路灯维护', href: '../duties/cooperative/index.html#street-light-maintenance' },
          { part: '收回', label: '经营性公墓检查', href: '../duties/withdrawn/index.html#funeral-inspection' },
        ],
      ],
      [
        'department-urban-management',
        'urban-management_2',
        [{ part: '牵头', label: '路灯维护', href: '../duties/cooperative/index.html#street-light-maintenance' }],
        'urban-management_3',
        [{ part: '牵头', label: '井盖', href: '../duties/cooperative/index.html#c' }],
      ],
    ]));
});

test('the picture says in words what each cell holds, and leads there', () =>
  expect(page.screen.flatMap(({ cells }) => cells.map(({ says, href }) => [says, href]))).toEqual([
    ['雾岭镇·党的建设：自己负责1项', '../duties/basic/index.html#category-1'],
    ['雾岭镇·民生服务：自己负责1项', '../duties/basic/index.html#category-2'],
    ['县民政局·民生服务：配合1项、收回1项', '#civil-affairs_2'],
    ['县城市管理局·民生服务：牵头1项', '#urban-management_2'],
    ['县城市管理局·城乡建设：牵头1项', '#urban-management_3'],
  ]));

test('the table has the same numbers, and their sums', () => {
  expect(page.totals).toEqual([
    { category: '党的建设', own: 1, counts: [0, 0, 0] },
    { category: '民生服务', own: 1, counts: [1, 1, 1] },
    { category: '城乡建设', own: 0, counts: [1, 0, 0] },
  ]);
  expect(page.sum).toEqual({ own: 2, counts: [2, 1, 1] });
});

test('a department is called on the picture as residents call it, where that is shorter', () => {
  const named = [{ id: 'civil-affairs', name: '县民政局', aliases: ['民政局', '民政'] }];
  const { screen } = boundaryPage(
    scope({ duties: duties({ basic: [], cooperative: [], withdrawn: [withdrawnDuty()] }) }, { departments: named }),
  );
  expect(screen.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(['民政局']);
});

test('a row that is still to come says from when it holds', () => {
  const move = { kind: '划转', row: 'funeral-inspection', from: 'basic', list: 'withdrawn' } as const;
  const { departments } = boundaryPage(scope({ adjustments: [adjustment([move], { effectiveFrom: '2027-01-01' })] }));
  const labels = departments.flatMap(({ cells }) => cells.flatMap(({ rows }) => rows.map(({ label }) => label)));
  expect(labels).toEqual(['经营性公墓检查（自2027年1月1日起）', '路灯维护']);
});
