import { expect, test } from 'vitest';
import { corpus, countyCorpus, guide } from '../testing/builders.ts';
import { caseChangesNothing } from './case-changes-nothing.ts';

const cases = [
  { id: 'new', name: '新装' },
  { id: 'repair', name: '报修' },
];
const run = (...given: Parameters<typeof guide>) => caseChangesNothing.run(corpus(countyCorpus({ matters: [guide(...given)] })));

test('accepts cases that differ in a paper, or in a limit', () => {
  expect(run({ cases, documents: [{ paper: 'id-card', original: '核验', cases: ['new'] }] })).toEqual([]);
  expect(run({ cases: cases.map((each, index) => ({ ...each, promisedLimit: `${index + 1}个工作日` })) })).toEqual([]);
});

test('refuses two cases that ask the same, by their names', () =>
  expect(run({ cases })).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['cases', 1],
      rule: 'case-changes-nothing',
      message: '情形“报修”和“新装”的材料、时限、收费、地点、说明全一样，请合成一种，或写出哪里不同。例如 note: 先报警，再来办',
    },
  ]));
