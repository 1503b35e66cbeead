import { expect, test } from 'vitest';
import { basicDuty } from '../testing/builders.ts';
import { messagesOnRows, runOnRows } from '../testing/rows.ts';
import { dutyWithoutSheet } from './duty-without-sheet.ts';

const bare = (name: string, given = {}) => basicDuty({ name, sheets: undefined, ...given });

test('a duty that residents come for has a sheet', () =>
  expect(runOnRows(dutyWithoutSheet, { basic: [bare('受理高龄津贴申请，核对年龄')] })).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'name'],
      rule: 'duty-without-sheet',
      record: 'allowance-review',
      message:
        '“受理高龄津贴申请，核对年龄”是居民来办的事，却没有对应的服务单：请加上 sheets: [事项编号]，并在 sheet.yaml 里写明在哪里办',
    },
  ]));

test.each(['巡查上坪村茶园', '管理58名护林员，按月考核发放误工补贴', '登记独居老人，落实探访人'])('%s needs none', (name) =>
  expect(runOnRows(dutyWithoutSheet, { basic: [bare(name)] })).toEqual([]),
);

test('the sheet that a row names is on the sheet of the township', () =>
  expect(messagesOnRows(dutyWithoutSheet, { basic: [basicDuty({ sheets: ['senior-card', 'id-card'] })] })).toEqual([
    '这一行对应的事项（senior-card、id-card）都不在服务单里：请在 sheet.yaml 里加上，本地不办的写 action: 不在本地办理',
  ]));

test('the county is told of its own row, once, however a township words it', () => {
  const shared = bare('受理高龄津贴申请', { shared: true });
  const quiet = bare('核对高龄老人名单', { shared: true });
  const sharedDuties = { basic: [shared], cooperative: [], withdrawn: [] };
  expect(runOnRows(dutyWithoutSheet, { basic: [shared] }, { sharedDuties }).map(({ file }) => file)).toEqual([
    'hexi/duties/basic.yaml',
  ]);
  const reworded = { ...quiet, name: '受理高龄津贴申请', sharedName: quiet.name };
  expect(runOnRows(dutyWithoutSheet, { basic: [reworded] }, { sharedDuties: { ...sharedDuties, basic: [quiet] } })).toEqual([]);
});
