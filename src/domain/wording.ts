/** 千城一面: how much of one township's lists is word for word another's. */
import type { CountyCorpus, DutyLists, TownshipCorpus } from './corpus.ts';
import type { Duty } from '../schema/duty.ts';
import { maskerOf, ownPlaceNames } from './place-names.ts';

/** Names of rows without marks, and with ○ for the township's own places: to change only these is to copy. */
export type Wording = ReadonlySet<string>;

export const allRows = ({ basic, cooperative, withdrawn }: DutyLists): Duty[] => [...basic, ...cooperative, ...withdrawn];

export function wordingOf(township: TownshipCorpus, county: CountyCorpus): Wording {
  const mask = maskerOf(ownPlaceNames(township, county));
  const bare = (name: string): string =>
    mask(name)
      .replace(/○+/g, '○')
      .replace(/[\s\p{P}]+/gu, '');
  return new Set(allRows(township.duties).map(({ name }) => bare(name)));
}

const characters = (names: Iterable<string>): number => [...names].reduce((sum, { length }) => sum + length, 0);

/** Share of `own`, by characters, for which `known` is true; 0 of nothing. */
function share(own: Wording, known: (name: string) => boolean): number {
  const all = characters(own);
  return all === 0 ? 0 : characters([...own].filter(known)) / all;
}

/** Which share of `own` stands in `other` too: from 0 to 1. Not the same both ways where one list is longer. */
export const sharedWording = (own: Wording, other: Wording): number => share(own, (name) => other.has(name));

/** Which share of `own` no other has. */
export const ownWording = (own: Wording, others: readonly Wording[]): number =>
  share(own, (name) => !others.some((other) => other.has(name)));
