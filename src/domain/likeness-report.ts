/** 千城一面: the figures of a county, for every pair of its townships. */
import type { CountyCorpus } from './corpus.ts';
import { allRows, ownWording, sharedWording, wordingOf } from './wording.ts';

export interface TownshipLikeness {
  township: string;
  name: string;
  rows: number;
  characteristic: number;
  /** Share of the wording of its lists that no other township has, from 0 to 1. */
  own: number;
}

/** Which share of the wording of the one stands in the lists of the other, from 0 to 1. */
export interface PairLikeness {
  of: string;
  in: string;
  shared: number;
}

export interface CountyLikeness {
  county: string;
  townships: TownshipLikeness[];
  /** Both ways, in the order of the townships. */
  pairs: PairLikeness[];
}

export function likenessOf(county: CountyCorpus): CountyLikeness {
  const wordings = county.townships.map((each) => wordingOf(each, county));
  const townships = county.townships.map(({ id, township, duties }, index) => ({
    township: id,
    name: township.name,
    rows: allRows(duties).length,
    characteristic: allRows(duties).filter(({ characteristic }) => characteristic !== undefined).length,
    own: ownWording(wordings[index] ?? new Set(), wordings.toSpliced(index, 1)),
  }));
  const pairs = county.townships.flatMap(({ id: of }, a) =>
    county.townships.flatMap(({ id }, b) =>
      a === b ? [] : [{ of, in: id, shared: sharedWording(wordings[a] ?? new Set(), wordings[b] ?? new Set()) }],
    ),
  );
  return { county: county.id, townships, pairs };
}
