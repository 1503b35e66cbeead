/** 千城一面: how alike the lists of a county's townships are, for every pair. */
import type { CountyCorpus } from './corpus.ts';
import { ownWording, sharedWording, wordingOf } from './wording.ts';

/** Which share of the wording of the one stands in the lists of the other, from 0 to 1. */
export interface PairLikeness {
  of: string;
  in: string;
  shared: number;
}

export interface CountyLikeness {
  /** By township id: which share of the wording of its lists no other township has, from 0 to 1. */
  own: ReadonlyMap<string, number>;
  /** Both ways, in the order of the townships. */
  pairs: PairLikeness[];
}

export function likenessOf(county: CountyCorpus): CountyLikeness {
  const wordings = county.townships.map((township) => ({ id: township.id, wording: wordingOf(township, county) }));
  const others = (index: number) => wordings.toSpliced(index, 1);
  return {
    own: new Map(
      wordings.map(({ id, wording }, index) => [
        id,
        ownWording(
          wording,
          others(index).map((other) => other.wording),
        ),
      ]),
    ),
    pairs: wordings.flatMap(({ id: of, wording }, index) =>
      others(index).map((other) => ({ of, in: other.id, shared: sharedWording(wording, other.wording) })),
    ),
  };
}
