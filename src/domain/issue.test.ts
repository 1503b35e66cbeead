import { expect, test } from 'vitest';
import { compareIssues, formatIssue, type Issue } from './issue.ts';

const issue = (given: Partial<Issue>): Issue => ({
  file: 'a.yaml',
  line: 1,
  column: 1,
  rule: 'a',
  message: 'a',
  severity: 'error',
  ...given,
});

test.each<[string, Partial<Issue>, Partial<Issue>]>([
  ['file before line', { file: 'a.yaml', line: 9 }, { file: 'b.yaml', line: 1 }],
  ['line as a number', { line: 9 }, { line: 10 }],
  ['line before column', { line: 1, column: 9 }, { line: 2, column: 1 }],
  ['column as a number', { column: 9 }, { column: 10 }],
  ['rule', { rule: 'ids-unique' }, { rule: 'schema' }],
  ['message', { message: 'a' }, { message: 'b' }],
])('issues stand in the order in which people mend: %s', (_what, first, second) => {
  expect([issue(second), issue(first)].sort(compareIssues)).toEqual([issue(first), issue(second)]);
});

test('an issue is one line that editors can open', () =>
  expect(
    formatIssue({
      file: 'hexi/wuling/sheet.yaml',
      line: 4,
      column: 12,
      rule: 'schema',
      message: '请加上引号',
      severity: 'error',
    }),
  ).toBe('hexi/wuling/sheet.yaml:4:12 请加上引号 [schema]'));
