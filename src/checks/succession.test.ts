import { describe, expect, test } from 'vitest';
import { corpus, countyCorpus, townshipCorpus } from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import { succession } from './succession.ts';

const ended = (what: Retirement['what'], id: string, ...to: string[]): Retirement => ({
  ...{ what, id, name: id, on: '2025-06-30', why: '合并', succeededBy: to.map((each) => ({ id: each, for: each })) },
});
const ofCounty = (...retired: Retirement[]) => succession.run(corpus(countyCorpus({ retired })));
const ofTownship = (...retired: Retirement[]) =>
  succession.run(
    corpus(
      countyCorpus({ retired: [ended('事项', 'gone', 'minimum-living-allowance')], townships: [townshipCorpus({ retired })] }),
    ),
  );

test.each([
  ['a department', ended('部门', 'old', 'civil-affairs')],
  ['a paper', ended('材料', 'old', 'household-booklet')],
  ['a matter', ended('事项', 'old', 'minimum-living-allowance')],
  ['a township', ended('乡镇', 'old', 'wuling')],
])('accepts a successor that is there: %s', (_what, record) => expect(ofCounty(record)).toEqual([]));

test('accepts a chain that ends at something', () =>
  expect(ofCounty(ended('部门', 'a', 'b'), ended('部门', 'b', 'c'), ended('部门', 'c', 'civil-affairs'))).toEqual([]));

test('refuses a successor that is nowhere', () =>
  expect(ofCounty(ended('部门', 'old', 'civil-affairs', 'poverty'))).toEqual([
    {
      file: 'hexi/retired.yaml',
      path: [0, 'succeededBy', 1, 'id'],
      rule: 'succession',
      record: 'old',
      message: '接替它的部门“poverty”没有，下线名单里也没有：请写现在还有的编号；没有接替的，删掉 succeededBy，写 instead',
    },
  ]));

describe('refuses a circle, where it begins', () => {
  test.each([
    ['of one', [ended('事项', 'a', 'a')], ['绕成了圈（a → a）']],
    ['of two', [ended('事项', 'a', 'b'), ended('事项', 'b', 'a')], ['（a → b → a）', '（b → a → b）']],
    [
      'of three, behind a division',
      [ended('事项', 'a', 'minimum-living-allowance', 'b'), ended('事项', 'b', 'c'), ended('事项', 'c', 'a')],
      ['（a → b → c → a）', '（b → c → a → b）', '（c → a → b → c）'],
    ],
  ])('%s', (_name, records, words) => {
    const messages = ofCounty(...records).map(({ message }) => message);
    expect(messages).toHaveLength(words.length);
    for (const [index, word] of words.entries()) expect(messages[index]).toContain(word);
  });
});

test('says nothing twice of one that only leads into a circle', () =>
  expect(ofCounty(ended('事项', 'x', 'a'), ended('事项', 'a', 'b'), ended('事项', 'b', 'a')).map(({ record }) => record)).toEqual(
    ['a', 'b'],
  ));

test.each(['minimum-living-allowance', 'gone'])("a township's matter may be succeeded by the county's %s", (id) =>
  expect(ofTownship(ended('事项', 'old', id))).toEqual([]),
);

test('a township ends matters only', () =>
  expect(ofTownship(ended('部门', 'old', 'civil-affairs'))).toMatchObject([
    { file: 'hexi/wuling/retired.yaml', path: [0, 'what'], message: '乡镇只能写事项下线；部门由县里写进县的 retired.yaml' },
  ]));
