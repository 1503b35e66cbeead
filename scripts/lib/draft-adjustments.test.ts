import { expect, test } from 'vitest';
import { corpus, countyCorpus, duties, releasedOf, townshipCorpus } from '../../src/testing/builders.ts';
import { draftAdjustments } from './draft-adjustments.ts';

const after = (given: Parameters<typeof duties>[0]) =>
  corpus(countyCorpus({ townships: [townshipCorpus({ duties: duties(given), released: releasedOf(countyCorpus()) })] }));

test('drafts a record of every change that has none, for its file', () => {
  const [draft, ...more] = draftAdjustments(after({ cooperative: [] }), '2026-11-20');
  expect(more).toEqual([]);
  expect(draft?.file).toBe('hexi/wuling/adjustments.yaml');
  expect(draft?.text).toMatch(/^- id: 2026-11-20-adjustment\n {2}cause: # 法律政策变了、/);
  expect(draft?.text).toContain(
    '\n    - { kind: 删除, row: street-light-maintenance, list: cooperative, was: 路灯维护, replacedBy: （待填：现在归哪里） }\n',
  );
});

test('drafts nothing where nothing has changed', () => expect(draftAdjustments(after({}), '2026-11-20')).toEqual([]));
