import { expect, test } from 'vitest';
import type { GuideMatter } from '../domain/corpus.ts';
import { corpus, countyCorpus, guide, pendingMatter, townshipCorpus } from '../testing/builders.ts';
import { promiseWithinLaw } from './promise-within-law.ts';

const run = (given: Partial<GuideMatter>) =>
  promiseWithinLaw.run(corpus(countyCorpus({ matters: [guide(given), pendingMatter()] })));

test.each<Partial<GuideMatter>>([
  { promisedLimit: '20个工作日', statutoryLimit: '20个工作日' },
  { promisedLimit: '20个工作日', statutoryLimit: '法律未规定' },
  { promisedLimit: '即办', statutoryLimit: '5个工作日', kind: '即办件' },
])('accepts the promise $promisedLimit where the law says $statutoryLimit', (given) => expect(run(given)).toEqual([]));

test('refuses a promise that is longer than the law allows', () =>
  expect(run({ promisedLimit: '2个月', statutoryLimit: '30个工作日' })).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['promisedLimit'],
      rule: 'promise-within-law',
      message: '承诺时限“2个月”比法定时限“30个工作日”还长',
    },
  ]));

test('judges the promises of cases and of channels as well', () =>
  expect(
    run({
      statutoryLimit: '30个工作日',
      cases: [
        { id: 'a', name: '甲' },
        { id: 'b', name: '乙', promisedLimit: '3个月' },
      ],
      ways: [{ channel: '窗口', promisedLimit: '4个月' }],
    }).map(({ path }) => path),
  ).toEqual([
    ['cases', 1, 'promisedLimit'],
    ['ways', 0, 'promisedLimit'],
  ]));

test.each<[Partial<GuideMatter>, string]>([
  [{ promisedLimit: '即办', kind: '承诺件' }, '承诺“即办”的应当是即办件'],
  [{ promisedLimit: '1个工作日', kind: '即办件' }, '承诺“1个工作日”的应当是承诺件'],
])('refuses a kind that does not fit the promise: %o', (given, phrase) =>
  expect(run(given)).toMatchObject([{ path: ['kind'], message: expect.stringContaining(phrase) as string }]),
);

test("judges a township's own matters as well", () => {
  const own = guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md', promisedLimit: '3个月' });
  expect(promiseWithinLaw.run(corpus(countyCorpus({ townships: [townshipCorpus({ matters: [own] })] })))).toMatchObject([
    { file: 'hexi/wuling/matters/tea.md', path: ['promisedLimit'] },
  ]);
});
