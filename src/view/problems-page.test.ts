import { describe, expect, test } from 'vitest';
import type { RowChange } from '../schema/adjustment.ts';
import type { Problem } from '../schema/problem.ts';
import {
  adjustment,
  basicDuty,
  cooperativeDuty,
  countyCorpus,
  duties,
  problem,
  scope,
  withdrawnDuty,
} from '../testing/builders.ts';
import { problemsPage, type ProblemLine } from './problems-page.ts';

const [civil] = countyCorpus().departments;
const departments = [
  ...(civil === undefined ? [] : [civil]),
  { id: 'urban-management', name: '县城市管理局', phone: '0000-8822001' },
];
const { basic, cooperative, withdrawn } = duties();
const sharedDuties = { basic, cooperative, withdrawn };

function lineOf(given: Partial<Problem>, own = duties()): ProblemLine {
  const { groups } = problemsPage(scope({ duties: own }, { departments, sharedDuties, problems: [problem(given)] }));
  const line = groups[0]?.problems[0];
  if (line === undefined) throw new Error('no problem');
  return line;
}
const none = { basic: [], cooperative: [], withdrawn: [] };
const phones = (line: ProblemLine): string[] => line.phones.map(({ label, href }) => `${label} ${href}`);

describe('a problem', () => {
  test('that a department leads says so, and what the township does; the department is called first', () => {
    const line = lineOf({ first: '记下灯杆编号', not: '不归供电所' });
    expect(line).toMatchObject({
      id: 'street-light-out',
      name: '路灯不亮',
      answer: '县城市管理局牵头，雾岭镇做：每周巡查路灯，登记不亮的灯杆编号。',
      first: '记下灯杆编号',
      not: '不归供电所',
      source: { label: '看清单：路灯维护', href: '../duties/cooperative/index.html#street-light-maintenance' },
    });
    expect(phones(line)).toEqual(['先打 县城市管理局 tel:0000-8822001', '雾岭镇便民服务中心 tel:0000-8812345']);
  });

  test("that is urgent has the nation's line before all", () =>
    expect(phones(lineOf({ call: '110' }))[0]).toBe('先打 报警 tel:110'));

  test('that is the township’s own says which office, and has its telephone alone', () => {
    const line = lineOf({ duty: 'allowance-review' }, duties({ basic: [basicDuty({ post: '公共服务办公室' })] }));
    expect(line.answer).toBe('雾岭镇自己负责，找公共服务办公室。');
    expect(phones(line)).toEqual(['雾岭镇便民服务中心 tel:0000-8812345']);
  });

  test('that was taken back sends nobody to the township', () => {
    const line = lineOf({ duty: 'funeral-inspection' });
    expect(line.answer).toBe('已由县民政局收回，雾岭镇不再管。');
    expect(phones(line)).toEqual(['县民政局 tel:0000-8810001']);
  });

  test('without a row of the township’s leads to the department', () => {
    const line = lineOf({}, none);
    expect(line.answer).toBe('归县城市管理局管，直接找它；雾岭镇的清单里没有这件事。');
    expect(phones(line)).toEqual(['县城市管理局 tel:0000-8822001']);
    expect(line.source).toEqual({
      label: '看县城市管理局',
      href: '../../departments/urban-management.html#street-light-maintenance',
    });
  });

  test('of the townships alone that this one has not leads nowhere, but has somebody to ask', () => {
    const line = lineOf({ duty: 'allowance-review' }, none);
    expect(line.source).toBeUndefined();
    expect(phones(line)).toEqual(['雾岭镇便民服务中心 tel:0000-8812345']);
  });
});

test('a row that is still to come says from when it holds', () => {
  const added = { kind: '新增', row: 'street-light-maintenance', list: 'cooperative' } as const;
  const adjustments = [adjustment([added], { effectiveFrom: '2027-01-01' })];
  const { groups } = problemsPage(scope({ adjustments }, { problems: [problem()] }));
  expect(groups[0]?.problems[0]?.source?.label).toBe('看清单：路灯维护（自2027年1月1日起）');
});

test('a row that is to leave the list is told until then, with whom to ask', () => {
  const gone: RowChange = {
    kind: '删除',
    row: 'street-light-maintenance',
    list: 'cooperative',
    was: '路灯维护',
    meanwhile: '镇里照旧换灯，电话 0000-1',
    replacedBy: '打 12345',
  };
  const of = (effectiveFrom: string) =>
    problemsPage(
      scope(
        { duties: duties({ cooperative: [] }), adjustments: [adjustment([gone], { effectiveFrom })] },
        { problems: [problem()], sharedDuties: { basic: [], cooperative: [cooperativeDuty()], withdrawn: [] } },
      ),
    ).groups[0]?.problems[0]?.until;
  expect(of('2027-01-01')).toEqual({
    day: '2026-12-31',
    text: '到2026年12月31日止，还照原来的：镇里照旧换灯，电话 0000-1',
  });
  expect(of('2026-05-01')).toBeUndefined();
  const behind = problem({ duty: 'allowance-review', or: [gone.row] });
  const adjustments = [adjustment([gone], { effectiveFrom: '2027-01-01' })];
  const { groups } = problemsPage(scope({ duties: duties({ cooperative: [] }), adjustments }, { problems: [behind] }));
  expect(groups[0]?.problems[0]?.until).toBeUndefined();
});

test('groups stand in their order with their counts, empty ones are left out', () => {
  const problems = [problem({ id: 'a', group: 'village' }), problem({ id: 'b' }), problem({ id: 'c' })];
  const page = problemsPage(
    scope({}, { sharedDuties: { ...none, cooperative: [cooperativeDuty()], withdrawn: [withdrawnDuty()] }, problems }),
  );
  expect(page.lead).toMatch(/^居民常问的 3 件事/);
  expect(page.groups.map(({ id, title, count }) => [id, title, count])).toEqual([
    ['group-road', '路上', 2],
    ['group-village', '村里的事和办事', 1],
  ]);
});
