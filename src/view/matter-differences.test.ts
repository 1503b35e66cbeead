import { describe, expect, test } from 'vitest';
import type { Matter } from '../domain/corpus.ts';
import type { MatterPlace } from '../domain/county-digest.ts';
import { guide, scope } from '../testing/builders.ts';
import { matterDifferences } from './matter-differences.ts';

const { county } = scope();
const place = (given: Partial<MatterPlace> = {}): MatterPlace => ({ township: 't', action: '受理', at: 'centre', ...given });
/** `what：says（雾岭镇 …，蓼湖镇 …）` */
const told = (a: Partial<MatterPlace>, b: Partial<MatterPlace>, matter: Matter = guide(), other = matter) =>
  matterDifferences(
    [
      { matter, place: place(a) },
      { matter: other, place: place(b) },
    ],
    ['雾岭镇', '蓼湖镇'],
    county,
  ).map(({ what, says, sides }) => `${what}：${says}（${sides.map(({ name, value }) => `${name} ${value}`).join('，')}）`);

test('says nothing of what is the same', () => expect(told({}, {})).toEqual([]));

test.each<[string, Partial<MatterPlace>, Partial<MatterPlace>, string]>([
  [
    'who goes further',
    { action: '办结' },
    { action: '受理' },
    '办到哪一步：雾岭镇办得更多（雾岭镇 办结：这里就能办好，蓼湖镇 受理：这里收材料，由上级部门办）',
  ],
  [
    'who handles it at all, and where the other sends people',
    { action: '不在本地办理', instead: { department: 'civil-affairs' } },
    {},
    '办到哪一步：只有蓼湖镇能办（雾岭镇 不办，要到县民政局，蓼湖镇 受理：这里收材料，由上级部门办）',
  ],
  [
    'what village stations do',
    { station: '代办' },
    {},
    '村（社区）便民服务站：雾岭镇的村（社区）站办得更多（雾岭镇 代办，蓼湖镇 不办）',
  ],
  [
    'that it is another kind of place',
    { place: '雾岭镇便民服务中心' },
    { at: 'police', place: '蓼湖派出所' },
    '在哪里办：不是同一类地方（雾岭镇 雾岭镇便民服务中心，蓼湖镇 蓼湖派出所）',
  ],
  [
    'by how much a limit is shorter',
    { promisedLimit: '15个工作日' },
    {},
    '承诺时限：雾岭镇短5个工作日（雾岭镇 15个工作日，蓼湖镇 20个工作日）',
  ],
  ['who decides at once', {}, { promisedLimit: '即办' }, '承诺时限：蓼湖镇当场办好（雾岭镇 20个工作日，蓼湖镇 即办）'],
  [
    'which limit of another unit is shorter',
    { promisedLimit: '10个自然日' },
    {},
    '承诺时限：雾岭镇更短（雾岭镇 10个自然日，蓼湖镇 20个工作日）',
  ],
  [
    'which papers are fewer',
    {},
    { waives: ['household-booklet'] },
    '材料：蓼湖镇少交 1 样：居民户口簿（雾岭镇 1 样，蓼湖镇 0 样）',
  ],
])('says %s', (_what, a, b, said) => expect(told(a, b)).toEqual([said]));

describe('a matter with cases', () => {
  const cases = [
    { id: 'first', name: '首次' },
    { id: 'lost', name: '丢失', promisedLimit: '5个工作日' },
  ];

  test('is shorter in some of them', () =>
    expect(told({ promisedLimit: '10个工作日' }, {}, guide({ cases }))).toEqual([
      '承诺时限：雾岭镇有的情形更短（雾岭镇 首次：10个工作日；丢失：5个工作日，蓼湖镇 首次：20个工作日；丢失：5个工作日）',
    ]));
});

test('two matters of one name may differ in their fee', () =>
  expect(told({}, {}, guide(), guide({ fee: [{ item: '工本费', standard: '每证10元', basis: '《甲》' }] }))).toEqual([
    '收费：收费不一样（雾岭镇 不收费，蓼湖镇 工本费，每证10元）',
  ]));
