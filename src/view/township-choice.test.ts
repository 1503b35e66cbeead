import { expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import type { Village } from '../schema/township.ts';
import { countyCorpus, site, township, townshipCorpus } from '../testing/builders.ts';
import { townshipChoice } from './township-choice.ts';

const villages: Village[] = [
  { id: 'shangping', name: '上坪村', kind: 'village', aliases: ['茶亭', '长岭'] },
  { id: 'fengshu', name: '枫树坳村', kind: 'village', alsoServedBy: { neighbour: 'liaohu', why: '过桥就到' } },
];
const wuling = townshipCorpus({ township: township({ formerNames: ['云坳乡'], villages }) });
const liaohu = townshipCorpus({ id: 'liaohu', township: township({ name: '蓼湖镇', villages: [] }) });
const choice = townshipChoice({ site: site(), county: digestCounty(countyCorpus({ townships: [liaohu, wuling] })) });

test('leads to the search of every township, with the query, and says what it was called before', () => {
  expect(choice.page.title).toBe('您在哪个乡镇？');
  expect(choice.townships).toEqual([
    { link: { label: '蓼湖镇', href: '../liaohu/search/index.html', carries: true }, former: '' },
    { link: { label: '雾岭镇', href: '../wuling/search/index.html', carries: true }, former: '原名云坳乡' },
  ]);
});

test('lists villages, what else they are called and old names of townships by their first letter', () =>
  expect(
    choice.letters.map(({ letter, entries }) => [
      letter,
      ...entries.map(({ label, href, belongs }) => `${label} ${href} ${belongs}`),
    ]),
  ).toEqual([
    [
      'C',
      '茶亭 ../wuling/index.html#village-shangping 上坪村，雾岭镇',
      '长岭 ../wuling/index.html#village-shangping 上坪村，雾岭镇',
    ],
    ['F', '枫树坳村 ../wuling/index.html#village-fengshu 雾岭镇；也可以去蓼湖镇：过桥就到'],
    ['S', '上坪村 ../wuling/index.html#village-shangping 雾岭镇'],
    ['Y', '云坳乡 ../wuling/index.html 老名称，现在是雾岭镇'],
  ]));

test('leads from a township that was divided to the page where one chooses', () => {
  const succeededBy = [
    { id: 'wuling', for: '石梯村' },
    { id: 'liaohu', for: '芦渡村' },
  ];
  const retired = [{ what: '乡镇', id: 'gaoqiao', name: '高桥乡', on: '2025-03-01', why: '分到两个镇', succeededBy } as const];
  const county = digestCounty(countyCorpus({ townships: [liaohu, wuling], retired: [...retired] }));
  expect(townshipChoice({ site: site(), county }).letters.flatMap(({ entries }) => entries)).toContainEqual({
    label: '高桥乡',
    href: '../gaoqiao/index.html',
    belongs: '老名称，分到两个镇',
  });
});

test('has every reading of every character for the box', () =>
  expect(choice.readings.split(' ')).toEqual(expect.arrayContaining(['长chang/zhang', '坪ping', '雾wu', '云yun', '镇zhen'])));
