import { expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import { countyCorpus, guide, site, township, townshipCorpus } from '../testing/builders.ts';
import { comparisonPage } from './comparison-page.ts';

const page = (...ids: string[]) =>
  comparisonPage({
    site: site(),
    county: digestCounty(
      countyCorpus({
        matters: [guide(), guide({ id: 'nobody-has-it', name: '没人办' })],
        townships: ids.map((id) => townshipCorpus({ id, township: township({ name: `${id}镇` }) })),
      }),
    ),
  });

test('each township is offered with each other one, in the order of the county, under one address a pair', () => {
  expect(page('a', 'b', 'c').townships).toEqual([
    {
      id: 'with-a',
      title: 'a镇',
      links: [
        { label: 'a镇和b镇', href: 'a/b.html' },
        { label: 'a镇和c镇', href: 'a/c.html' },
      ],
    },
    {
      id: 'with-b',
      title: 'b镇',
      links: [
        { label: 'b镇和a镇', href: 'a/b.html' },
        { label: 'b镇和c镇', href: 'b/c.html' },
      ],
    },
    {
      id: 'with-c',
      title: 'c镇',
      links: [
        { label: 'c镇和a镇', href: 'a/c.html' },
        { label: 'c镇和b镇', href: 'b/c.html' },
      ],
    },
  ]);
});

test('says so where not each is compared with each', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `t${index + 10}`);
  expect(page(...ids(13)).bounded).toBeUndefined();
  expect(page(...ids(30)).bounded).toContain('每个只和清单最像的十几个比');
});

test('offers the matters that some township has', () =>
  expect(page('a').matters.flatMap(({ links }) => links)).toEqual([
    { label: '最低生活保障', href: 'matters/minimum-living-allowance.html' },
  ]));
