import { describe, expect, test } from 'vitest';
import { qualityByKind, qualityOf, rankOf, type RankedQuery } from './search-quality.ts';

const ranked = (found: string[], given: Partial<RankedQuery> = {}): RankedQuery => ({
  query: '低保',
  wanted: ['allowance'],
  kind: 'exact',
  found,
  ...given,
});

describe('the rank of a query', () => {
  test.each([
    [['allowance', 'card'], 1],
    [['card', 'code', 'allowance'], 3],
    [['card'], 0],
    [[], 0],
  ])('is the place of the first right answer in %j: %i', (found, rank) => expect(rankOf(ranked(found))).toBe(rank));

  test('counts any of several right answers', () =>
    expect(rankOf(ranked(['card', 'duty:lights'], { wanted: ['lights', 'duty:lights'] }))).toBe(2));

  test('takes a duty for no matter of the same id', () =>
    expect(rankOf(ranked(['duty:lights'], { wanted: ['lights'] }))).toBe(0));
});

describe('the quality of a search', () => {
  const queries = [ranked(['allowance']), ranked(['card', 'allowance']), ranked(['a', 'b', 'c', 'allowance']), ranked([])];

  test('is told as shares of all queries, and as the mean of 1 / rank', () =>
    expect(qualityOf(queries)).toEqual({ queries: 4, hit1: 0.25, hit3: 0.5, mrr: (1 + 1 / 2 + 1 / 4) / 4, zero: 0.25 }));

  test('is perfect where every first answer is right', () =>
    expect(qualityOf([ranked(['allowance'])])).toEqual({ queries: 1, hit1: 1, hit3: 1, mrr: 1, zero: 0 }));

  test('counts a wrong answer as no hit, but not as no result', () =>
    expect(qualityOf([ranked(['card'])])).toEqual({ queries: 1, hit1: 0, hit3: 0, mrr: 0, zero: 0 }));

  test('of no queries is nothing', () => expect(qualityOf([])).toEqual({ queries: 0, hit1: 0, hit3: 0, mrr: 0, zero: 0 }));

  test('is told of all queries and of each kind, in the order in which kinds come', () => {
    const byKind = qualityByKind([
      ranked(['allowance'], { kind: 'typo' }),
      ranked([], { kind: 'exact' }),
      ranked([], { kind: 'typo' }),
    ]);
    expect(Object.keys(byKind)).toEqual(['all', 'typo', 'exact']);
    expect(byKind['all']).toMatchObject({ queries: 3, hit1: 1 / 3 });
    expect(byKind['typo']).toMatchObject({ queries: 2, hit1: 0.5, zero: 0.5 });
    expect(byKind['exact']).toMatchObject({ queries: 1, hit1: 0, zero: 1 });
  });
});
