import { describe, expect, test } from 'vitest';
import { basicDuty, countyCorpus, duties, townshipCorpus } from '../testing/builders.ts';
import { comparedPairs, ownWordsOf } from './own-words.ts';

/** Townships whose lists are these rows, by name. */
const county = (...lists: string[][]) =>
  countyCorpus({
    townships: lists.map((names, index) =>
      townshipCorpus({
        id: `t${String(index).padStart(2, '0')}`,
        duties: duties({
          basic: names.map((name, row) => basicDuty({ id: `r${row}`, name })),
          cooperative: [],
          withdrawn: [],
        }),
      }),
    ),
  });
const many = (count: number) => county(...Array.from({ length: count }, (_, index) => ['同一句话', `第${index}句话`]));

describe('the share of own words', () => {
  test('is told by characters, with the lists that are most alike', () =>
    expect(ownWordsOf(county(['巡山', '修路灯'], ['巡山'], ['放牛', '修路灯']))['t00']).toEqual({
      own: 0,
      alike: [
        { township: 't02', shared: 0.6 },
        { township: 't01', shared: 0.4 },
      ],
    }));

  test('is whole where there is no other township', () => expect(ownWordsOf(county(['巡山']))['t00']?.own).toBe(1));
});

describe('pairs with a page', () => {
  test('are all pairs of a county of up to thirteen townships', () =>
    expect(comparedPairs(ownWordsOf(many(13)))).toHaveLength((13 * 12) / 2));

  test('are at most a dozen a township in a larger one', () => {
    const pairs = comparedPairs(ownWordsOf(many(40)));
    expect(pairs.length).toBeLessThanOrEqual(40 * 12);
    expect(pairs.every(([first, second]) => first < second)).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });
});
