import { expect, test } from 'vitest';
import type { CountyCorpus } from '../domain/corpus.ts';
import { corpus, countyCorpus, guide, lifeEvent, townshipCorpus } from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import { retiredId } from './retired-id.ts';

const ended = (what: Retirement['what'], id: string): Retirement => ({
  ...{ what, id, name: '原来的', on: '2025-06-30', why: '合并', succeededBy: [{ id: 'new' }] },
});
const found = (given: Partial<CountyCorpus>) => retiredId.run(corpus(countyCorpus(given)));

test('says whose id it was, and what to do', () =>
  expect(found({ retired: [ended('部门', 'civil-affairs')] })).toEqual([
    {
      file: 'hexi/departments.yaml',
      path: [0, 'id'],
      rule: 'retired-id',
      record: 'civil-affairs',
      message:
        '编号“civil-affairs”是部门“原来的”的，2025-06-30 起下线了，不能再用：真的下线了，就删掉这里；是另一个，就换一个新编号；是它又恢复了，就从 retired.yaml 里删掉那一条',
    },
  ]));

test.each<[string, Partial<CountyCorpus>, string]>([
  ['paper', { retired: [ended('材料', 'household-booklet')] }, 'hexi/papers.yaml 0.id'],
  ['life event', { retired: [ended('一件事', 'birth')], lifeEvents: [lifeEvent('a')] }, 'hexi/life-events.yaml 0.id'],
  ['matter', { retired: [ended('事项', 'minimum-living-allowance')] }, 'hexi/matters/minimum-living-allowance.md '],
  [
    "township's matter",
    {
      retired: [ended('事项', 'tea')],
      townships: [townshipCorpus({ matters: [guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md' })] })],
    },
    'hexi/wuling/matters/tea.md ',
  ],
  ['township, in its own folder', { retired: [ended('乡镇', 'wuling')] }, 'hexi/wuling/township.yaml '],
])('refuses a retired id that a %s bears', (_noun, given, place) =>
  expect(found(given).map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([place]),
);

test('refuses a matter that a township has taken off its sheet and still has there', () =>
  expect(found({ townships: [townshipCorpus({ retired: [ended('事项', 'minimum-living-allowance')] })] })).toMatchObject([
    { file: 'hexi/wuling/sheet.yaml', path: ['entries', 0, 'matter'] },
  ]));

test('accepts the same id of another kind', () => expect(found({ retired: [ended('事项', 'civil-affairs')] })).toEqual([]));

test('refuses an end that is told twice', () =>
  expect(found({ retired: [ended('部门', 'old'), ended('部门', 'old')] })).toMatchObject([
    { file: 'hexi/retired.yaml', path: [1, 'id'], message: '“old”（部门）写了两次，请只留一条' },
  ]));
