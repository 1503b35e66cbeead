import { expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import { countyCorpus, scope, site, TODAY, townshipCorpus, unlistedTask } from '../testing/builders.ts';
import { departmentPage } from './department-page.ts';
import { countyUnlistedTasksPage, unlistedTasksPage } from './unlisted-tasks-page.ts';

const taken = unlistedTask({
  id: '2',
  on: '2026-10-01',
  decidedOn: '2026-10-02',
  decision: '接下',
  basis: '会议',
  until: '2026-10-09',
});
const unlistedTasks = [unlistedTask(), taken, unlistedTask({ id: '3', department: 'civil-affairs', on: '2026-01-05' })];
const county = digestCounty(countyCorpus({ townships: [townshipCorpus({ unlistedTasks })] }));

test('a township tells who asked for what, on which basis, and what became of it, the newest first', () => {
  const { tasks, total } = unlistedTasksPage(scope({ unlistedTasks }));
  expect(total).toBe('要求 3 件，接下 1 件，退回 2 件；没有依据的 2 件。');
  expect(tasks.map(({ id }) => id)).toEqual(['task-2', 'task-2026-09-08-1', 'task-3']);
  expect(tasks[0]).toMatchObject({
    decision: '接下',
    basis: '会议',
    department: { label: '县城市管理局', href: '../../departments/urban-management.html' },
    days: '2026年10月1日提出，2026年10月2日接下，做到2026年10月9日',
  });
});

test('a county counts by department, in its own order and not by who asks most, and by township', () =>
  expect(countyUnlistedTasksPage({ site: site(), county })).toMatchObject({
    total: '要求 3 件，接下 1 件，退回 2 件；没有依据的 2 件。',
    departments: [
      { who: { label: '县民政局' }, says: '要求 1 件，接下 0 件，退回 1 件；没有依据的 1 件' },
      { who: { label: '县城市管理局' }, says: '要求 2 件，接下 1 件，退回 1 件；没有依据的 1 件' },
    ],
    townships: [
      {
        who: { label: '雾岭镇', href: '../wuling/unlisted-tasks/index.html' },
        says: '要求 3 件，接下 1 件，退回 2 件；没有依据的 2 件',
      },
    ],
  }));

test("a department's page tells its own number in one line; one that asked for nothing has none", () => {
  const pageOf = (id: string) => departmentPage({ id, name: id }, { site: site(), county, asOf: TODAY });
  expect(pageOf('civil-affairs').unlisted).toEqual({
    label: '清单以外的任务：要求 1 件，接下 0 件，退回 1 件；没有依据的 1 件',
    href: '../unlisted-tasks/index.html',
  });
  expect(pageOf('finance').unlisted).toBeUndefined();
});
