import { describe, expect, test } from 'vitest';
import { guide } from '../testing/builders.ts';
import { choicesOf, choose, sameCases, valuesOf } from './choices.ts';

const matter = guide({
  channels: ['窗口', '网上'],
  cases: [
    { id: 'first', name: '首次申领' },
    { id: 'renewal', name: '到期换领' },
    { id: 'lost', name: '丢失补领', promisedLimit: '5个工作日', fee: [{ item: '工本费', standard: '40元', basis: '《办法》' }] },
  ],
  ways: [{ channel: '网上', place: '手机上', note: '先实名认证' }],
  documents: [
    { paper: 'id-card', original: '核验', channels: ['窗口'] },
    { paper: 'old-card', original: '收取', cases: ['renewal'] },
    { paper: 'form', original: '收取' },
  ],
});

const papersIn = (choice: Parameters<typeof choose>[1]): string[] => choose(matter, choice).documents.map(({ paper }) => paper);

test('every case is combined with every channel', () => {
  expect(choicesOf(matter)).toHaveLength(6);
  expect(choicesOf(guide({ channels: ['窗口', '电话'] }))).toEqual([{ channel: '窗口' }, { channel: '电话' }]);
});

test('papers are those of the case and of the channel', () => {
  expect(papersIn({ case: 'first', channel: '窗口' })).toEqual(['id-card', 'form']);
  expect(papersIn({ case: 'renewal', channel: '窗口' })).toEqual(['id-card', 'old-card', 'form']);
  expect(papersIn({ case: 'renewal', channel: '网上' })).toEqual(['old-card', 'form']);
});

test("limit, fee and place are the case's or the channel's own, else the matter's", () => {
  expect(choose(matter, { case: 'lost', channel: '网上' })).toMatchObject({
    promisedLimit: '5个工作日',
    place: '手机上',
    notes: ['先实名认证'],
  });
  expect(choose(matter, { case: 'first', channel: '窗口' })).toMatchObject({
    promisedLimit: '20个工作日',
    fee: '不收费',
    place: '户籍地便民服务中心',
    notes: [],
  });
});

describe('the values of a field', () => {
  test('are grouped: cases that share one are named together', () =>
    expect(valuesOf(matter, 'promisedLimit')).toEqual([
      { value: '20个工作日', names: ['首次申领', '到期换领'], cases: ['first', 'renewal'] },
      { value: '5个工作日', names: ['丢失补领'], cases: ['lost'] },
    ]));
  test('go by the channel where the channel makes the difference', () =>
    expect(valuesOf(matter, 'place')).toEqual([
      { value: '户籍地便民服务中心', names: ['窗口'], channels: ['窗口'] },
      { value: '手机上', names: ['网上'], channels: ['网上'] },
    ]));
  test('are one for everybody where nothing differs', () =>
    expect(valuesOf(guide(), 'fee')).toEqual([{ value: '不收费', names: [] }]));
});

test('finds cases that ask the same', () => {
  expect(sameCases(matter)).toEqual([]);
  const cases = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  expect(sameCases(guide({ cases })).map((pair) => pair.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  const noted = cases.map((each) => ({ ...each, note: each.id }));
  expect(sameCases(guide({ cases: noted }))).toEqual([]);
});
