import { expect, test } from 'vitest';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import {
  adjustment,
  basicDuty,
  cooperativeDuty,
  corpus,
  countyCorpus,
  duties,
  entry,
  guide,
  lifeEvent,
  place,
  sheet,
  township,
  townshipCorpus,
  problem,
} from '../testing/builders.ts';
import { idsUnique } from './ids-unique.ts';

const inCounty = (given: Partial<CountyCorpus>) => idsUnique.run(corpus(countyCorpus(given)));
const inTownship = (given: Partial<TownshipCorpus>) => inCounty({ townships: [townshipCorpus(given)] });
const paper = { id: 'id-card', name: '身份证', issuer: '公安机关', obtain: '派出所' };
const event = lifeEvent('minimum-living-allowance');
const shared = { id: 'street-light', name: '路灯', category: '城乡建设' };

test('accepts ids that are used once', () => expect(idsUnique.run(corpus())).toEqual([]));

test('refuses a department that bears an id a second time, and names the first', () =>
  expect(inCounty({ departments: [1, 2].map((number) => ({ id: 'civil-affairs', name: `民政局${number}` })) })).toEqual([
    {
      file: 'hexi/departments.yaml',
      path: [1, 'id'],
      rule: 'ids-unique',
      message: '编号“civil-affairs”已经用过（hexi/departments.yaml 第 1 条），每个编号只能用一次',
    },
  ]));

test.each<[string, Partial<CountyCorpus>, string]>([
  ['paper', { papers: [paper, paper] }, 'hexi/papers.yaml 1.id'],
  ['problem', { problems: [problem(), problem()] }, 'hexi/problems.yaml 1.id'],
  ['life event', { lifeEvents: [event, event] }, 'hexi/life-events.yaml 1.id'],
  [
    'shared duty of another list',
    { sharedDuties: { basic: [shared], cooperative: [{ ...cooperativeDuty(), ...shared }], withdrawn: [] } },
    'hexi/duties/cooperative.yaml rows.0.id',
  ],
])('refuses a %s that bears an id a second time', (_noun, given, place) =>
  expect(inCounty(given).map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([place]),
);

const counter = { id: 'window', name: '窗口' };
const village = { id: 'shangping', name: '上坪村', kind: 'village' } as const;
const source = { id: 'lists-2025', title: '清单', issuer: '政府', publishedOn: '2025-06-30' };

test.each<[string, Partial<TownshipCorpus>, string]>([
  ['place', { township: township({ places: [place(), place()] }) }, 'township.yaml places.1.id'],
  [
    'counter of a place',
    { township: township({ places: [place({ counters: [counter, counter] })] }) },
    'township.yaml places.0.counters.1.id',
  ],
  ['village', { township: township({ villages: [village, village] }) }, 'township.yaml villages.1.id'],
  ['source', { township: township({ sources: [source, source] }) }, 'township.yaml sources.1.id'],
  ['entry of the sheet', { sheet: sheet(entry(), entry()) }, 'sheet.yaml entries.1.matter'],
  [
    'duty of its own',
    { duties: duties({ basic: [basicDuty(), basicDuty({ serial: 2, at: ['own', 1] })] }) },
    'duties/basic.yaml own.1.id',
  ],
  [
    'duty that it takes from the county',
    { duties: duties({ basic: [basicDuty(), basicDuty({ serial: 2, shared: true, at: ['shared', 0] })] }) },
    'duties/basic.yaml shared.0.use',
  ],
  [
    'duty of another list',
    { duties: duties({ cooperative: [cooperativeDuty({ id: basicDuty().id })] }) },
    'duties/cooperative.yaml own.0.id',
  ],
])("refuses a township's %s that bears an id a second time", (_noun, given, where) =>
  expect(inTownship(given).map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([`hexi/wuling/${where}`]),
);

test('accepts the same counter id in two places', () =>
  expect(inTownship({ township: township({ places: [place({ id: 'a' }), place({ id: 'b' })] }) })).toEqual([]));

test("refuses a township's matter that has the id of the county's", () =>
  expect(inTownship({ matters: [guide({ file: 'hexi/wuling/matters/minimum-living-allowance.md' })] })).toMatchObject([
    {
      file: 'hexi/wuling/matters/minimum-living-allowance.md',
      path: [],
      message: expect.stringContaining('（hexi/matters/minimum-living-allowance.md）') as string,
    },
  ]));

test('refuses a serial that a list prints twice', () =>
  expect(inTownship({ duties: duties({ basic: [basicDuty(), basicDuty({ id: 'b', at: ['own', 1] })] }) })).toMatchObject([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      message: '序号 1 已经用过（hexi/wuling/duties/basic.yaml own 第 1 条），每个序号只能用一次',
    },
  ]));

test('accepts the same serial in two lists', () => expect(inTownship({ duties: duties() })).toEqual([]));

test('refuses two records of adjustments under one id, of the county and of a township', () => {
  const adjustments = [adjustment([]), adjustment([])];
  expect(inCounty({ adjustments })).toMatchObject([{ file: 'hexi/adjustments.yaml', path: [1, 'id'] }]);
  expect(inTownship({ adjustments })).toMatchObject([{ file: 'hexi/wuling/adjustments.yaml', path: [1, 'id'] }]);
});

test('refuses two opinions under one id, which is the anchor of both', () => {
  const opinion = { id: '1', about: '写错了', through: '电话', said: '电话不对', received: '2026-11-18' } as const;
  expect(inTownship({ feedback: [opinion, opinion] })).toMatchObject([{ file: 'hexi/wuling/feedback.yaml', path: [1, 'id'] }]);
});
