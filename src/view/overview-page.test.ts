import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TownshipCorpus } from '../domain/corpus.ts';
import { overviewOf } from '../domain/county-overview.ts';
import { countyCorpus, entry, entryElsewhere, guide, sheet, site, TODAY, township, townshipCorpus } from '../testing/builders.ts';
import { overviewPage } from './overview-page.ts';

const matters = [
  guide({ id: 'tea', name: '茶园登记', group: 'farming' }),
  guide({ id: 'card', name: '身份证', group: 'identity' }),
];
const pageOf = (given: Partial<TownshipCorpus>[], of = matters) => {
  const overview = overviewOf(countyCorpus({ matters: of, townships: given.map(townshipCorpus) }), TODAY);
  return overviewPage({ site: site(), overview, asOf: TODAY });
};
const named = (id: string, name: string, code: string): Partial<TownshipCorpus> => ({
  id,
  township: township({ name, divisionCode: code }),
});
const due = { on: '2025-01-01', by: '窗口' };
const WULING = { ...named('wuling', '雾岭镇', '990122101'), sheet: sheet(entry({ matter: 'tea', confirmed: due })) };
const LIAOHU = {
  ...named('liaohu', '蓼湖镇', '990122102'),
  sheet: sheet(entry({ matter: 'tea' }), entryElsewhere({ matter: 'card' })),
};

describe('few townships', () => {
  const page = pageOf([LIAOHU, WULING]);

  test('are columns by their division codes, and the page says that this is no ranking', () => {
    expect(page.columns.map(({ label }) => label)).toEqual(['雾岭镇', '蓼湖镇']);
    expect(page.rules.join('')).toContain('不是排名');
  });

  test('have a cell in every matter, with a word and the page that shows it; what is missing leads to the list that lacks it', () =>
    expect(
      page.groups.map(({ title, matters: [line] }) => [
        title,
        line?.sums,
        ...(line?.cells ?? []).map((cell) => Object.values(cell).join()),
      ]),
    ).toEqual([
      [
        '户口和身份证（1）',
        '不在本地办理 1、没写 1',
        '雾岭镇,没写,false,../wuling/all-matters/index.html',
        '蓼湖镇,不在本地办理,false,../liaohu/card.html',
      ],
      [
        '种田养殖和山林（1）',
        '受理 2、过了核对期限 1',
        '雾岭镇,受理,true,../wuling/tea.html',
        '蓼湖镇,受理,false,../liaohu/tea.html',
      ],
    ]));

  test('list what each has to mend, with the file', () =>
    expect(
      page.townships.map(({ verdict, exceptions, file }) => [
        verdict,
        file,
        ...exceptions.map(({ title, links }) => [title, ...links]),
      ]),
    ).toEqual([
      [
        '差几项',
        'hexi/wuling/sheet.yaml',
        ['没写 1', { label: '身份证', href: '../wuling/all-matters/index.html' }],
        ['过了核对期限 1', { label: '茶园登记', href: '../wuling/tea.html' }],
      ],
      ['齐', 'hexi/liaohu/sheet.yaml'],
    ]));

  test('are each compared with all the others', () =>
    expect(page.alike).toEqual({
      title: '也在别人清单里的',
      lines: [
        { name: '雾岭镇', href: '#township-wuling', own: '0.0%', others: '蓼湖镇 100.0%' },
        { name: '蓼湖镇', href: '#township-liaohu', own: '0.0%', others: '雾岭镇 100.0%' },
      ],
    }));
});

test('a sheet that has fallen due says so once, not for every matter', () => {
  const old = { ...sheet(entry({ matter: 'tea' }), entry({ matter: 'card' })), confirmed: due };
  expect(pageOf([{ sheet: old }]).townships[0]).toMatchObject({
    sums: '受理 2、过了核对期限 2',
    confirmed: { overdue: true, due: '2026-01-01' },
    exceptions: [],
  });
});

test('an earlier version, opinions and matters of its own are told, and lead to where they stand', () => {
  const feedback = [{ id: '1', about: '写错了', through: '电话', said: '电话不对', received: '2026-11-02' } as const];
  expect(pageOf([{ feedback, heldAt: '2026-10-01', matters: [guide({ id: 'own' })] }]).townships[0]?.facts).toEqual([
    { label: '只有本地才有的事项 1 个', href: '../wuling/all-matters/index.html' },
    { label: '过期没答复、没改好的意见 1 条', href: '../wuling/feedback/index.html' },
    { label: '新内容有误，显示的是2026年10月1日的版本', href: '../../status/index.html' },
  ]);
});

describe('many townships', () => {
  const many = Array.from({ length: 100 }, (_, index) => named(`t-${index}`, `${index}号镇`, `990122${index + 100}`));
  const page = pageOf(
    many.map((each, index) => ({ ...each, sheet: index < 60 ? sheet() : index < 70 ? LIAOHU.sheet : WULING.sheet })),
  );
  const line = page.groups[0]?.matters[0];

  test('make no columns: a matter has its sums, and lists the exceptions, twenty at most of a kind', () => {
    expect(page.columns).toEqual([]);
    expect(line?.cells).toEqual([]);
    expect(line?.sums).toBe('不在本地办理 10、没写 90');
    expect(line?.exceptions.map(({ title, links, more }) => [title, links.length, more])).toEqual([
      ['没写 90', 20, '还有 70 个，见“下载表格”里的表。'],
      ['不在本地办理 10', 10, ''],
    ]);
    expect(page.groups[1]?.matters[0]?.exceptions[1]).toMatchObject({ title: '过了核对期限 30', links: { length: 20 } });
  });

  test('are each compared with the five that are the most like it', () => {
    expect(page.alike.title).toBe('也在别人清单里的（最像的 5 个）');
    expect(page.alike.lines.every(({ others }) => others.split('、').length === 5)).toBe(true);
  });

  test('stay a page of less than 150 KB compressed, however many have however much to mend', () => {
    const of = Array.from({ length: 150 }, (_, index) => guide({ id: `matter-${index}`, name: `第${index}号事项` }));
    const entries = of
      .map(({ id }, index) => [entry({ matter: id, confirmed: due }), entryElsewhere({ matter: id })][index % 3] ?? [])
      .flat();
    const worst = pageOf(
      many.map((each, index) => ({ ...each, sheet: sheet(...entries.slice(index % 50)) })),
      of,
    );
    expect(gzipSync(JSON.stringify(worst)).length).toBeLessThan(150_000);
  });
});
