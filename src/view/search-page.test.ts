import { describe, expect, test } from 'vitest';
import { entry, guide, pendingMatter, scope, sheet } from '../testing/builders.ts';
import { countySearchPage, siteSearchPage, townshipSearchPage } from './search-page.ts';

const matters = [guide({ id: 'card', name: '身份证' }), guide({ id: 'allowance', name: '残疾证' }), pendingMatter()];
const own = guide({ id: 'tea', name: '茶园登记' });
const all = scope({ matters: [own], sheet: sheet(entry({ matter: 'card' }), entry({ matter: 'tea' })) }, { matters });
const { site, county } = all;

describe("a township's search", () => {
  const page = townshipSearchPage(all);

  test('finds its tables beside the page', () =>
    expect(JSON.parse(page.sources)).toEqual([
      {
        catalogue: '../../search/catalogue.json',
        places: 'places.json',
        pagefind: '../../pagefind/bridge.js',
      },
    ]));

  test('has its matters without JavaScript, by sound, and no others', () =>
    expect(page.lists[0]).toMatchObject({
      title: '雾岭镇全部办事事项（按拼音）',
      links: [
        { label: '茶园登记', href: '../tea.html' },
        { label: '身份证', href: '../card.html' },
      ],
    }));

  test('asks itself, and has no second box in its header', () =>
    expect(page.page).toMatchObject({ search: { action: 'index.html', label: '搜索雾岭镇' }, searchInHeader: false }));
});

describe("a county's search", () => {
  const page = countySearchPage({ site, county });

  test('finds its tables beside the page', () =>
    expect(JSON.parse(page.sources)).toEqual([
      { catalogue: 'catalogue.json', places: 'places.json', pagefind: '../pagefind/bridge.js' },
    ]));

  test('has all matters of the county by sound, also those known by name only', () =>
    expect(page.lists[0]?.links.map(({ label, href }) => `${label} ${href}`)).toEqual([
      '残疾证 ../matters/allowance.html',
      '地名命名审批 ../matters/place-name-approval.html',
      '身份证 ../matters/card.html',
    ]));
});

describe("the site's search", () => {
  const page = siteSearchPage({ site, counties: [county] });

  test('has the tables of every county', () =>
    expect(JSON.parse(page.sources)).toEqual([
      {
        catalogue: '../hexi/search/catalogue.json',
        places: '../hexi/search/places.json',
        pagefind: '../hexi/pagefind/bridge.js',
      },
    ]));

  test('leads to the townships, whose answers are better', () =>
    expect(page.lists).toEqual([
      {
        id: 'hexi',
        title: '禾溪县：先选乡镇，结果更准',
        links: [
          { label: '禾溪县全部事项', href: '../hexi/search/index.html' },
          { label: '雾岭镇', href: '../hexi/wuling/search/index.html' },
        ],
      },
    ]));
});
