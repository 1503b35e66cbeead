/** The same search by sound: every term and query as the syllables that it is read in. */
import { makeLexicon, type Entry } from './lexicon.ts';
import { alike, type Reader } from './readings.ts';
import { scorePieces } from './score.ts';
import { syllablesOf } from './spelled.ts';

export interface Syllabary {
  /** Scores by index of the entries. */
  score: (folded: string) => Map<number, number>;
}

/** Each syllable as one character of its own, so that syllables are cut and weighed like characters. */
const FIRST = 0x3400;

/** Runs of letters, and everything else one by one. */
const runsOf = (folded: string): string[] => folded.match(/[a-z]+|[^a-z]/g) || [];

export function makeSyllabary(entries: readonly Entry[], reader: Reader): Syllabary {
  const signs = new Map<string, string>();
  const signOf = (syllable: string): string => {
    const known = signs.get(alike(syllable));
    if (known !== undefined) return known;
    const sign = String.fromCharCode(FIRST + signs.size);
    signs.set(alike(syllable), sign);
    return sign;
  };
  const encoded = (syllables: readonly string[]): string => syllables.map(signOf).join('');
  const lexicon = makeLexicon(entries.map(({ id, terms }) => ({ id, terms: terms.map((term) => encoded(reader.read(term))) })));
  return {
    score: (folded) => {
      const syllables = runsOf(folded).map((run) => (/^[a-z]/.test(run) ? syllablesOf(run, reader) : reader.read(run)));
      if (syllables.some((each) => each === undefined)) return new Map();
      const text = encoded(syllables.reduce<string[]>((all, each) => all.concat(each || []), []));
      return scorePieces(text, [text], lexicon);
    },
  };
}
