import { describe, expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import { countyCorpus, guide, site, townshipCorpus } from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import { movedPage } from './moved-page.ts';

const ended = (given: Partial<Retirement>): Retirement => ({
  what: '事项',
  id: 'old',
  name: '老年乘车证',
  on: '2025-09-01',
  why: '并进老年人优待证',
  succeededBy: [{ id: 'minimum-living-allowance' }],
  ...given,
});
const county = (retired: Retirement[], ...publishedAddresses: string[]) =>
  digestCounty(countyCorpus({ retired, publishedAddresses, matters: [guide(), guide({ id: 'other', name: '另一件' })] }));

function shown(address: string, retired: Retirement[], webAddress?: string) {
  const digest = county(retired, address);
  const ending = digest.endings.find((each) => each.address === address);
  if (ending === undefined) throw new Error(`${address} still shows something`);
  return movedPage(ending, { site: site(webAddress === undefined ? {} : { webAddress }), county: digest });
}

describe('a page whose matter has one successor', () => {
  const moved = shown('wuling/old.html', [ended({})], 'https://fuwudan.example/');

  test('leads on at once, by a relative address', () => expect(moved.page.refresh).toBe('0; url=minimum-living-allowance.html'));

  test("bears the successor's address as its one address", () =>
    expect(moved.page.canonical).toBe('https://fuwudan.example/hexi/wuling/minimum-living-allowance.html'));

  test('says what it was, since when, why, and links to the new one', () => {
    expect(moved.heading).toBe('这个网址改了');
    expect(moved.said).toEqual(['老年乘车证：从2025年9月1日起，并进老年人优待证。']);
    expect(moved.choices).toEqual([{ label: '最低生活保障（雾岭镇）', href: 'minimum-living-allowance.html', who: '' }]);
  });
});

test('without an address of the site, names its one address by a relative one', () =>
  expect(shown('matters/old.html', [ended({})]).page.canonical).toBe('minimum-living-allowance.html'));

test('what was divided lets the reader choose, and leads nowhere by itself', () => {
  const succeededBy = [
    { id: 'minimum-living-allowance', for: '60岁以上的' },
    { id: 'other', for: '别的人' },
  ];
  const moved = shown('matters/old.html', [ended({ succeededBy })]);
  expect(moved.page.refresh).toBeUndefined();
  expect(moved.heading).toBe('老年乘车证分开了，请选一个');
  expect(moved.choices.map(({ label, who }) => `${who}${label}`)).toEqual(['60岁以上的：最低生活保障', '别的人：另一件']);
});

test('what nothing has taken the place of says what to do instead, and stays', () => {
  const moved = shown('matters/old.html', [ended({ succeededBy: undefined, instead: '不用再开。' })]);
  expect(moved).toMatchObject({ heading: '老年乘车证不再办理', lead: '不用再开。', choices: [] });
  expect(moved.page.refresh).toBeUndefined();
  expect(moved.page.canonical).toBeUndefined();
});

test("what a township alone does not do any more says so, and names the county's page", () => {
  const record = ended({ id: 'other', name: '另一件', succeededBy: undefined, instead: '到县里的窗口办。' });
  const digest = digestCounty(
    countyCorpus({
      publishedAddresses: ['wuling/other.html'],
      matters: [guide(), guide({ id: 'other', name: '另一件' })],
      townships: [townshipCorpus({ retired: [record] })],
    }),
  );
  const [ending] = digest.endings;
  const moved = ending && movedPage(ending, { site: site(), county: digest });
  expect(moved).toMatchObject({
    heading: '另一件本地不再办',
    lead: '到县里的窗口办。',
    choices: [{ label: '另一件', href: '../matters/other.html' }],
  });
  expect(moved?.page.refresh).toBeUndefined();
});

test('does not say the name twice', () =>
  expect(shown('matters/old.html', [ended({ why: '老年乘车证停发' })]).said).toEqual(['从2025年9月1日起，老年乘车证停发。']));

test('a comparison that is no longer leads to all of them', () => {
  const moved = shown('compare/liaohu/wuling.html', []);
  expect(moved.page.refresh).toBe('0; url=../index.html');
  expect(moved.choices).toEqual([{ label: '比一比', href: '../index.html', who: '' }]);
});

test('a page that is missing for now says so, and leads nowhere by itself', () => {
  const moved = shown('gaoqiao/minimum-living-allowance.html', []);
  expect(moved.heading).toBe('这一页现在看不到');
  expect(moved.page.refresh).toBeUndefined();
  expect(moved.choices).toEqual([{ label: '最低生活保障', href: '../matters/minimum-living-allowance.html', who: '' }]);
});
