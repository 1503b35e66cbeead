import { describe, expect, test } from 'vitest';
import type { CatalogueRow } from './catalogue.ts';
import { merge, normalise, rankByName } from './rank.ts';

const ROWS: CatalogueRow[] = [
  ['id-card', '居民身份证办理', ['身份证', '补身份证', '身份证丢了']],
  ['temporary-id-card', '临时居民身份证办理', ['临时身份证']],
  ['allowance', '最低生活保障', ['低保', '吃低保']],
  ['place-name', '地名命名审批', [], 1],
  ['pos', '安装POS机补贴', []],
];
const ids = (query: string): string[] => rankByName(query, ROWS).map(({ id }) => id);

describe('a query is read', () => {
  test.each([
    ['ＰＯＳ 机', 'pos机'],
    ['低保，怎么办？', '低保怎么办'],
    ['  12345 ', '12345'],
    ['？！', ''],
  ])('%j as %j', (query, read) => expect(normalise(query)).toBe(read));
});

describe('by name', () => {
  test.each([
    ['居民身份证办理', 'id-card'],
    ['身份证', 'id-card'],
    ['临时身份证', 'temporary-id-card'],
    ['我的身份证丢了怎么办', 'id-card'],
    ['低保', 'allowance'],
    ['低 保！', 'allowance'],
    ['最低保障', 'allowance'],
    ['地名', 'place-name'],
    ['pos机', 'pos'],
  ])('%s finds %s first', (query, id) => expect(ids(query)[0]).toBe(id));

  test.each(['', ' ', '？', '修水管'])('%j finds nothing', (query) => expect(ids(query)).toEqual([]));

  test('one character finds the names that hold it', () => expect(ids('低')).toEqual(['allowance']));

  test('the same name is better than one inside it, and that is better than shared pieces', () => {
    const [same, inside, shared] = ['补身份证', '身份证补办', '补一张证'].map(
      (name) => rankByName('补身份证', [['x', name, []]])[0]?.score ?? 0,
    );
    expect(same).toBeGreaterThan(inside ?? 0);
    expect(inside).toBeGreaterThan(shared ?? 0);
  });
});

describe('with the full text', () => {
  test('a text that answers is added after the names', () => expect(merge([{ id: 'a', score: 80 }], ['b'])).toEqual(['a', 'b']));

  test('texts keep their own order', () => expect(merge([], ['b', 'a', 'c'])).toEqual(['b', 'a', 'c']));

  test('a matter that both find is named once, and moves up', () =>
    expect(
      merge(
        [
          { id: 'a', score: 60 },
          { id: 'b', score: 50 },
        ],
        ['b'],
      ),
    ).toEqual(['b', 'a']));

  test('nothing and nothing is nothing', () => expect(merge([], [])).toEqual([]));

  test('a text never overtakes the exact name', () => {
    const byName = rankByName('补办身份证', [
      ['near', '办身份证', []],
      ['exact', '补办身份证', []],
    ]);
    expect(merge(byName, ['near'])[0]).toBe('exact');
  });
});
