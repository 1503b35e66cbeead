import { expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import { MOST_RECORDS } from '../domain/row-records.ts';
import { adjustment, countyCorpus, scope, site, TODAY, townshipCorpus } from '../testing/builders.ts';
import { adjustmentsPage } from './adjustments-page.ts';
import { countyAdjustmentsPage } from './county-adjustments-page.ts';

const added = adjustment([{ kind: '新增', list: 'basic', row: 'allowance-review' }]);
const moved = adjustment([{ kind: '划转', from: 'basic', list: 'cooperative', row: 'street-light-maintenance' }], {
  id: 'lamps-moved',
  effectiveFrom: '2027-01-01',
});

test('a record tells every step from the application to the first day', () =>
  expect(adjustmentsPage(scope({ adjustments: [added] })).entries).toEqual([
    {
      id: 'wuling--2026-lamps',
      title: '自2026年5月1日起：新增1项',
      until: undefined,
      whose: undefined,
      cause: '乡镇申请',
      why: '镇里没有登高车，修不了路灯',
      changes: [
        {
          list: '基本履职事项',
          name: '受理审核最低生活保障申请',
          href: '../duties/basic/index.html#allowance-review',
          says: '新增',
          next: undefined,
        },
      ],
      steps: [
        { label: '申请', text: '2026年3月2日，雾岭镇人民政府' },
        { label: '乡镇意见', text: '同意。镇里只保留报修' },
        { label: '征求意见', text: '县城市管理局：同意收回' },
        { label: '批准', text: '2026年4月10日，县委机构编制委员会，演示，无文号' },
        { label: '开始', text: '2026年5月1日' },
      ],
    },
  ]));

test("the county's records stand among a township's where they touch its rows, the newest first", () => {
  const elsewhere = adjustment([{ kind: '新增', list: 'basic', row: 'not-here' }], { id: 'elsewhere' });
  const { entries } = adjustmentsPage(scope({ adjustments: [added] }, { adjustments: [elsewhere, moved] }));
  expect(entries.map(({ id }) => id)).toEqual(['hexi--lamps-moved', 'wuling--2026-lamps']);
  expect(entries[0]).toMatchObject({ whose: { label: '全县各乡镇（禾溪县）' }, until: { day: '2026-12-31' } });
});

test('says so where nothing was ever adjusted, and has its feed all the same', () =>
  expect(adjustmentsPage(scope())).toMatchObject({
    none: '公布以来还没有调整过。',
    feed: { href: 'feed.xml' },
    page: { feed: 'feed.xml' },
  }));

const countyPage = (adjustments: (typeof added)[]) =>
  countyAdjustmentsPage({
    site: site(),
    county: digestCounty(countyCorpus({ adjustments: [moved], townships: [townshipCorpus({ adjustments })] })),
    asOf: TODAY,
  });

test('a county tells of its own and of all townships, each with a link to its own page', () =>
  expect(countyPage([added]).entries).toMatchObject([
    { id: 'hexi--lamps-moved', whose: { label: '全县各乡镇' }, changes: [{ name: 'street-light-maintenance', href: undefined }] },
    {
      id: 'wuling--2026-lamps',
      whose: { label: '雾岭镇', href: '../wuling/adjustments/index.html' },
      changes: [{ name: '受理审核最低生活保障申请', href: '../wuling/duties/basic/index.html#allowance-review' }],
    },
  ]));

test('where a deleted row has gone is told as a matter, a shared row or a sentence; a row of the township alone by its own page', () => {
  const next = (replacedBy: string) => {
    const gone = { kind: '删除', list: 'basic', row: 'old', was: '旧', replacedBy } as const;
    return countyPage([adjustment([gone])]).entries[1]?.changes[0]?.next;
  };
  expect(next('minimum-living-allowance')).toMatchObject({ link: { href: '../matters/minimum-living-allowance.html' } });
  expect(next('不再办')).toEqual({ text: '不再办' });
  expect(next('only-here')).toBeUndefined();
});

test('but not of more than two hundred: the oldest are on the townships’ own', () => {
  const many = Array.from({ length: MOST_RECORDS + 5 }, (_each, index) => ({ ...added, id: `record-${index}` }));
  const { entries, lead } = countyPage(many);
  expect(entries).toHaveLength(MOST_RECORDS);
  expect(lead).toContain('最近 200 次');
});
