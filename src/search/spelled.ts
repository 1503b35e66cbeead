/** 拼音和首字母: a query in letters, matched with the syllables of the terms. */
import type { Entry } from './lexicon.ts';
import type { Reader } from './readings.ts';

/** How many of a term's syllables the letters spell, from the first to the last letter; none when they spell another. */
interface Spelled {
  /** Syllables that the letters cover. */
  covered: number;
  /** Of these, spelled in full. */
  full: number;
}

/** How many letters of `syllable` stand in `letters` from `from` on. */
function startIn(letters: string, from: number, syllable: string): number {
  let length = 0;
  while (length < syllable.length && letters.charCodeAt(from + length) === syllable.charCodeAt(length)) length += 1;
  return length;
}

/**
 * Matches `letters` with the syllables from `at` on: all of a syllable, its beginning or its first letter may stand for it. Each
 * takes the longest start that lets the rest match.
 */
function spellFrom(letters: string, from: number, syllables: readonly string[], at: number): Spelled | undefined {
  if (from === letters.length) return { covered: 0, full: 0 };
  const syllable = syllables[at] || '';
  for (let start = startIn(letters, from, syllable); start > 0; start -= 1) {
    const rest = spellFrom(letters, from + start, syllables, at + 1);
    if (rest !== undefined) return { covered: rest.covered + 1, full: rest.full + (start === syllable.length ? 1 : 0) };
  }
  return undefined;
}

/** How well letters spell a term: 1 for the whole in full; initials, and parts of the term, less. */
function likeness(letters: string, syllables: readonly string[]): number {
  let best = 0;
  for (let at = 0; at < syllables.length; at += 1) {
    const spelled = spellFrom(letters, 0, syllables, at);
    if (spelled === undefined || spelled.covered < 2) continue;
    const share = spelled.covered / syllables.length;
    const spelling = 0.72 + (0.28 * spelled.full) / spelled.covered;
    best = Math.max(best, spelling * (0.55 + 0.45 * share) - (at === 0 ? 0 : 0.04));
  }
  return best;
}

/** Cuts letters into syllables, as few as possible; none when they are not pinyin in full. */
export function syllablesOf(letters: string, { isSyllable }: Reader): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 6); start < end; start += 1) {
      const before = best[start];
      const syllable = letters.slice(start, end);
      if (before === undefined || !isSyllable(syllable)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, syllable];
    }
  }
  return best[letters.length];
}

/** Scores of entries (by index) for a query in letters. */
export type Speller = (letters: string) => Map<number, number>;

/** Reads the terms of the entries once, for all queries. */
export function makeSpeller(entries: readonly Entry[], reader: Reader): Speller {
  const read = entries.map(({ terms }) =>
    terms.map((term) => {
      const syllables = reader.read(term);
      return { syllables, initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
    }),
  );
  return (letters) => {
    const scores = new Map<number, number>();
    if (letters.length < 2) return scores;
    const first = letters.charAt(0);
    read.forEach((terms, index) => {
      let best = 0;
      terms.forEach(({ syllables, initials }, place) => {
        const score = initials.includes(first) ? likeness(letters, syllables) : 0;
        best = Math.max(best, score === 0 ? 0 : score + (place === 0 ? 0.02 : 0));
      });
      if (best > 0) scores.set(index, best);
    });
    return scores;
  };
}
