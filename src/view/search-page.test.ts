import { describe, expect, test } from 'vitest';
import { lifeEvent, scope } from '../testing/builders.ts';
import { countySearchPage, siteSearchPage, townshipSearchPage } from './search-page.ts';

const all = scope();
const { site, county } = all;

describe("a township's search", () => {
  const page = townshipSearchPage(all);

  test("finds the county's tables and its own beside the page", () =>
    expect(JSON.parse(page.tables)).toEqual([['../../search/', './']]));

  test('knows which township it is, and leads to the whole county', () =>
    expect(page).toMatchObject({
      township: '雾岭镇',
      others: [{ label: '在禾溪县全县找', href: '../../search/index.html', carries: true }],
    }));

  test('has what the first answers need fetched beside its script', () =>
    expect(page.preload).toEqual(['../../search/catalogue.js', './places.js']));

  test('has the life events for the script, with all that they are called', () => {
    const birth = { ...lifeEvent('minimum-living-allowance'), aliases: ['孩子出生'] };
    expect(townshipSearchPage(scope({}, { lifeEvents: [birth] })).events).toEqual([
      { label: '一件事：生孩子（1 步）', href: '../events/birth.html', names: '生孩子|孩子出生' },
    ]);
  });

  test('leads to what is asked most, and to all matters without a query: by pinyin, by life event, by department', () =>
    expect(page.help).toEqual([
      { label: '谁来管：常问的事', href: '../problems/index.html' },
      { label: '按拼音找', href: '../all-matters/index.html#letters' },
      { label: '按人生大事找', href: '../all-matters/index.html#events' },
      { label: '按部门找', href: '../all-matters/index.html#departments' },
    ]));

  test('asks itself, and has no second box in its header', () =>
    expect(page.page).toMatchObject({
      search: { action: 'index.html', label: '搜索雾岭镇', tables: '[["../../search/","./"]]' },
      searchInHeader: false,
    }));
});

describe("a county's search", () => {
  const page = countySearchPage({ site, county });

  test('has one folder of tables', () => expect(JSON.parse(page.tables)).toEqual([['./', './']]));

  test('leads on to where a township is chosen, with the same query', () =>
    expect(page.others).toEqual([{ label: '选禾溪县的乡镇，看在哪里办', href: '../townships/index.html', carries: true }]));
});

describe("the site's search", () => {
  const page = siteSearchPage({ site, counties: [county] });

  test('has the tables of every county', () => expect(JSON.parse(page.tables)).toEqual([['../hexi/search/', '../hexi/search/']]));

  test('leads to where a township is chosen, and is none itself', () => {
    expect(page.others.map(({ href }) => href)).toEqual(['../hexi/townships/index.html']);
    expect(page.township).toBeUndefined();
  });
});

test('a search page has the same bytes, however many townships there are', () => {
  const [head] = county.townships;
  if (head === undefined) throw new Error('no township');
  const many = { ...county, townships: Array.from({ length: 500 }, (_, index) => ({ ...head, id: `t${index}` })) };
  expect(countySearchPage({ site, county: many })).toEqual(countySearchPage({ site, county }));
  expect(siteSearchPage({ site, counties: [many] })).toEqual(siteSearchPage({ site, counties: [county] }));
});
