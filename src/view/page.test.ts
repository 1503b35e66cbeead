import { describe, expect, test } from 'vitest';
import { site } from '../testing/builders.ts';
import { page, readDay, type PageOptions } from './page.ts';

const make = (given: Partial<PageOptions> = {}) =>
  page({
    site: site(),
    path: 'hexi/wuling/id-card.html',
    title: '身份证',
    description: '办身份证',
    parents: [
      { label: '禾溪县', address: 'hexi/index.html' },
      { label: '雾岭镇', address: 'hexi/wuling/index.html' },
    ],
    ...given,
  });

test('the title names the page, its township, its county and the site', () =>
  expect(make().fullTitle).toBe('身份证 · 雾岭镇 · 禾溪县 · 禾溪县乡镇服务单'));

test('the trail goes from the home page to the page itself, which is no link', () =>
  expect(make().trail).toEqual([
    { label: '首页', href: '../../index.html' },
    { label: '禾溪县', href: '../index.html' },
    { label: '雾岭镇', href: 'index.html' },
    { label: '身份证' },
  ]));

describe('the home page', () => {
  const home = make({ path: 'index.html', title: '禾溪县乡镇服务单', parents: [] });

  test('names the site once', () => expect(home.fullTitle).toBe('禾溪县乡镇服务单'));

  test('has no trail, and stands at the root', () => expect(home).toMatchObject({ trail: [], home: 'index.html', root: '' }));
});

test.each([
  ['index.html', ''],
  ['search/index.html', '../'],
  ['hexi/wuling/duties/basic/index.html', '../../../../'],
])('the root as seen from %s is “%s”', (path, root) => expect(make({ path }).root).toBe(root));

test('search is the whole site’s where the page has none of its own', () => {
  expect(make().search).toEqual({ action: '../../search/index.html', label: '搜索全部乡镇' });
  expect(make({ search: { address: 'hexi/wuling/search/index.html', label: '搜索雾岭镇' } }).search).toEqual({
    action: 'search/index.html',
    label: '搜索雾岭镇',
    tables: '[["../search/","search/"]]',
  });
});

test('footer numbers that are not known are hidden, never invented', () => {
  expect(make().footer.facts).toEqual([]);
  expect(make({ site: site({ organiser: '禾溪县人民政府办公室' }) }).footer.facts).toEqual([
    { label: '主办单位', value: '禾溪县人民政府办公室' },
  ]);
});

test('only a demonstration says that it is one', () => {
  const real = site({ demonstration: undefined });
  expect([make().demonstration, make({ site: real }).demonstration]).toEqual([true, false]);
});

test('data for machines cannot end the element that holds it', () => {
  const { jsonLd = '' } = make({ jsonLd: { name: '</script><script>alert(1)</script>' } });
  expect(jsonLd).not.toContain('<');
  expect(JSON.parse(jsonLd)).toEqual({ name: '</script><script>alert(1)</script>' });
});

test('a day is read without leading zeros', () => expect(readDay('2026-09-02')).toBe('2026年9月2日'));
