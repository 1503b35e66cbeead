import { describe, expect, test } from 'vitest';
import {
  basicDuty,
  countyCorpus,
  duties,
  entry,
  entryElsewhere,
  guide,
  pendingMatter,
  sheet,
  TODAY,
  township,
  townshipCorpus,
} from '../testing/builders.ts';
import type { TownshipCorpus } from './corpus.ts';
import { overviewOf, verdictOf } from './county-overview.ts';

const matters = [guide({ id: 'tea' }), guide({ id: 'card' }), pendingMatter({ id: 'lamp' })];
const overview = (...townships: Partial<TownshipCorpus>[]) =>
  overviewOf(countyCorpus({ matters, townships: townships.map(townshipCorpus) }), TODAY);

describe('a matter in a township', () => {
  test('is handled there so far, elsewhere, or is not written at all', () => {
    const { matters: rows, townships } = overview({
      sheet: sheet(entry({ matter: 'tea', action: '办结' }), entryElsewhere({ matter: 'lamp' })),
    });
    expect(rows.map(({ id, cells }) => [id, ...cells.map(({ state }) => state)])).toEqual([
      ['tea', '办结'],
      ['card', '没写'],
      ['lamp', '不在本地办理'],
    ]);
    expect(townships[0]?.states).toMatchObject({ 办结: 1, 受理: 0, 不在本地办理: 1, 没写: 1 });
  });

  test('is overdue by its own confirmation, where it has one, and else by that of the sheet', () => {
    const entries = [
      entry({ matter: 'tea', confirmed: { on: '2025-11-19', by: '窗口' } }),
      entry({ matter: 'card', confirmed: { on: '2025-11-20', by: '窗口' } }),
      entryElsewhere({ matter: 'lamp' }),
    ];
    const old = { ...sheet(...entries), confirmed: { on: '2025-01-01', by: '中心' } };
    const { matters: rows, townships } = overview({ sheet: old });
    expect(rows.map(({ cells: [cell] }) => [cell?.due, cell?.overdue])).toEqual([
      ['2026-11-19', true],
      ['2026-11-20', false],
      ['2026-01-01', true],
    ]);
    expect(townships[0]).toMatchObject({ overdue: 2, sheetOverdue: true });
  });
});

describe('a township', () => {
  test.each([
    [0, '齐'],
    [1, '差几项'],
    [3, '差几项'],
    [4, '缺'],
  ])('that has not written %i matters is %s', (missing, verdict) => expect(verdictOf(missing)).toBe(verdict));

  test('has its own matters, and those without a guide, counted apart', () =>
    expect(
      overview({
        sheet: sheet(entry({ matter: 'lamp' }), entry({ matter: 'own' })),
        matters: [pendingMatter({ id: 'own' })],
      }).townships[0],
    ).toMatchObject({ ownMatters: 1, withoutGuide: 2, states: { 受理: 1, 没写: 2 } }));

  test('has its lists counted, with what only it has', () => {
    const basic = [basicDuty({ characteristic: { why: '茶园占耕地四成' } }), basicDuty({ id: 'b', name: '巡查山塘' })];
    expect(overview({ duties: duties({ basic, withdrawn: [] }) }).townships[0]?.lists).toEqual({
      basic: { rows: 2, characteristic: 1 },
      cooperative: { rows: 1, characteristic: 0 },
      withdrawn: { rows: 0, characteristic: 0 },
    });
  });

  test('owes what opinions have been waiting for too long', () => {
    const opinion = { about: '写错了', through: '电话', said: '电话不对' } as const;
    const feedback = [
      { ...opinion, id: '1', received: '2026-11-17' },
      { ...opinion, id: '2', received: '2026-11-19' },
      { ...opinion, id: '3', received: '2026-11-01', answered: '2026-11-02', answer: '马上改' },
      { ...opinion, id: '4', received: '2026-11-01', answered: '2026-11-20', answer: '没写错', unchanged: true as const },
    ];
    expect(overview({ feedback }).townships[0]?.lateOpinions).toBe(2);
  });

  test('stands by its division code, not by its figures', () =>
    expect(
      overview(
        { id: 'a', township: township({ divisionCode: '990122103' }), sheet: sheet(entry({ matter: 'tea' })) },
        { id: 'b', township: township({ divisionCode: '990122101' }), sheet: sheet() },
      ).townships.map(({ id }) => id),
    ).toEqual(['b', 'a']));
});
