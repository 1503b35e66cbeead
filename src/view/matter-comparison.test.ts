import { describe, expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import {
  countyCorpus,
  entry,
  entryElsewhere,
  guide,
  pendingMatter,
  sheet,
  site,
  township,
  townshipCorpus,
} from '../testing/builders.ts';
import { matterComparison } from './matter-comparison.ts';

const here = (given: Parameters<typeof entry>[0]) => sheet(entry(given));

/** A county of so many townships, each with its sheet. */
function compared(sheets: ReturnType<typeof sheet>[], matter: Parameters<typeof matterComparison>[0] = guide()) {
  const townships = sheets.map((each, index) =>
    townshipCorpus({ id: `t${index}`, township: township({ name: `第${index}镇` }), sheet: each }),
  );
  return matterComparison(matter, { site: site(), county: digestCounty(countyCorpus({ matters: [matter], townships })) });
}

describe('the sentence at the top', () => {
  test.each<[string, ReturnType<typeof sheet>[], string]>([
    [
      'tells how far how many go, and the range of limits',
      [here({ action: '办结', promisedLimit: '即办' }), here({ action: '办结' }), sheet(entryElsewhere())],
      '3个乡镇（街道）里，2个能办结，1个不办，要到县里；时限从即办到20个工作日；材料一样。',
    ],
    [
      'is short where all is the same',
      [here({ action: '办结' }), here({ action: '办结' })],
      '2个乡镇（街道）都能办结；时限都是20个工作日；材料一样。',
    ],
    [
      'counts who asks for fewer papers',
      [here({}), here({ waives: ['household-booklet'] })],
      '2个乡镇（街道）都收材料；时限都是20个工作日；1个少要材料。',
    ],
    [
      'counts who does not have it on its sheet',
      [here({}), here({ matter: 'other' })],
      '2个乡镇（街道）里，1个收材料，1个服务单里没有；时限都是20个工作日；材料一样。',
    ],
    ['says nothing of limits where nobody handles it', [sheet(entryElsewhere())], '1个乡镇（街道）都不办，要到县里。'],
  ])('%s', (_what, sheets, said) => expect(compared(sheets).summary).toBe(said));

  test('knows only where, of a matter without guide', () =>
    expect(compared([here({})], pendingMatter({ id: 'minimum-living-allowance' }))).toMatchObject({
      summary: '1个乡镇（街道）都收材料。',
      common: [],
    }));
});

test('each township has one line, in the order of the county', () =>
  expect(compared([here({ waives: ['household-booklet'] }), sheet(entryElsewhere())]).rows).toEqual([
    {
      label: '第0镇',
      href: '../../t0/minimum-living-allowance.html',
      action: '受理',
      here: true,
      facts: [
        { label: '在哪里', value: '雾岭镇便民服务中心' },
        { label: '时限', value: '20个工作日' },
        { label: '材料', value: '0 样，少交 1 样：居民户口簿' },
        { label: '时间', value: '周一至周五 8:30-12:00、14:00-17:30' },
      ],
      phones: [{ label: '电话', number: '0000-8812345', href: 'tel:0000-8812345' }],
    },
    {
      label: '第1镇',
      href: '../../t1/minimum-living-allowance.html',
      action: '不在本地办理',
      here: false,
      facts: [{ label: '到哪里', value: '县民政局' }],
      phones: [{ label: '电话', number: '0000-8810001', href: 'tel:0000-8810001' }],
    },
  ]));

test('a hundred townships stay a hundred lines', () =>
  expect(compared(Array.from({ length: 100 }, () => here({}))).rows).toHaveLength(100));

test('the fee, which no township may set, is told once', () =>
  expect(compared([here({})], guide({ fee: [{ item: '工本费', standard: '每证10元', basis: '《甲》' }] })).common).toEqual([
    { label: '收费', value: '工本费，每证10元' },
    { label: '材料', value: '1 样' },
    { label: '法定时限', value: '30个工作日' },
  ]));
