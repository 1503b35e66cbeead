import { expect, test } from 'vitest';
import { cooperativeDuty, withdrawnDuty } from '../testing/builders.ts';
import { messagesOnRows, runOnRows } from '../testing/rows.ts';
import { departmentUnaware } from './department-unaware.ts';

const acknowledged = (department: string, ...duties: string[]) => [{ township: 'wuling', department, duties }];

test('a department has confirmed what a township says that it leads', () =>
  expect(runOnRows(departmentUnaware, { cooperative: [cooperativeDuty()] }, { acknowledged: [] })).toEqual([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 0, 'parties'],
      rule: 'department-unaware',
      record: 'street-light-maintenance',
      message:
        '县城市管理局还没有认领这一行：全县都有的事，请改用全县共用的那一行（use）；只有本地才有的，请和县城市管理局商定，由县里写进 acknowledged.yaml，例如 { township: wuling, department: urban-management, duties: [street-light-maintenance] }',
    },
  ]));

test('and what it says that it has taken back', () =>
  expect(runOnRows(departmentUnaware, { withdrawn: [withdrawnDuty()] }, { acknowledged: [] })).toMatchObject([
    { file: 'hexi/wuling/duties/withdrawn.yaml', path: ['own', 0, 'takenOverBy'], record: 'funeral-inspection' },
  ]));

test('it is the right department that has', () =>
  expect(
    messagesOnRows(
      departmentUnaware,
      { cooperative: [cooperativeDuty()] },
      { acknowledged: acknowledged('civil-affairs', 'street-light-maintenance') },
    ),
  ).toEqual(['认领这一行的是县民政局，这里写的却是县城市管理局：请两边商定，改成一致']));

test("the county's shared rows are the departments' own", () =>
  expect(runOnRows(departmentUnaware, { cooperative: [cooperativeDuty({ shared: true })] }, { acknowledged: [] })).toEqual([]));

test('what is confirmed and gone is only told, and holds nobody', () =>
  expect(runOnRows(departmentUnaware, {}, { acknowledged: acknowledged('civil-affairs', 'gone') })).toEqual([
    {
      file: 'hexi/acknowledged.yaml',
      path: [0, 'duties', 0],
      rule: 'department-unaware',
      record: 'gone',
      message: '雾岭镇的清单里没有“gone”这一行：请核对编号，没有了就删掉',
      warning: true,
    },
  ]));
