import { describe, expect, test } from 'vitest';
import { scope } from '../testing/builders.ts';
import { countySearchPage, siteSearchPage, townshipSearchPage } from './search-page.ts';

const all = scope();
const { site, county } = all;

describe("a township's search", () => {
  const page = townshipSearchPage(all);

  test("finds the county's tables and its own beside the page", () =>
    expect(JSON.parse(page.tables)).toEqual([['../../search/', './']]));

  test('knows which township it is, and leads to the whole county', () =>
    expect(page).toMatchObject({ township: '雾岭镇', wider: { label: '在禾溪县全县找', href: '../../search/index.html' } }));

  test('leads to all matters without a query: by pinyin, by life event, by department', () =>
    expect(page.help).toEqual([
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

  test('leads on to the townships with the same query', () =>
    expect(page.lists).toEqual([
      {
        id: 'hexi',
        title: '选乡镇，看在哪里办',
        links: [{ label: '雾岭镇', href: '../wuling/search/index.html', carries: true }],
      },
    ]));
});

describe("the site's search", () => {
  const page = siteSearchPage({ site, counties: [county] });

  test('has the tables of every county', () => expect(JSON.parse(page.tables)).toEqual([['../hexi/search/', '../hexi/search/']]));

  test('asks which township, once', () => {
    expect(page.lists[0]?.title).toBe('您在禾溪县哪个乡镇？选一次就记住');
    expect(page.township).toBeUndefined();
  });
});
