import { expect, test } from 'vitest';
import type { Paper } from '../schema/county.ts';
import { corpus, countyCorpus, guide } from '../testing/builders.ts';
import { ownPaperAsked } from './own-paper-asked.ts';

const run = (given: Partial<Paper>, note?: string) => {
  const paper: Paper = { id: 'proof', name: '低保证明', issuer: '县民政局', obtain: '到县民政局开', ...given };
  const documents = [{ paper: 'proof', original: '收取' as const, note }];
  return ownPaperAsked.run(corpus(countyCorpus({ papers: [paper], matters: [guide({ documents })] })));
};

test('accepts what another department issues, what the office fetches, and what a reason is given for', () => {
  expect(run({ issuedBy: 'public-security' })).toEqual([]);
  expect(run({ issuedBy: 'civil-affairs', fetchedByOffice: true })).toEqual([]);
  expect(run({ issuedBy: 'civil-affairs', whyAsked: '旧证要收回' })).toEqual([]);
  expect(run({ issuedBy: 'civil-affairs' }, '接着交的不用带')).toEqual([]);
});

test('refuses a paper that the responsible department has issued itself', () =>
  expect(run({ issuedBy: 'civil-affairs' })).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['documents', 0, 'paper'],
      rule: 'own-paper-asked',
      message:
        '“低保证明”是本部门自己出的，应当自己查：在 papers.yaml 里写 fetchedByOffice: true，或写清为什么还要带。例如 whyAsked: 旧证要收回',
    },
  ]));
