import { describe, expect, test } from 'vitest';
import { entry, entryElsewhere, guide, pendingMatter, scope, sheet } from '../testing/builders.ts';
import { confirmedLine, confirmedOf } from './confirmed.ts';

const half = { on: '2026-05-20', by: '县民政局', reviewMonths: 6 };

test.each([
  ['before', '2026-11-19', false],
  ['on', '2026-11-20', false],
  ['after', '2026-11-21', true],
])('%s its due day', (_, asOf, overdue) =>
  expect(confirmedLine(half, asOf)).toEqual({
    text: '最近核对：2026年5月20日，县民政局；下次核对不晚于2026年11月20日',
    due: '2026-11-20',
    late: '已过核对期限，内容可能旧了，请先打电话',
    overdue,
  }),
);

describe('on a township’s page', () => {
  const texts = (...[given, matter = guide()]: [Parameters<typeof scope>[0], Parameters<typeof confirmedOf>[0]?]) =>
    confirmedOf(matter, scope(given))?.lines.map(({ text }) => text.replace(/；.*/, ''));
  const ofCounty = '办事指南最近核对：2026年9月2日，县民政局社会救助股';

  test('both are told: who confirmed the guide, and who what the township says of it', () =>
    expect(texts({})).toEqual([ofCounty, '雾岭镇的窗口、电话最近核对：2026年10月22日，雾岭镇便民服务中心']));

  test('an entry that was confirmed by itself says so', () =>
    expect(texts({ sheet: sheet(entry({ confirmed: { on: '2026-11-02', by: '社会事务办' } })) })).toEqual([
      ofCounty,
      '雾岭镇的窗口、电话最近核对：2026年11月2日，社会事务办',
    ]));

  test('what is handled elsewhere was confirmed with the whole sheet', () =>
    expect(texts({ sheet: sheet(entryElsewhere()) })).toHaveLength(2));

  test('of a matter known by name only nobody confirmed a guide', () =>
    expect(texts({ sheet: sheet(entry({ matter: 'place-name-approval' })) }, pendingMatter())).toEqual([
      '雾岭镇的窗口、电话最近核对：2026年10月22日，雾岭镇便民服务中心',
    ]));

  test('the page is stale from the first of them on', () => {
    const confirmed = { ...half, on: '2026-05-19' };
    expect(confirmedOf(guide({ confirmed }), scope())?.stale).toMatchObject({ due: '2026-11-19', overdue: true });
    expect(confirmedOf(guide(), scope())?.stale).toMatchObject({ due: '2027-09-02', overdue: false });
  });
});

test('on the county’s page the guide stands alone, and a name only has nothing', () => {
  const { site, county, asOf } = scope();
  expect(confirmedOf(guide(), { site, county, asOf })?.lines.map(({ text }) => text)).toEqual([
    '最近核对：2026年9月2日，县民政局社会救助股；下次核对不晚于2027年9月2日',
  ]);
  expect(confirmedOf(pendingMatter(), { site, county, asOf })).toBeUndefined();
});
