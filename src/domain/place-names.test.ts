import { expect, test } from 'vitest';
import { countyCorpus, township, townshipCorpus } from '../testing/builders.ts';
import { maskerOf, ownPlaceNames, townshipStem } from './place-names.ts';

test.each([
  ['雾岭镇', '雾岭'],
  ['梅溪乡', '梅溪'],
  ['望楼街道', '望楼'],
  ['松岚畲族乡', '松岚'],
  ['云水彝族苗族乡', '云水'],
])('the stem of %s is %s', (name, stem) => expect(townshipStem(name)).toBe(stem));

test('own names are those of the county, the township, its villages and what they are called, long ones first', () => {
  const villages = [{ id: 'shangping', name: '上坪村', kind: 'village' as const, aliases: ['老茶亭下'] }];
  expect(ownPlaceNames(townshipCorpus({ township: township({ villages }) }), countyCorpus())).toEqual([
    '老茶亭下',
    '禾溪县',
    '雾岭镇',
    '上坪村',
    '雾岭',
    '上坪',
  ]);
});

test('a mask hides names and keeps the places of the rest', () =>
  expect(maskerOf(['大上坪村', '上坪村'])('从大上坪村到上坪村')).toBe('从○○○○到○○○'));

test('a mask of no names hides nothing', () => expect(maskerOf([])('上坪村')).toBe('上坪村'));

test('a name is text, not a pattern', () => expect(maskerOf(['新村(一)'])('新村(一)和新村一')).toBe('○○○○○和新村一'));
