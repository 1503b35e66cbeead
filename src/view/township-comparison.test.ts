import { describe, expect, test } from 'vitest';
import { digestCounty } from '../domain/county-digest.ts';
import {
  basicDuty,
  countyCorpus,
  duties,
  entry,
  guide,
  place,
  sheet,
  site,
  township,
  townshipCorpus,
  withdrawnDuty,
} from '../testing/builders.ts';
import { townshipComparison } from './township-comparison.ts';

type Given = Parameters<typeof townshipCorpus>[0];
const liaohu = { name: '蓼湖镇', population: 32400 };

/** 蓼湖镇 and 雾岭镇, with what the test gives them. */
function compared(first: Given, second: Given) {
  const both = [
    townshipCorpus({ id: 'liaohu', township: township(liaohu), ...first }),
    townshipCorpus({ id: 'wuling', ...second }),
  ] as const;
  const county = digestCounty(
    countyCorpus({
      matters: [guide(), guide({ id: 'card', name: '优待证', group: 'elderly-disability' })],
      townships: [...both],
    }),
  );
  return townshipComparison({ site: site(), county, both });
}

const facts = (first: Given, second: Given) =>
  Object.fromEntries(
    compared(first, second).facts.map(({ what, says, sides }) => [what, [says, ...sides.map(({ value }) => value)]]),
  );

describe('figures', () => {
  test('say who has more and how much; those of one township only are left out', () => {
    const known = { township: township({ population: 16420, areaKm2: 203.6 }) };
    expect(facts({}, known)['常住人口']).toEqual(['蓼湖镇多 15980 人', '32400 人', '16420 人']);
    expect(facts({}, known)['面积']).toBeUndefined();
  });

  test('tell how long the service centre is open, in hours a week', () => {
    const open = (name: string, lines: string[]) => ({ township: township({ name, places: [place({ openingHours: lines })] }) });
    expect(
      facts(open('蓼湖镇', ['周一至周五 08:00-12:00']), open('雾岭镇', ['周一至周五 08:00-11:30']))['便民服务中心每周开门']?.[0],
    ).toBe('蓼湖镇多 2.5 小时');
  });

  test('that are the same are told in one line', () =>
    expect(compared({}, {}).sameFacts).toContain('类别（镇）、村和社区（1 个）'));
});

describe('matters', () => {
  const own = (...given: Parameters<typeof entry>[0][]) => ({ sheet: sheet(...given.map((each) => entry(each))) });

  test('handled otherwise are listed by group, and the others counted', () => {
    const { matters } = compared(own({}, { matter: 'card' }), own({ action: '办结' }, { matter: 'card' }));
    expect(matters.groups.map(({ title, items }) => [title, items.map(({ label, href }) => `${label} ${href}`)])).toEqual([
      ['困难救助：1 件不一样', ['最低生活保障 ../matters/minimum-living-allowance.html']],
    ]);
    expect(matters.count).toBe(1);
    expect(matters.same).toContain('两边都有的 2 项里，1 项');
  });

  test('that only one has are linked to it', () =>
    expect(compared(own({}, { matter: 'card' }), own({})).matters.only).toMatchObject([
      { title: '只有蓼湖镇服务单上有的', links: [{ label: '优待证', href: '../../liaohu/card.html' }] },
    ]));
});

describe('duties', () => {
  test('in other words are set side by side, each linked to its row', () =>
    expect(compared({ duties: duties({ basic: [basicDuty({ name: '巡湖' })] }) }, {}).duties.reworded).toEqual([
      {
        what: '基本履职事项',
        says: undefined,
        sides: [
          { name: '蓼湖镇', value: '巡湖', href: '../../liaohu/duties/basic/index.html#allowance-review' },
          { name: '雾岭镇', value: '受理审核最低生活保障申请', href: '../../wuling/duties/basic/index.html#allowance-review' },
        ],
      },
    ]));

  test('in another list say in which', () => {
    const moved = duties({
      basic: [],
      withdrawn: [withdrawnDuty(), withdrawnDuty({ id: 'allowance-review', name: '低保审核' })],
    });
    expect(compared({}, { duties: moved }).duties.moved).toMatchObject([
      {
        says: '不在同一张清单',
        sides: [{ value: '受理审核最低生活保障申请（基本履职事项）' }, { value: '低保审核（上级部门收回事项）' }],
      },
    ]);
  });

  test('that only one has stand under its list, and the same ones are counted', () => {
    const { only, same } = compared(
      { duties: duties({ basic: [basicDuty(), basicDuty({ id: 'crab', name: '蟹市' })] }) },
      {},
    ).duties;
    expect(only).toMatchObject([{ title: '只有蓼湖镇有：基本履职事项 1 项', names: ['蟹市'] }]);
    expect(same).toContain('3 项两边写得一样');
  });
});
