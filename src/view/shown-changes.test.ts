import { expect, test } from 'vitest';
import type { Change } from '../schema/change.ts';
import { entry, guide, scope, sheet } from '../testing/builders.ts';
import { changesOf, latestChanges } from './shown-changes.ts';

const MATTER = 'minimum-living-allowance';
const change = (on: string, given: Partial<Change> = {}): Change => ({
  ...(given.place === undefined && { matter: MATTER }),
  kind: '材料减少',
  says: '少交一样材料（户口簿）',
  on,
  published: on,
  ...given,
});
const told = (given: Parameters<typeof scope>[0], ofCounty: Change[] = []): string[] =>
  changesOf(MATTER, scope(given, { changes: ofCounty })).map(
    ({ ahead, from, says }) => `${ahead ? '还没到，自' : ''}${from}：${says}`,
  );

test('stand with the days from which they hold, those to come first', () =>
  expect(
    told({ changes: [change('2026-10-08'), change('2026-12-01', { says: '从 5 个工作日缩短到 3 个' }), change('2026-11-20')] }),
  ).toEqual([
    '还没到，自2026年12月1日起：从 5 个工作日缩短到 3 个',
    '2026年11月20日起：少交一样材料（户口簿）',
    '2026年10月8日起：少交一样材料（户口簿）',
  ]));

test('are news for 180 days', () => {
  expect(told({ changes: [change('2026-05-24')] })).toHaveLength(1);
  expect(told({ changes: [change('2026-05-23')] })).toEqual([]);
});

test('say why, by which document, and whose they are', () =>
  expect(told({}, [change('2026-10-08', { why: '窗口自己查', document: '县民政局2026年第3号通知' })])).toEqual([
    '2026年10月8日起：全县：少交一样材料（户口簿）。窗口自己查（县民政局2026年第3号通知）',
  ]));

test('of a place stand on the page of what is handled there, and no other', () => {
  const moved = [
    change('2026-10-08', { place: 'service-centre', says: '搬了' }),
    change('2026-10-08', { place: 'police', says: '也搬了' }),
  ];
  expect(told({ changes: moved })).toEqual(['2026年10月8日起：搬了']);
  expect(changesOf('id-card', scope({ changes: moved }))).toEqual([]);
});

test('of a township the latest five stand together, each with what it is about', () => {
  const own = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'].map((on) => change(on));
  const all = [...own, change('2026-10-01', { place: 'service-centre' })];
  const ofCounty = [change('2026-11-01'), change('2026-11-02', { matter: 'id-card' })];
  const given = scope(
    { changes: all, sheet: sheet(entry()) },
    { changes: ofCounty, matters: [guide(), guide({ id: 'id-card' })] },
  );
  const latest = latestChanges(given, (address) => address);
  expect(latest.map(({ since }) => since)).toEqual(['2026-11-01', '2026-10-01', '2026-09-01', '2026-08-01', '2026-07-01']);
  expect(latest[0]).toMatchObject({
    says: '全县：少交一样材料（户口簿）',
    of: { label: '最低生活保障', href: `hexi/wuling/${MATTER}.html` },
  });
  expect(latest[1]?.of).toEqual({ label: '雾岭镇便民服务中心', href: 'hexi/wuling/index.html#place-service-centre' });
});

test('a matter that is handled here no more leads to the county’s page', () => {
  const gone = scope(
    { changes: [change('2026-10-01', { matter: 'id-card' })] },
    { matters: [guide(), guide({ id: 'id-card', name: '身份证' })] },
  );
  expect(latestChanges(gone, (address) => address)[0]?.of).toEqual({ label: '身份证', href: 'hexi/matters/id-card.html' });
});
