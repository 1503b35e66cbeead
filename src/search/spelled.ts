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

/** The letters that may stand for a syllable: all of it, its beginning, its first letter. The longest first. */
const startsOf = (syllable: string): string[] =>
  Array.from({ length: syllable.length }, (_, index) => syllable.slice(0, syllable.length - index));

/** Matches `letters` with the syllables from `at` on. Each syllable takes the longest start that lets the rest match. */
function spellFrom(letters: string, syllables: readonly string[], at: number): Spelled | undefined {
  if (letters === '') return { covered: 0, full: 0 };
  const syllable = syllables[at];
  // Nearly every syllable ends here: this is what a query in letters costs on a slow phone.
  if (syllable === undefined || syllable.charCodeAt(0) !== letters.charCodeAt(0)) return undefined;
  for (const start of startsOf(syllable)) {
    if (letters.slice(0, start.length) !== start) continue;
    const rest = spellFrom(letters.slice(start.length), syllables, at + 1);
    if (rest !== undefined) return { covered: rest.covered + 1, full: rest.full + (start === syllable ? 1 : 0) };
  }
  return undefined;
}

/** How well letters spell a term: 1 for the whole in full; initials, and parts of the term, less. */
function likeness(letters: string, syllables: readonly string[]): number {
  let best = 0;
  for (let at = 0; at < syllables.length; at += 1) {
    const spelled = spellFrom(letters, syllables, at);
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

/** Scores of the entries (by index) for a query in letters. */
export function scoreSpelled(letters: string, entries: readonly Entry[], reader: Reader): Map<number, number> {
  const scores = new Map<number, number>();
  if (letters.length < 2) return scores;
  entries.forEach(({ terms }, index) => {
    let best = 0;
    terms.forEach((term, place) => {
      const score = likeness(letters, reader.read(term));
      best = Math.max(best, score === 0 ? 0 : score + (place === 0 ? 0.02 : 0));
    });
    if (best > 0) scores.set(index, best);
  });
  return scores;
}
