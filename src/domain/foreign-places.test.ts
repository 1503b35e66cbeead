import { expect, test } from 'vitest';
import { corpus, county, countyCorpus, township, townshipCorpus } from '../testing/builders.ts';
import { placeFinder, placeNames } from './foreign-places.ts';

const village = (name: string) => ({ id: 'one', name, kind: 'village' as const });
const townshipNamed = (folder: string, name: string, ...villages: string[]) =>
  townshipCorpus({ folder, township: township({ name, villages: villages.map(village) }) });
const hexi = countyCorpus({
  townships: [
    townshipNamed('hexi/liaohu', '蓼湖镇', '圩心村', '向阳村', '新农村'),
    townshipNamed('hexi/songlan', '松岚畲族乡', '雷坪村', '向阳村'),
  ],
});
const dongshan = countyCorpus({
  folder: 'dongshan',
  county: county({ name: '东山县' }),
  townships: [townshipNamed('dongshan/shi', '石镇', '石桥村')],
});
const names = placeNames(corpus(hexi, dongshan), hexi).map(({ name }) => name);

test('counties, townships and the villages of this county are names', () =>
  expect(names).toEqual(expect.arrayContaining(['禾溪县', '东山县', '蓼湖镇', '松岚畲族乡', '石镇', '圩心村', '雷坪村'])));

test('a township goes by its stem too, with what it is or an office behind it', () => {
  expect(names).toEqual(expect.arrayContaining(['松岚乡', '蓼湖派出所', '蓼湖街道']));
  expect(names).not.toContain('石派出所');
});

test.each([
  ['two neighbours have', '向阳村'],
  ['is a word as well', '新农村'],
  ['lies in another county', '石桥村'],
])('a village whose name %s tells nothing', (_, name) => expect(names).not.toContain(name));

test('the finder tells where each name stands, and whose it is', () => {
  const find = placeFinder([
    { name: '蓼湖镇', owner: 'hexi/liaohu' },
    { name: '圩心村', owner: 'hexi/liaohu' },
  ]);
  expect(find('从蓼湖镇到圩心村')).toEqual([
    { name: '蓼湖镇', owner: 'hexi/liaohu', index: 1 },
    { name: '圩心村', owner: 'hexi/liaohu', index: 5 },
  ]);
  expect(find('')).toEqual([]);
});
