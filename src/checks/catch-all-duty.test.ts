import { expect, test } from 'vitest';
import { basicDuty, cooperativeDuty } from '../testing/builders.ts';
import { messagesOnRows, runOnRows } from '../testing/rows.ts';
import { catchAllDuty } from './catch-all-duty.ts';

test('says what is wrong with a row that takes anything, and what to write', () =>
  expect(runOnRows(catchAllDuty, { basic: [basicDuty({ name: '完成上级交办的其他任务' })] })).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'name'],
      rule: 'catch-all-duty',
      record: 'allowance-review',
      message: '“上级交办的其他任务”什么都能往里装：请写出是哪一件事，写不出就删掉这一行，例如 每周巡查路灯，登记不亮的灯杆编号',
    },
  ]));

test('says it of a step too', () =>
  expect(runOnRows(catchAllDuty, { basic: [basicDuty({ steps: ['完成上级交办的其他任务'] })] })).toMatchObject([
    { path: ['own', 0, 'steps', 0] },
  ]));

test.each([
  '承办上级党委、政府交办的其他事项',
  '完成县委县政府交办的其他工作任务',
  '完成领导交办的临时性工作',
  '做好上级安排的各项工作',
  '完成上级下达的各项任务指标',
  '承担县级部门布置的工作',
  '办理党委政府交办事项',
  '法律法规规定的其他职责',
  '法律、法规、规章规定由乡镇承担的其他职责',
  '承担其他工作',
  '做好其他相关工作',
  '其他未尽事宜',
  '负责辖区内一切事务',
  '做好防汛等相关工作',
  '落实属地管理责任',
])('refuses %s', (name) => expect(runOnRows(catchAllDuty, { basic: [basicDuty({ name })] })).toHaveLength(1));

test.each([
  '处理其他乡镇转来的来信',
  '受理对其他行政机关的投诉',
  '开展森林防火宣传，清理坟边林缘可燃物',
  '安排上级下派干部的住处，登记在岗天数',
  '公布清单以内的全部收费项目',
])('accepts %s', (name) => expect(runOnRows(catchAllDuty, { basic: [basicDuty({ name })] })).toEqual([]));

test('looks at what each side does as well', () => {
  const row = cooperativeDuty({
    township: ['每周巡查路灯', '完成县城市管理局交办的其他任务'],
    parties: [{ department: 'urban-management', role: '牵头', duties: ['承担其他相关工作'] }],
  });
  expect(runOnRows(catchAllDuty, { cooperative: [row] }).map(({ path }) => path)).toEqual([
    ['own', 0, 'township', 1],
    ['own', 0, 'parties', 0, 'duties', 0],
  ]);
});

test('what the county has written is told to the county, and a township that uses it only of its own words', () => {
  const shared = basicDuty({ name: '承担其他工作', shared: true });
  const sharedDuties = { basic: [shared], cooperative: [], withdrawn: [] };
  expect(runOnRows(catchAllDuty, { basic: [shared] }, { sharedDuties }).map(({ file }) => file)).toEqual([
    'hexi/duties/basic.yaml',
  ]);
  const reworded = { ...shared, name: '完成上级交办的任务', sharedName: '巡查路灯' };
  expect(messagesOnRows(catchAllDuty, { basic: [reworded] })).toHaveLength(1);
});
