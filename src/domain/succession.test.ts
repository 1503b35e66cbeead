import { describe, expect, test } from 'vitest';
import { countyCorpus, entry, guide, sheet, townshipCorpus, township } from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import type { CountyCorpus } from './corpus.ts';
import { endingsIn } from './succession.ts';

const allowance = guide();
const card = guide({ id: 'card', name: '优待证' });
const own = guide({ id: 'terrace', name: '梯田认养', file: 'hexi/wuling/matters/terrace.md' });
const wuling = townshipCorpus({ sheet: sheet(entry(), entry({ matter: 'terrace' })), matters: [own] });
const liaohu = townshipCorpus({ id: 'liaohu', township: township({ name: '蓼湖镇' }), sheet: sheet(entry({ matter: 'card' })) });

const ended = (what: Retirement['what'], id: string, ...to: (string | { id: string; for: string })[]): Retirement => ({
  ...{ what, id, name: id, on: '2025-01-01', why: '合并' },
  ...(to.length === 0
    ? { instead: '不用再办' }
    : { succeededBy: to.map((each) => (typeof each === 'string' ? { id: each } : each)) }),
});

/** `address → where it leads`, for those that show nothing of their own. */
function leads(address: string, retired: Retirement[], given: Partial<CountyCorpus> = {}): string[] | undefined {
  const county = countyCorpus({ townships: [wuling, liaohu], matters: [allowance, card], retired, ...given });
  const ending = endingsIn({ ...county, publishedAddresses: [address] }).find((each) => each.address === address);
  return ending?.choices.map((choice) => choice.address + (choice.for === undefined ? '' : ` ${choice.for}`));
}

test.each([
  'index.html',
  'papers/index.html',
  'papers/household-booklet.html',
  'departments/civil-affairs.html',
  'matters/card.html',
  'wuling/index.html',
  'wuling/duties/basic/index.html',
  'wuling/terrace.html',
  'adjustments/feed.xml',
])('%s still shows what it did', (address) => expect(leads(address, [])).toBeUndefined());

describe('a township that was merged', () => {
  const retired = [ended('乡镇', 'yunao', 'wuling')];

  test.each([
    ['yunao/index.html', 'wuling/index.html'],
    ['yunao/duties/basic/index.html', 'wuling/duties/basic/index.html'],
    ['yunao/minimum-living-allowance.html', 'wuling/minimum-living-allowance.html'],
    ['yunao/adjustments/feed.xml', 'wuling/adjustments/feed.xml'],
  ])('%s leads to %s', (address, to) => expect(leads(address, retired)).toEqual([to]));

  test("a matter that its successor does not have leads to the county's page", () =>
    expect(leads('yunao/card.html', retired)).toEqual(['matters/card.html']));

  test('a matter of its own leads to its successor', () =>
    expect(leads('yunao/school-bus.html', retired)).toEqual(['wuling/index.html']));

  test('where the successor was merged too, old addresses lead to the last', () =>
    expect(leads('yunao/index.html', [ended('乡镇', 'yunao', 'shuangba'), ended('乡镇', 'shuangba', 'liaohu')])).toEqual([
      'liaohu/index.html',
    ]));

  test('leads to the county while its successor is not published', () =>
    expect(leads('yunao/duties/basic/index.html', retired, { townships: [liaohu] })).toEqual(['index.html']));
});

test('a township that was divided lets the reader choose, by villages', () =>
  expect(
    leads('yunao/all-matters/index.html', [
      ended('乡镇', 'yunao', { id: 'wuling', for: '石梯村' }, { id: 'liaohu', for: '芦渡村' }),
    ]),
  ).toEqual(['wuling/all-matters/index.html 石梯村', 'liaohu/all-matters/index.html 芦渡村']));

describe('a matter that the county has ended', () => {
  const retired = [ended('事项', 'bus', 'card')];

  test.each([
    ['matters/bus.html', 'matters/card.html'],
    ['liaohu/bus.html', 'liaohu/card.html'],
    ['wuling/bus.html', 'matters/card.html'],
  ])('%s leads to %s', (address, to) => expect(leads(address, retired)).toEqual([to]));

  test('leads nowhere where nothing has taken its place', () =>
    expect(leads('wuling/bus.html', [ended('事项', 'bus')])).toEqual([]));

  test('leads from a merged township to the last of both', () =>
    expect(leads('yunao/bus.html', [...retired, ended('乡镇', 'yunao', 'liaohu')])).toEqual(['liaohu/card.html']));
});

test('a matter that only one township has ended is followed there only', () => {
  const without = { ...wuling, retired: [ended('事项', 'tea', 'terrace')] };
  expect(leads('wuling/tea.html', [], { townships: [without, liaohu] })).toEqual(['wuling/terrace.html']);
  expect(leads('liaohu/tea.html', [], { townships: [without, liaohu] })).toEqual(['liaohu/index.html']);
});

test.each([
  ['departments/poverty.html', ended('部门', 'poverty', 'civil-affairs'), 'departments/civil-affairs.html'],
  ['papers/booklet.html', ended('材料', 'booklet', 'household-booklet'), 'papers/household-booklet.html'],
])('%s leads on', (address, record, to) => expect(leads(address, [record])).toEqual([to]));

test('a circle ends at what is nearest', () =>
  expect(leads('wuling/a.html', [ended('事项', 'a', 'b'), ended('事项', 'b', 'a')])).toEqual(['wuling/index.html']));

test('what nobody has explained leads to what is nearest, without a word why', () => {
  const county = countyCorpus({ publishedAddresses: ['liaohu/minimum-living-allowance.html'], townships: [liaohu] });
  expect(endingsIn(county)).toEqual([
    {
      address: 'liaohu/minimum-living-allowance.html',
      steps: [],
      choices: [{ address: 'matters/minimum-living-allowance.html', label: '最低生活保障' }],
    },
  ]);
});
