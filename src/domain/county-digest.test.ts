import { describe, expect, test } from 'vitest';
import {
  cooperativeDuty,
  countyCorpus,
  duties,
  entry,
  entryElsewhere,
  place,
  sheet,
  township,
  townshipCorpus,
  withdrawnDuty,
} from '../testing/builders.ts';
import { digestCounty } from './county-digest.ts';

const digest = (...townships: Parameters<typeof townshipCorpus>[0][]) =>
  digestCounty(countyCorpus({ townships: townships.map(townshipCorpus) }));

describe('a township', () => {
  test('is known by its service centre, which is its first place', () => {
    const places = [place({ phone: '0000-8811111' }), place({ id: 'police-station', phone: '0000-8822222' })];
    expect(digest({ township: township({ places }) }).townships[0]).toMatchObject({ id: 'wuling', phone: '0000-8811111' });
  });

  test('has its duties counted by list', () =>
    expect(
      digest({ duties: duties({ basic: [], withdrawn: [withdrawnDuty(), withdrawnDuty({ id: 'b' })] }) }).townships[0],
    ).toMatchObject({
      dutyCounts: { basic: 0, cooperative: 1, withdrawn: 2 },
    }));

  test('has its matters in the order of its sheet', () =>
    expect(digest({ sheet: sheet(entry({ matter: 'b' }), entry({ matter: 'a' })) }).townships[0]?.matters).toEqual(['b', 'a']));
});

describe('a matter', () => {
  test('has a place in every township that offers it', () =>
    expect(digest({ id: 'wuling' }, { id: 'liaohu', sheet: sheet(entryElsewhere()) }).matterPlaces).toMatchObject({
      'minimum-living-allowance': [
        { township: 'wuling', action: '受理', place: '雾岭镇便民服务中心', at: 'centre', phone: '0000-8812345' },
        { township: 'liaohu', action: '不在本地办理', instead: { department: 'civil-affairs' } },
      ],
    }));

  test('has the telephone and the hours of its own where it has some', () => {
    const openingHours = ['周二 09:00-11:00'];
    const counters = [{ id: 'social-affairs', name: '2号窗口', phone: '0000-8812222' }];
    const places = [place({ counters })];
    const own = sheet(entry({ counter: 'social-affairs' }), entry({ matter: 'b', phone: '0000-8813333', openingHours }));
    expect(digest({ township: township({ places }), sheet: own }).matterPlaces).toMatchObject({
      'minimum-living-allowance': [{ phone: '0000-8812222', hours: ['周一至周五 08:30-12:00 14:00-17:30'] }],
      b: [{ phone: '0000-8813333', hours: openingHours }],
    });
  });
});

describe('a department', () => {
  const parties = [
    { department: 'urban-management', role: '牵头', duties: ['修灯'] },
    { department: 'civil-affairs', role: '配合', duties: ['出钱'] },
  ] as const;
  const row = cooperativeDuty({ parties: parties.map((each) => ({ ...each, duties: [...each.duties] })) });

  test('has the duties that it leads, helps with, or has taken over', () => {
    const { departmentDuties } = digest({ duties: duties({ cooperative: [row] }) });
    expect(departmentDuties['urban-management']).toMatchObject([{ kind: 'cooperative', part: '牵头' }]);
    expect(departmentDuties['civil-affairs']).toMatchObject([
      { kind: 'cooperative', part: '配合' },
      { kind: 'withdrawn', part: '收回' },
    ]);
  });

  test('has one row for all townships that publish the same', () =>
    expect(digest({ id: 'wuling' }, { id: 'liaohu' }).departmentDuties['urban-management']).toMatchObject([
      { id: 'street-light-maintenance', townships: ['wuling', 'liaohu'] },
    ]));

  test("shows the county's wording of a row that a township says otherwise", () => {
    const reworded = cooperativeDuty({ name: '茶市街路灯维护', sharedName: '路灯维护', shared: true });
    expect(digest({ duties: duties({ cooperative: [reworded] }) }).departmentDuties['urban-management']?.[0]?.name).toBe(
      '路灯维护',
    );
  });
});
