import { expect, test } from 'vitest';
import type { Retirement } from '../schema/retirement.ts';
import type { Village } from '../schema/township.ts';
import { corpus, county, countyCorpus, township, townshipCorpus } from '../testing/builders.ts';
import { villagesAgree } from './villages-agree.ts';

const village = (id: string, name: string, alsoServedBy?: Village['alsoServedBy']): Village => ({
  id,
  name,
  kind: 'village',
  alsoServedBy,
});

const run = (villages: Village[], official?: Record<string, string[]>, retired: Retirement[] = []) =>
  villagesAgree
    .run(
      corpus(
        countyCorpus({
          county: county({ villages: official }),
          retired,
          townships: [townshipCorpus({ township: township({ villages }) }), townshipCorpus({ id: 'liaohu' })],
        }),
      ),
    )
    .map(
      ({ file, path, message, between, warning }) =>
        `${file} ${path.join('.')} ${message}${between === true ? ' (between)' : ''}${warning === true ? ' (warning)' : ''}`,
    );

const SHANGPING = village('shangping', '上坪村');

test('accepts a township that has the villages of the official list, in any order, and a county without a list', () => {
  expect(run([SHANGPING, village('yunao', '云坳村')], { wuling: ['云坳村', '上坪村'] })).toEqual([]);
  expect(run([SHANGPING])).toEqual([]);
});

test('refuses a list of the county with a village that its township does not have', () =>
  expect(run([SHANGPING], { wuling: ['上坪村', '云坳村'] })).toEqual([
    'hexi/wuling/township.yaml villages 县里公布的名单有“云坳村”，这里没有：请加上，或者请县里改名单 (between)',
  ]));

test('refuses a village that is not on the list of the county', () =>
  expect(run([SHANGPING, village('tea', '茶亭')], { wuling: ['上坪村'] })).toEqual([
    'hexi/wuling/township.yaml villages.1.name 县里公布的名单没有“茶亭”：请照名单改，自然村和老地名写在 aliases 里 (between)',
  ]));

test('refuses a list for a township that there is not', () =>
  expect(run([SHANGPING], { wulin: ['上坪村'] })).toEqual([
    'hexi/county.yaml villages.wulin 村名单里的“wulin”不是本县乡镇的文件夹名 (between)',
  ]));

test('accepts a border village with a neighbour; refuses itself; and only tells of one that is not there', () => {
  const at = (neighbour: string) => run([village('a', '甲村', { neighbour, why: '到那边更近' })]);
  const path = 'hexi/wuling/township.yaml villages.0.alsoServedBy.neighbour';
  expect(at('liaohu')).toEqual([]);
  expect(at('wuling')).toEqual([`${path} “wuling”就是本乡镇：请写邻乡镇的编号，或者删掉 alsoServedBy`]);
  expect(at('songlan')).toEqual([`${path} 本县没有编号为“songlan”的乡镇 (between)`]);
});

test('reminds of a neighbour that was merged', () => {
  const retired: Retirement[] = [
    { what: '乡镇', id: 'songlan', name: '松岚乡', on: '2026-11-10', why: '合并', succeededBy: [{ id: 'liaohu' }] },
  ];
  expect(run([village('a', '甲村', { neighbour: 'songlan', why: '到那边更近' })], undefined, retired)).toEqual([
    expect.stringMatching(/“songlan”（松岚乡）从 2026-11-10 起没有了：请改成接替它的乡镇，或者删掉 alsoServedBy \(warning\)$/),
  ]);
});
