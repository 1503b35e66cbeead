import { expect, test } from 'vitest';
import type { Issue } from '../domain/issue.ts';
import { firstIssues, MOST_ISSUES_OF_A_FILE } from './first-issues.ts';

const issue = (line: number, changes: Partial<Issue> = {}): Issue => ({
  file: 'hexi/wuling/sheet.yaml',
  line,
  column: 1,
  rule: 'schema',
  message: '缺少 name',
  severity: 'error',
  ...changes,
});
const many = (count: number, changes: Partial<Issue> = {}): Issue[] =>
  Array.from({ length: count }, (_, index) => issue(index + 1, changes));

test('all issues of a file are told while they are few', () => {
  const few = many(MOST_ISSUES_OF_A_FILE);
  expect(firstIssues(few)).toEqual(few);
});

test('of many, the first are told, and how many more there are', () => {
  const told = firstIssues(many(70));
  expect(told).toHaveLength(MOST_ISSUES_OF_A_FILE + 1);
  expect(told.at(-1)).toMatchObject({ line: 51, message: '这个文件还有 20 个问题，改好前面的再看' });
});

test('each file has its own', () =>
  expect(firstIssues([...many(60), ...many(3, { file: 'hexi/wuling/township.yaml' })])).toHaveLength(MOST_ISSUES_OF_A_FILE + 4));

test.each([
  ['warnings', { severity: 'warning' }],
  ['what a neighbour has a part in', { between: true }],
] as const)('an error behind many %s still stops the township', (_what, changes) => {
  const told = firstIssues([...many(60, changes), issue(61), ...many(9, changes)]);
  expect(told.at(-1)).toMatchObject({ line: 61, severity: 'error' });
  expect(told.at(-1)?.between).toBeUndefined();
});

test('many warnings stop nothing', () => expect(firstIssues(many(60, { severity: 'warning' })).at(-1)?.severity).toBe('warning'));
