import { describe, expect, test } from 'vitest';
import { readPublished, writePublished } from '../domain/published-address.ts';
import { addresses, link, linksFrom } from './addresses.ts';

const MATTER = addresses.matter('hexi', 'wuling', 'id-card');

test.each([
  ['the home page to a county', addresses.home(), addresses.county('hexi'), 'hexi/index.html'],
  ['a county to the home page', addresses.county('hexi'), addresses.home(), '../index.html'],
  ['a matter to the home page', MATTER, addresses.home(), '../../index.html'],
  ['a matter to its township', MATTER, addresses.township('hexi', 'wuling'), 'index.html'],
  ['a matter to its neighbour', MATTER, addresses.matter('hexi', 'wuling', 'hukou'), 'hukou.html'],
  ['a matter to another township', MATTER, addresses.township('hexi', 'liaohu'), '../liaohu/index.html'],
  ['a matter to another county', MATTER, addresses.county('other'), '../../other/index.html'],
  ['a matter to a department', MATTER, addresses.department('hexi', 'civil'), '../departments/civil.html'],
  ['a matter to the county’s page of it', MATTER, addresses.countyMatter('hexi', 'id-card'), '../matters/id-card.html'],
  ['a list to a matter', addresses.duties('hexi', 'wuling', 'basic'), MATTER, '../../id-card.html'],
  [
    'a list to another list',
    addresses.duties('hexi', 'wuling', 'basic'),
    addresses.duties('hexi', 'wuling', 'withdrawn'),
    '../withdrawn/index.html',
  ],
  [
    'a department to a row of a list',
    addresses.department('hexi', 'civil'),
    addresses.duties('hexi', 'wuling', 'cooperative', 'street-light'),
    '../wuling/duties/cooperative/index.html#street-light',
  ],
  ['a page to itself', MATTER, MATTER, 'id-card.html'],
  ['a search to itself', addresses.search(), addresses.search(), 'index.html'],
])('links from %s', (_what, from, to, href) => expect(link(from, to)).toBe(href));

test('folders that begin alike are not the same folder', () =>
  expect(link('hexi/wu/a.html', 'hexi/wuling/a.html')).toBe('../wuling/a.html'));

test('a browser arrives where the link says, under any path and in a folder', () => {
  const pages = [addresses.home(), addresses.county('hexi'), MATTER, addresses.duties('hexi', 'wuling', 'basic', 'row')];
  for (const root of ['https://example.cn/', 'https://example.cn/a/b/', 'file:///home/site/'])
    for (const from of pages) for (const to of pages) expect(new URL(linksFrom(from)(to), root + from).href).toBe(root + to);
});

describe('published addresses are read as the site writes them', () => {
  const below = (address: string): string => address.replace(/^hexi\//, '');
  test.each([
    [addresses.department('hexi', 'a'), { what: '部门', id: 'a' }],
    [addresses.paper('hexi', 'a'), { what: '材料', id: 'a' }],
    [addresses.countyMatter('hexi', 'a'), { what: '事项', id: 'a' }],
    [addresses.matter('hexi', 'wuling', 'a'), { what: '事项', id: 'a' }],
    [addresses.event('hexi', 'wuling', 'a'), { what: '一件事', id: 'a' }],
    [addresses.duties('hexi', 'wuling', 'basic'), undefined],
    [addresses.papers('hexi'), undefined],
    [addresses.township('hexi', 'wuling'), undefined],
    [addresses.county('hexi'), undefined],
    [addresses.overview('hexi'), undefined],
  ])('%s', (address, of) => {
    const place = readPublished(below(address));
    expect(place.of).toEqual(of === undefined ? undefined : expect.objectContaining(of));
    expect(writePublished(place)).toBe(below(address));
  });
});
