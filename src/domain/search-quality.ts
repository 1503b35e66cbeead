/** How well a search ranks: for each query the place of the first right answer, and what these come to. */

/** A query and the ids that answer it (`duty:` before those of duties). */
export interface JudgedQuery {
  query: string;
  wanted: readonly string[];
  kind: string;
}

export interface RankedQuery extends JudgedQuery {
  found: readonly string[];
}

export interface Quality {
  queries: number;
  /** Shares from 0 to 1. */
  hit1: number;
  hit3: number;
  /** Mean of 1 / rank of the first right answer; 0 where there is none. */
  mrr: number;
  zero: number;
}

export const rankOf = ({ wanted, found }: RankedQuery): number => found.findIndex((id) => wanted.includes(id)) + 1;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export function qualityOf(queries: readonly RankedQuery[]): Quality {
  const ranks = queries.map(rankOf);
  return {
    queries: queries.length,
    hit1: mean(ranks.map((rank) => Number(rank === 1))),
    hit3: mean(ranks.map((rank) => Number(rank >= 1 && rank <= 3))),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    zero: mean(queries.map(({ found }) => Number(found.length === 0))),
  };
}

/** By kind, and of all together under `all`. */
export const qualityByKind = (queries: readonly RankedQuery[]): Record<string, Quality> => ({
  all: qualityOf(queries),
  ...Object.fromEntries([...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, some]) => [kind, qualityOf(some)])),
});
