/** 自己的话: how much of a township's lists is its own wording, and whose lists are most like them. */
import type { CountyCorpus } from './corpus.ts';
import { likenessOf } from './likeness.ts';

/** With so many neighbours a township is compared: in a county of up to thirteen, each with each. */
const MOST_ALIKE = 12;

export interface OwnWords {
  /** Share of the wording of its lists that no other township has, from 0 to 1. */
  own: number;
  /** The most alike first: which share of its wording stands in their lists too. */
  alike: { township: string; shared: number }[];
}

/** By township id. */
export function ownWordsOf(county: CountyCorpus): Record<string, OwnWords> {
  const { own, pairs } = likenessOf(county);
  const alike = Map.groupBy(pairs, ({ of }) => of);
  const mostAlike = (township: string): OwnWords['alike'] =>
    (alike.get(township) ?? [])
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, MOST_ALIKE)
      .map(({ in: other, shared }) => ({ township: other, shared }));
  return Object.fromEntries([...own].map(([township, share]) => [township, { own: share, alike: mostAlike(township) }]));
}

/** Pairs that have a page of their own, the ids of each in order: every township with those that are most alike. */
export function comparedPairs(ownWords: Readonly<Record<string, OwnWords>>): [first: string, second: string][] {
  const pairs = Object.entries(ownWords).flatMap(([township, { alike }]) =>
    alike.map((other) => [township, other.township].sort().join(' ')),
  );
  return [...new Set(pairs)].sort().map((pair) => pair.split(' ') as [string, string]);
}
