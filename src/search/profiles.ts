/**
 * 用字: which characters people use when they speak of a matter, and how telling each is. What residents say of a matter is
 * far more than a phone can load; the characters of it are little, and rank almost as well.
 */
import { withoutStopPhrases } from './stop-phrases.ts';

/** Of one matter: characters by level, the highest first: `5养老4年岁`. One level up tells twice as much. */
export type Profile = string;

/** What a profile is made of: what people say, and the text of the guide; all folded. */
export interface Spoken {
  sayings: readonly string[];
  texts: readonly string[];
}

const LEVELS = 6;
/** Weight of the lowest level. */
const LOWEST = 0.1;
/** Characters kept of a matter. */
const MOST = 120;
/** A sentence counts as so many sayings as it has pieces of this length. */
const PIECE = 6;

const charactersOf = (text: string): Set<string> => new Set(text.match(/[\u3400-\u9fff]/g) || []);
const rarityOf = (all: number, bearers: number): number => Math.log(1 + all / (bearers || 1));

interface Counted {
  total: number;
  counts: Map<string, number>;
}

/** In how many sayings each character stands. */
function count({ sayings, texts }: Spoken): Counted {
  const counts = new Map<string, number>();
  const all = [...sayings, ...texts.flatMap((text) => text.match(new RegExp(`.{1,${PIECE}}`, 'g')) || [])];
  for (const saying of all) charactersOf(saying).forEach((each) => counts.set(each, (counts.get(each) || 0) + 1));
  return { total: all.length, counts };
}

const levelOf = (weight: number): number => Math.max(0, Math.min(LEVELS - 1, Math.round(Math.log2(weight / LOWEST))));

/** How a matter's profile is made, among `all` that the search knows; at build time. */
export function profiler(all: readonly Spoken[]): (spoken: Spoken) => Profile {
  const bearers = new Map<string, number>();
  for (const { counts } of all.map(count)) counts.forEach((_, each) => bearers.set(each, (bearers.get(each) || 0) + 1));
  return (spoken) => {
    const { total, counts } = count(spoken);
    const weights = Array.from(counts, ([each, times]): [string, number] => [
      each,
      rarityOf(all.length, bearers.get(each) || 0) * Math.sqrt(times / total),
    ])
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .slice(0, MOST);
    const levels = Map.groupBy(weights, ([, weight]) => levelOf(weight));
    return [...levels]
      .map(
        ([level, of]) =>
          `${level}${of
            .map(([each]) => each)
            .sort()
            .join('')}`,
      )
      .join('');
  };
}

export interface Profiles {
  /** How well each matter, by index, goes with the characters of a folded query; about 1 where it goes well. */
  score: (folded: string) => Map<number, number>;
}

export function readProfiles(profiles: readonly Profile[]): Profiles {
  const bearers = new Map<string, [index: number, weight: number][]>();
  profiles.forEach((profile, index) => {
    let weight = 0;
    for (const each of Array.from(profile)) {
      const known = bearers.get(each);
      if (/[0-9]/.test(each)) weight = LOWEST * Math.pow(2, Number(each));
      else if (known === undefined) bearers.set(each, [[index, weight]]);
      else known.push([index, weight]);
    }
  });
  return {
    score: (folded) => {
      const scores = new Map<number, number>();
      let asked = 0;
      charactersOf(withoutStopPhrases(folded).join('')).forEach((each) => {
        const known = bearers.get(each) || [];
        asked += rarityOf(profiles.length, known.length);
        for (const [index, weight] of known) scores.set(index, (scores.get(index) || 0) + weight);
      });
      scores.forEach((score, index) => scores.set(index, score / Math.sqrt(asked)));
      return scores;
    },
  };
}
