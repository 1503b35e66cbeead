/**
 * 查询规划: from what a resident types to the records that answer it, best first. Pure; nothing newer than ES2017. Works with
 * the terms alone; the tables of characters, which are loaded when a query needs them, add pinyin, typos, traditional forms.
 */
import { fold, type Simplified } from './fold.ts';
import { makeLexicon, type Entry, type Lexicon } from './lexicon.ts';
import { makeSounds, mendTypos, type Sounds } from './mend-typos.ts';
import { readProfiles, type Profile, type Profiles } from './profiles.ts';
import { makeReader, type Reader, type Readings } from './readings.ts';
import { scorePieces } from './score.ts';
import { makeSpeller, type Speller } from './spelled.ts';
import { withoutStopPhrases } from './stop-phrases.ts';
import { makeSyllabary, type Syllabary } from './syllabary.ts';

export interface Hit {
  id: string;
  /** Higher is better; about 1 for a name or alias that was typed as it stands. */
  score: number;
}

export interface Plan {
  hits: Hit[];
  /** Score of the best by words alone. */
  byWords: number;
  /** How likely the best is the one that is meant, by the characters that people use: 0 to 1; where they were not asked, none. */
  byUse?: number;
  /** What the query was read as, where that is not what was typed. */
  readAs?: string;
}

/** Tables that help where the terms alone do not answer. */
export interface Tables {
  simplified?: Simplified;
  readings?: Readings;
  /** In the order of the entries. */
  profiles?: readonly Profile[];
}

/** Which of them a query needs. */
export type Needs = Record<keyof Tables, boolean>;

/** Less than the words themselves: what they were likely meant to be, and what only sounds like them. */
const MENDED = 0.95;
const SOUNDS_LIKE = 0.8;
/** The characters that people use of a matter, beside the words. */
const PROFILE = 0.6;
/** From here on what was typed is an answer, and needs no guessing. */
const CLEAR = 1.2;

const hasUnknownCharacters = (folded: string, { bearers }: Lexicon): boolean =>
  Array.from(folded).some((character) => /[\u3400-\u9fff]/.test(character) && !bearers.has(character));

const CHINESE = /[\u3400-\u9fff]/;

/** The best of all guesses about each entry; each guess counts its share. */
function best(guesses: readonly [ReadonlyMap<number, number>, number][]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [guess, share] of guesses)
    guess.forEach((score, index) => scores.set(index, Math.max(scores.get(index) || 0, score * share)));
  return scores;
}

/** Weights of characters are logarithms of odds, so their sums are turned into shares of one as such. */
function shareOfBest(scores: ReadonlyMap<number, number>): number {
  const most = bestOf(scores);
  let all = 0;
  scores.forEach((score) => {
    all += Math.exp(score - most);
  });
  return all === 0 ? 0 : 1 / all;
}

const bestOf = (scores: ReadonlyMap<number, number>): number => Math.max(0, ...Array.from(scores.values()));

export class Planner {
  private readonly lexicon: Lexicon;
  private simplified: Simplified = {};
  private reader: Reader | undefined;
  private sounds: Sounds | undefined;
  private syllabary: Syllabary | undefined;
  private speller: Speller | undefined;
  private profiles: Profiles | undefined;
  /** The last plan: what a query needs, its answer and its parts are asked for one after the other. */
  private last: { query: string; plan: Plan } | undefined;

  constructor(entries: readonly Entry[]) {
    this.lexicon = makeLexicon(entries.map(({ id, terms }) => ({ id, terms: terms.map((term) => fold(term)) })));
  }

  /** Adds tables; what is given again is replaced. */
  learn(tables: Tables): void {
    this.last = undefined;
    if (tables.simplified !== undefined) this.simplified = tables.simplified;
    if (tables.profiles !== undefined) this.profiles = readProfiles(tables.profiles);
    if (tables.readings === undefined) return;
    this.reader = makeReader(tables.readings);
    this.sounds = makeSounds(this.lexicon, this.reader);
    this.syllabary = makeSyllabary(this.lexicon.entries, this.reader);
    this.speller = makeSpeller(this.lexicon.entries, this.reader);
  }

  /** Which tables would help with this query; judged by what is known so far. */
  needs(query: string): Needs {
    const folded = fold(query, this.simplified);
    const letters = /[a-z]/.test(folded);
    const simplified = hasUnknownCharacters(folded, this.lexicon);
    const best = this.plan(query).hits[0];
    const unclear = folded !== '' && (best === undefined || best.score < CLEAR);
    return { simplified, readings: letters || unclear, profiles: unclear && CHINESE.test(folded) };
  }

  plan(query: string): Plan {
    if (this.last === undefined || this.last.query !== query) this.last = { query, plan: this.makePlan(query) };
    return this.last.plan;
  }

  private makePlan(query: string): Plan {
    const whole = fold(query, this.simplified);
    if (whole === '') return { hits: [], byWords: 0 };
    const typed = this.scores(whole);
    if (bestOf(typed) >= CLEAR) return { hits: this.hits(best([[typed, 1]])), byWords: bestOf(typed) };
    const mended = mendTypos(whole, this.lexicon, this.sounds, this.reader);
    const meant = mended === whole ? new Map<number, number>() : this.scores(mended);
    const words = best([[typed, 1], [meant, MENDED], ...this.heard(whole)]);
    // Sentences have many pieces that no record has: what they are mended to is told only where it is clearly an answer.
    const read = bestOf(meant) >= CLEAR ? { readAs: mended } : {};
    const byWords = bestOf(words);
    if (this.profiles === undefined || !CHINESE.test(whole)) return { hits: this.hits(words), byWords, ...read };
    this.profiles.score(whole).forEach((score, index) => words.set(index, (words.get(index) || 0) + PROFILE * score));
    return { hits: this.hits(words), byWords, byUse: shareOfBest(words), ...read };
  }

  /** What is left of a query without what people say around it. */
  partsOf(query: string): string[] {
    return withoutStopPhrases(fold(query, this.simplified)).filter((part) => part.length > 1);
  }

  private scores(whole: string): Map<number, number> {
    return scorePieces(whole, withoutStopPhrases(whole), this.lexicon);
  }

  /** By sound: letters as pinyin or initials; anything as the syllables that it is read in. */
  private heard(whole: string): [ReadonlyMap<number, number>, number][] {
    const { speller, syllabary } = this;
    if (speller === undefined || syllabary === undefined) return [];
    const spelled = /^[a-z]+$/.test(whole) ? speller(whole) : new Map<number, number>();
    return [
      [spelled, 1],
      [syllabary.score(whole), SOUNDS_LIKE],
    ];
  }

  private hits(scores: ReadonlyMap<number, number>): Hit[] {
    return Array.from(scores, ([index, score]) => ({ index, id: (this.lexicon.entries[index] || { id: '' }).id, score }))
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map(({ id, score }) => ({ id, score }));
  }
}
