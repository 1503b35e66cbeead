import { expect, test } from 'vitest';
import { withdrawnDuty } from '../testing/builders.ts';
import { messagesOnRows } from '../testing/rows.ts';
import { withdrawalExplained } from './withdrawal-explained.ts';

const messages = (takenOverHow: string): string[] =>
  messagesOnRows(withdrawalExplained, { withdrawn: [withdrawnDuty({ takenOverHow })] });

test.each([
  '由县民政局负责',
  '由县民政局承接，乡镇不再承担',
  '县民政局统一办理',
  '由县民政局按职责履行',
  '由上级部门承担',
  '由县民政局组织实施',
  '收回',
])('%s says who and not how', (how) =>
  expect(messages(how)).toEqual([
    `“${how}”只说了谁，没说怎么做：居民要知道现在怎么办，例如 由县市场监督管理局日常检查，接到举报三个工作日内到场`,
  ]),
);

test.each(['由县民政局每年检查一次', '直接到县民政局窗口办理', '由县民政局日常检查', '取消，不再要求'])('%s says how', (how) =>
  expect(messages(how)).toEqual([]),
);

test('both fields name the same department', () =>
  expect(messages('由县城市管理局每周检查一次')).toEqual([
    '承接部门写的是县民政局，这里却说由县城市管理局办：请把 takenOverBy 和这句话改成一致',
  ]));
