import { describe, expect, test } from 'vitest';
import {
  cooperativeDuty,
  countyCorpus,
  basicDuty,
  duties,
  entry,
  entryElsewhere,
  guide,
  sheet,
  township,
  townshipCorpus,
  withdrawnDuty,
} from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import type { TownshipCorpus } from './corpus.ts';
import { withoutRetired } from './without-retired.ts';

const ended = (what: Retirement['what'], id: string, ...to: string[]): Retirement => ({
  ...{ what, id, name: '云坳乡', on: '2025-01-01', why: '合并' },
  ...(to.length === 0 ? { instead: '不用办' } : { succeededBy: to.map((each) => ({ id: each, for: each })) }),
});
const retired = [
  ended('事项', 'bus', 'card'),
  ended('事项', 'proof'),
  ended('部门', 'poverty', 'revival'),
  ended('部门', 'revival', 'agriculture', 'civil-affairs'),
  ended('材料', 'booklet', 'household-booklet'),
  ended('材料', 'permit'),
  ended('乡镇', 'yunao', 'wuling'),
  ended('乡镇', 'gaoqiao', 'liaohu'),
  ended('乡镇', 'shuangba', 'liaohu', 'wuling'),
];
const now = (own: Partial<TownshipCorpus>) => withoutRetired(townshipCorpus(own), countyCorpus({ retired }));

test('changes nothing where nothing was retired', () => {
  const own = townshipCorpus();
  expect(withoutRetired(own, countyCorpus())).toBe(own);
});

describe('a township is shown', () => {
  test('without matters that are no longer, with those that are', () =>
    expect(
      now({ sheet: sheet(entry({ matter: 'bus' }), entry(), entry({ matter: 'proof' })) }).sheet.entries.map(
        (each) => each.matter,
      ),
    ).toEqual(['minimum-living-allowance']));

  test('with the department that answers now, the first of several', () => {
    const shown = now({
      sheet: sheet(entryElsewhere({ instead: { department: 'poverty' } })),
      duties: duties({
        cooperative: [cooperativeDuty({ parties: [{ department: 'revival', role: '牵头', duties: ['到场'] }] })],
        withdrawn: [withdrawnDuty({ takenOverBy: 'poverty' })],
      }),
      matters: [guide({ id: 'own', department: 'poverty' })],
    });
    expect(shown.sheet.entries).toMatchObject([{ instead: { department: 'agriculture' } }]);
    expect(shown.duties.cooperative[0]?.parties[0]?.department).toBe('agriculture');
    expect(shown.duties.withdrawn[0]?.takenOverBy).toBe('agriculture');
    expect(shown.matters[0]?.department).toBe('agriculture');
  });

  test('with the papers and matters that took the place of what it names, each once', () => {
    const documents = [{ paper: 'booklet' }, { paper: 'permit' }];
    const shown = now({
      sheet: sheet(entry({ waives: ['booklet', 'household-booklet', 'permit'] })),
      duties: duties({ basic: [basicDuty({ sheets: ['bus', 'card', 'proof'] })] }),
      matters: [guide({ id: 'own', documents, related: ['bus', 'proof'] })],
    });
    expect(shown.sheet.entries).toMatchObject([{ waives: ['household-booklet'] }]);
    expect(shown.duties.basic[0]?.sheets).toEqual(['card']);
    expect(shown.matters).toMatchObject([{ documents: [{ paper: 'household-booklet' }], related: ['card'] }]);
  });

  test('with the names of townships that were merged into it, not of one that was divided', () =>
    expect(now({ township: township({ formerNames: ['雾岭乡'] }) }).township.formerNames).toEqual(['雾岭乡', '云坳乡']));

  test('beside the neighbour that there is now, and never beside itself', () => {
    const village = (id: string, neighbour: string) => ({
      ...{ id, name: id, kind: 'village' as const },
      alsoServedBy: { neighbour, why: '近' },
    });
    const villages = [village('a', 'gaoqiao'), village('b', 'yunao'), village('c', 'shuangba'), village('d', 'songlan')];
    expect(now({ township: township({ villages }) }).township.villages.map((each) => each.alsoServedBy?.neighbour)).toEqual([
      'liaohu',
      undefined,
      undefined,
      'songlan',
    ]);
  });

  test('with opinions on what is no longer, without the matter where nothing took its place', () => {
    const opinion = { about: '写错了', through: '电话', said: '不对', received: '2025-06-01' } as const;
    const shown = now({
      feedback: [
        { ...opinion, id: '1', matter: 'bus' },
        { ...opinion, id: '2', matter: 'proof' },
      ],
      changes: [{ matter: 'bus', kind: '电话', says: '电话改了', on: '2025-06-01', published: '2025-06-01' }],
    });
    expect(shown.feedback.map(({ id, matter }) => [id, matter])).toEqual([
      ['1', 'card'],
      ['2', undefined],
    ]);
    expect(shown.changes).toEqual([]);
  });

  test('with the tasks that a department asked for, under the one that answers now', () => {
    const task = {
      ...{ id: '1', asked: '报表', department: 'poverty', on: '2025-06-01', basis: '没有依据' },
      ...{ decision: '退回' as const, why: '清单里没有', decidedOn: '2025-06-02' },
    };
    expect(now({ unlistedTasks: [task] }).unlistedTasks.map(({ department }) => department)).toEqual(['agriculture']);
  });
});
