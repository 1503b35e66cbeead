import { expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { tellIssues } from './tell-issues.ts';

const issue: Issue = {
  file: 'content/hexi/a,b.yaml',
  line: 4,
  column: 7,
  rule: 'schema',
  message: '100% 不对\n请改',
  severity: 'error',
};

test('an annotation holds no mark that a code host would read as its own', () =>
  expect(tellIssues([issue], 'annotations')).toEqual([
    '::error file=content/hexi/a%2Cb.yaml,line=4,col=7,title=schema::100%25 不对%0A请改',
  ]));

test('JSON can be read back', () => expect(JSON.parse(tellIssues([issue], 'json').join())).toEqual([issue]));

test('a warning says that it is one', () =>
  expect(tellIssues([{ ...issue, severity: 'warning' }], 'lines')[0]).toContain(':4:7 提醒：'));
