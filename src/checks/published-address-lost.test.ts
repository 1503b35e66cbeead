import { expect, test } from 'vitest';
import type { CountyCorpus } from '../domain/corpus.ts';
import { addressesDigest } from '../domain/published-address.ts';
import { nextReleased } from '../domain/released-lists.ts';
import { corpus, countyCorpus, townshipCorpus } from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import { publishedAddressLost } from './published-address-lost.ts';

const ended = (what: Retirement['what'], id: string, to: string): Retirement => ({
  ...{ what, id, name: '原来的', on: '2025-06-30', why: '合并', succeededBy: [{ id: to }] },
});
const lost = (publishedAddresses: string[], given: Partial<CountyCorpus> = {}) =>
  publishedAddressLost.run(corpus(countyCorpus({ publishedAddresses, ...given })));
const places = (...given: Parameters<typeof lost>) => lost(...given).map(({ file, path }) => `${file} ${path.join('.')}`.trim());

test('accepts addresses that still show something', () =>
  expect(lost(['index.html', 'papers/household-booklet.html', 'wuling/minimum-living-allowance.html'])).toEqual([]));

test('tells the county what it has lost, on the line of the address, and what to write', () =>
  expect(lost(['index.html', 'departments/poverty.html'])).toEqual([
    {
      file: 'hexi/addresses.txt',
      path: [1],
      rule: 'published-address-lost',
      record: 'poverty',
      message:
        'departments/poverty.html 公布过，现在没有了：请在 hexi/retired.yaml 里写明部门“poverty”从哪天起、为什么没有、由谁接替。例如 - { what: 部门, id: poverty, name: 原来的名称, on: "2026-11-20", why: 为什么, succeededBy: [{ id: 接替的编号 }] }',
    },
  ]));

test('accepts what is explained', () =>
  expect(
    lost(['departments/poverty.html', 'wuling/bus.html', 'yunao/index.html'], {
      retired: [ended('部门', 'poverty', 'civil-affairs'), ended('乡镇', 'yunao', 'wuling')],
      townships: [townshipCorpus({ retired: [ended('事项', 'bus', 'minimum-living-allowance')] })],
    }),
  ).toEqual([]));

test('holds a township for what it has taken off its sheet', () =>
  expect(places(['wuling/index.html', 'wuling/bus.html'])).toEqual(['hexi/wuling/sheet.yaml entries']));

test('holds a township whose folder is gone, once, and nobody else', () =>
  expect(places(['liaohu/index.html', 'liaohu/bus.html', 'liaohu/duties/basic/index.html'])).toEqual([
    'hexi/liaohu/township.yaml',
  ]));

test("tells the county alone of a guide that was the county's", () =>
  expect(places(['matters/bus.html', 'wuling/bus.html'])).toEqual(['hexi/addresses.txt 0']));

test('tells the county of a life event', () => expect(places(['wuling/events/newborn.html'])).toEqual(['hexi/addresses.txt 0']));

test('tells of a list that is gone, or not as it was released', () => {
  const addresses = addressesDigest(['index.html', 'wuling/index.html']);
  const released = {
    ...nextReleased(undefined, [], { adjustments: [], tasks: [], countyAdjustments: [] }, '2026-01-01'),
    addresses,
  };
  expect(lost(['index.html', 'wuling/index.html'], { released })).toEqual([]);
  const found = { file: 'hexi/addresses.txt', path: [], message: expect.stringContaining('恢复上一个版本') as string };
  expect(lost([], { released })).toMatchObject([found]);
  expect(lost(['index.html'], { released })).toMatchObject([found]);
});

test.each([
  ['a township of which a file cannot be read', { townships: [], partial: [townshipCorpus()] }],
  ['a township whose folder cannot be read', { townships: [], unread: ['hexi/wuling'] }],
  ['a county of which a file cannot be read', { unread: ['hexi/departments.yaml'] }],
  ['a township whose own ends cannot be read', { unread: ['hexi/wuling/retired.yaml'] }],
])('says nothing of %s', (_what, given) => expect(lost(['wuling/index.html', 'wuling/bus.html'], given)).toEqual([]));
