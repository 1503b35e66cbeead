/**
 * 用字: which characters people use when they speak of a matter, and how much each of them tells. What residents say of a matter
 * is far more than a phone can load; the characters of it are little, and answer almost as well (naive Bayes, with the weights
 * that tell least left out).
 */
import { withoutStopPhrases } from './stop-phrases.ts';

/** Of one matter: characters by level, the highest first, each level by its sign: `a养老7年岁`. */
export type Profile = string;

/** What a profile is made of: what people say, and the text of the guide; all folded. */
export interface Spoken {
  sayings: readonly string[];
  texts: readonly string[];
}

/** Log-odds that one level stands for; levels are written in base 36. */
const STEP = 0.5;
/** A character is kept where its log-odds, times the sayings that have it, come to this. */
const LEAST = 2;
/** Sayings that every matter is given beside its own, none of which has the character. */
const PRIOR = 10;
/** A sentence of a guide counts as so many sayings as it has pieces of this length. */
const PIECE = /.{1,8}/g;

const charactersOf = (text: string): string[] => Array.from(new Set(text.match(/[\u3400-\u9fff]/g) || []));

interface Counted {
  /** Sayings in all, and those that have a character. */
  all: number;
  having: Map<string, number>;
}

function count({ sayings, texts }: Spoken): Counted {
  const having = new Map<string, number>();
  const all = [...sayings, ...texts.flatMap((text) => text.match(PIECE) ?? [])].map(charactersOf);
  for (const each of all.flat()) having.set(each, (having.get(each) ?? 0) + 1);
  return { all: all.filter((characters) => characters.length > 0).length, having };
}

/** How the profile of a matter is made, among `matters` that the search knows; at build time. */
export function profiler(matters: readonly Spoken[], least = LEAST): (spoken: Spoken) => Profile {
  const whole = count({ sayings: matters.flatMap(({ sayings }) => sayings), texts: matters.flatMap(({ texts }) => texts) });
  return (spoken) => {
    const own = count(spoken);
    const levels = new Map<number, string[]>();
    for (const [character, times] of own.having) {
      // What a township alone has is not among the county's matters: nobody else may say it at all.
      const elsewhere = Math.max(0, (whole.having.get(character) ?? 0) - times);
      const odds = Math.log(times / (own.all + PRIOR) / ((elsewhere + 1) / (Math.max(0, whole.all - own.all) + 1)));
      const level = Math.round(odds / STEP);
      if (odds * times < least || level < 1) continue;
      levels.set(level, [...(levels.get(level) ?? []), character]);
    }
    return [...levels]
      .sort(([a], [b]) => b - a)
      .map(([level, characters]) => `${level.toString(36)}${characters.sort().join('')}`)
      .join('');
  };
}

export interface Profiles {
  /** How well each matter, by index, goes with the characters of a folded query. */
  score: (folded: string) => Map<number, number>;
}

export function readProfiles(profiles: readonly Profile[]): Profiles {
  const bearers = new Map<string, [index: number, weight: number][]>();
  profiles.forEach((profile, index) => {
    let weight = 0;
    for (const each of Array.from(profile)) {
      const known = bearers.get(each);
      if (/[0-9a-z]/.test(each)) weight = STEP * parseInt(each, 36);
      else if (known === undefined) bearers.set(each, [[index, weight]]);
      else known.push([index, weight]);
    }
  });
  return {
    score: (folded) => {
      const asked = charactersOf(withoutStopPhrases(folded).join(''));
      const scores = new Map<number, number>();
      for (const each of asked)
        for (const [index, weight] of bearers.get(each) || [])
          scores.set(index, (scores.get(index) || 0) + weight / Math.sqrt(asked.length));
      return scores;
    },
  };
}
