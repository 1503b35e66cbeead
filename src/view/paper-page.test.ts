import { expect, test } from 'vitest';
import type { Paper } from '../schema/county.ts';
import { digestCounty } from '../domain/county-digest.ts';
import { countyCorpus, guide, site } from '../testing/builders.ts';
import { paperPage, papersPage } from './paper-page.ts';

const booklet: Paper = {
  id: 'household-booklet',
  name: '居民户口簿',
  aliases: ['户口本'],
  issuer: '公安机关',
  obtain: '家庭保管',
};
const scope = (given: Parameters<typeof countyCorpus>[0] = {}) => ({ site: site(), county: digestCounty(countyCorpus(given)) });

test('a paper tells who issues it, where to get it, and which matters ask for it, once each', () => {
  const matter = guide({
    documents: [
      { paper: 'household-booklet', original: '核验' },
      { paper: 'household-booklet', copies: 1, cases: ['lost'] },
    ],
  });
  const { facts, uses, form, aliases } = paperPage(booklet, scope({ matters: [matter] }));
  expect(aliases).toBe('户口本');
  expect(facts).toEqual([
    { label: '由谁出具', value: '公安机关' },
    { label: '到哪里拿', value: '家庭保管' },
  ]);
  expect(uses.filter(({ label }) => label === '最低生活保障')).toEqual([
    { label: '最低生活保障', href: '../matters/minimum-living-allowance.html' },
  ]);
  expect(form).toEqual([]);
});

test('a paper that the office fetches, or a pledge replaces, says so', () =>
  expect(paperPage({ ...booklet, fetchedByOffice: true, pledge: true, validity: '30天' }, scope()).facts.slice(2)).toEqual([
    { label: '有效期', value: '30天' },
    { label: '要不要带', value: '不用带，窗口自己查' },
    { label: '没有怎么办', value: '可以用书面承诺代替' },
  ]));

test('a form stands with its sample, line by line', () =>
  expect(
    paperPage(
      {
        ...booklet,
        form: [
          { label: '姓名', sample: '张三' },
          { label: '日期', sample: '3月1日', note: '当天' },
        ],
      },
      scope(),
    ).form,
  ).toEqual([
    { label: '姓名', sample: '张三', note: '' },
    { label: '日期', sample: '3月1日', note: '当天' },
  ]));

test('the catalogue lists every paper with the number of matters that ask for it', () =>
  expect(papersPage(scope({ papers: [booklet] })).papers).toEqual([
    { label: '居民户口簿', href: 'household-booklet.html', aliases: '户口本', uses: 1, form: false },
  ]));
