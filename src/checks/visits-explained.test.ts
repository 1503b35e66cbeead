import { expect, test } from 'vitest';
import type { GuideMatter } from '../domain/corpus.ts';
import { corpus, countyCorpus, guide, pendingMatter, townshipCorpus } from '../testing/builders.ts';
import { visitsExplained } from './visits-explained.ts';

const run = (given: Partial<GuideMatter>) =>
  visitsExplained.run(corpus(countyCorpus({ matters: [guide(given), pendingMatter()] })));

test('accepts a trip that is explained', () => expect(run({ visits: 1, visitsReason: '需要当面采集指纹' })).toEqual([]));

test('accepts no trip where there is another way', () =>
  expect(run({ visits: 0, visitsReason: undefined, channels: ['窗口', '电话'] })).toEqual([]));

test('refuses a trip without a reason, and shows one', () =>
  expect(run({ visits: 2, visitsReason: undefined })).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['visits'],
      rule: 'visits-explained',
      message: '要跑现场就要说明原因，请写 visitsReason。例如 visitsReason: 需要当面采集指纹',
    },
  ]));

test('refuses no trip where there is only the counter', () =>
  expect(run({ visits: 0, channels: ['窗口'] })).toMatchObject([
    { path: ['visits'], message: expect.stringContaining('请补上 channels') as string },
  ]));

test("judges a township's own matters as well", () => {
  const own = guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md', visitsReason: undefined });
  expect(visitsExplained.run(corpus(countyCorpus({ townships: [townshipCorpus({ matters: [own] })] })))).toMatchObject([
    { file: 'hexi/wuling/matters/tea.md' },
  ]);
});
