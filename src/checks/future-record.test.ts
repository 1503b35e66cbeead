import { expect, test } from 'vitest';
import type { Change } from '../schema/change.ts';
import { adjustment, basicDuty, corpus, countyCorpus, duties, TODAY, townshipCorpus, unlistedTask } from '../testing/builders.ts';
import { futureRecord } from './future-record.ts';

const AHEAD = '2026-11-21';
const change: Change = { matter: 'id-card', kind: '电话', says: '电话改了', on: AHEAD, published: TODAY };
const opinion = { id: '1', about: '写错了', through: '电话', said: '电话不对', received: TODAY } as const;
const rating = { matter: 'id-card', from: TODAY, until: TODAY, source: '窗口', service: [5, 0, 0, 0, 0] } as const;
const run = (given: Parameters<typeof countyCorpus>[0], own: Parameters<typeof townshipCorpus>[0] = {}) =>
  futureRecord.run(corpus(countyCorpus({ townships: [townshipCorpus(own)], ...given })));

test('accepts what happened today, and a change that is to begin', () =>
  expect(
    run(
      { changes: [change], adjustments: [adjustment([], { effectiveFrom: AHEAD })] },
      { feedback: [opinion], changes: [change], unlistedTasks: [unlistedTask({ until: AHEAD })] },
    ),
  ).toEqual([]));

test('refuses what is said to have happened on a day to come', () => {
  const late = { ...opinion, answered: AHEAD, answer: '改', mended: AHEAD };
  const ratings = [{ ...rating, service: [...rating.service], until: AHEAD }];
  const found = run(
    { changes: [{ ...change, published: AHEAD }] },
    {
      ...{ feedback: [opinion, late], ratings },
      ...{ adjustments: [adjustment([], { approvedOn: AHEAD })], unlistedTasks: [unlistedTask({ decidedOn: AHEAD })] },
    },
  );
  expect(found.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([
    'hexi/changes.yaml 0.published',
    'hexi/wuling/feedback.yaml 1.answered',
    'hexi/wuling/feedback.yaml 1.mended',
    'hexi/wuling/ratings.yaml 0.until',
    'hexi/wuling/adjustments.yaml 0.approvedOn',
    'hexi/wuling/unlisted-tasks.yaml 0.decidedOn',
  ]);
  expect(found[1]).toMatchObject({ record: '1', message: '日期 2026-11-21 还没有到，请写真正的那一天，例如 "2026-11-20"' });
});

test('refuses figures of a day to come', () => {
  const figure = { label: '茶园', value: '2.3万亩' };
  const figures = [{ ...figure, asOf: TODAY }, figure, { ...figure, asOf: AHEAD }];
  expect(run({}, { duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', figures } })] }) })).toMatchObject([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'characteristic', 'figures', 2, 'asOf'],
      record: 'allowance-review',
    },
  ]);
});
