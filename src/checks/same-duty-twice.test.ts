import { expect, test } from 'vitest';
import { basicDuty, cooperativeDuty, withdrawnDuty } from '../testing/builders.ts';
import { messagesOnRows, runOnRows } from '../testing/rows.ts';
import { sameDutyTwice } from './same-duty-twice.ts';

test('a duty stands in one list only; the later row is told', () =>
  expect(
    runOnRows(sameDutyTwice, {
      basic: [basicDuty({ name: '路灯维护', serial: 12 })],
      cooperative: [cooperativeDuty({ name: '配合做好路灯维护工作' })],
    }),
  ).toEqual([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 0, 'name'],
      rule: 'same-duty-twice',
      record: 'street-light-maintenance',
      message: '和基本履职事项第12号“路灯维护”是同一件事：同一件事只能放在一张清单里，请想清楚归谁，留下一行',
    },
  ]));

test('a duty stands in one category only', () =>
  expect(
    messagesOnRows(sameDutyTwice, {
      basic: [
        basicDuty({ name: '巡查山塘、水库', category: '应急管理及消防' }),
        basicDuty({
          id: 'again',
          name: '开展山塘水库巡查'.replace('山塘水库巡查', '巡查山塘水库'),
          category: '自然资源',
          serial: 2,
        }),
      ],
    }),
  ).toEqual([
    '和基本履职事项第1号“巡查山塘、水库”是同一件事：同一件事只能归一个类别，现在又在“应急管理及消防”又在“自然资源”，请删掉一行',
  ]));

test('a row is not written twice', () =>
  expect(messagesOnRows(sameDutyTwice, { withdrawn: [withdrawnDuty(), withdrawnDuty({ id: 'again' })] })).toEqual([
    '和上级部门收回事项第1号“经营性公墓检查”是同一件事：同一件事只写一行，请删掉一行',
  ]));

test('other duties are other rows', () =>
  expect(
    runOnRows(sameDutyTwice, { basic: [basicDuty({ name: '巡查山塘' }), basicDuty({ id: 'other', name: '巡查水库' })] }),
  ).toEqual([]));

test('the county answers for its own list; a township for taking one duty from two', () => {
  const [basic, withdrawn] = [basicDuty({ name: '路灯维护', shared: true }), withdrawnDuty({ name: '路灯维护', shared: true })];
  const twice = { basic: [basic, { ...basic, id: 'again' }], cooperative: [], withdrawn: [withdrawn] };
  expect(runOnRows(sameDutyTwice, {}, { sharedDuties: twice })).toMatchObject([
    { file: 'hexi/duties/basic.yaml', path: ['rows', 1, 'name'] },
  ]);
  const variants = { ...twice, basic: [basic] };
  expect(runOnRows(sameDutyTwice, { withdrawn: [withdrawn] }, { sharedDuties: variants })).toEqual([]);
  expect(runOnRows(sameDutyTwice, { basic: [basic], withdrawn: [withdrawn] }, { sharedDuties: variants })).toMatchObject([
    { file: 'hexi/wuling/duties/withdrawn.yaml', path: ['shared', 0, 'use'] },
  ]);
});
