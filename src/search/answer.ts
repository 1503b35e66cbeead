/**
 * The answer to a query: matters, duties and places, each group with its best first, and the likeliest group first. Pure: the
 * page and the command line ask the same.
 */
import type { Catalogue, CatalogueRow, Places, ProfileTable } from './catalogue.ts';
import type { DutyTable } from './duty-table.ts';
import { fold } from './fold.ts';
import { Planner, type Hit, type Needs, type Plan, type Tables } from './planner.ts';
import { splitNames } from './names.ts';
import { profiler } from './profiles.ts';

export type ResultKind = 'matter' | 'duty' | 'place';

export interface Group {
  kind: ResultKind;
  hits: Hit[];
}

export interface Answer {
  groups: Group[];
  /** False where the best of them is a guess: the page then says 可能相关. */
  sure: boolean;
  /** What the query was read as, where that is not what was typed. */
  readAs?: string;
}

/** Tables that are loaded when a query needs them; the profiles are the county's, and after them the township's own. */
export type Learnt = Omit<Tables, 'profiles'> & { profiles?: ProfileTable };

/** Less than this is noise. */
const LEAST = 0.12;
/** What is less than this by words is a guess, where nothing is known of use. */
const SURE: Record<ResultKind, number> = { matter: 0.75, duty: 0.75, place: 1 };
/** From here on words answer, whatever people use; or use, whatever the words; or both together. Nine in ten are right above. */
const NAMED = 1.2;
const LIKELY = 0.1;
const BOTH = { words: 0.4, use: 0.05 } as const;
/** Places are known by their names only: what is merely like one is not it. */
const LEAST_OF_PLACES = 1;
/**
 * How well a kind answers: by words, and by the characters that people use. Measured on the judged queries: duties have more
 * words than matters, so theirs tell less; a matter that is done under the duty found is the nearer answer, one that has
 * nothing to do with a duty without matters is the farther; who asks 谁管 asks for a duty.
 */
const SHARES = { matter: { words: 1, use: 0.2 }, duty: { words: 0.8, use: 0.15 }, place: { words: 1, use: 0 } } as const;
const MATTERS_FIRST = 0.2;
const DONE_UNDER_IT = 0.7;
const NOTHING_TO_DO = -0.25;
const ASKED_WHO = -0.3;
/** Share of a duty's score that a matter done under it is given. */
const SPEAKS_FOR = 0.1;
/** So near, what answers less well may be meant as well. */
const LIKE = 0.15;
const WHO = /谁|归哪|哪个部门|哪个单位|管不管|管吗|没人管/;
/** A duty that the township has not on its lists, beside one that it has. */
const ELSEWHERE = 0.9;
/** Less than this share of the best is left out; the first few stay. */
const TAIL = 0.45;
const FEW = 3;
/** So many guesses stand before what may be meant as well. */
const GUESSES = 2;
const MOST: Record<ResultKind, number> = { matter: 12, duty: 6, place: 4 };
/** What the first hit of the full text adds; the others less. Alone it is just enough to be shown. */
const FULL_TEXT = 0.3;

const isHere = (places: Places, id: string): boolean => Object.prototype.hasOwnProperty.call(places.matters, id);

export const rowsOf = (catalogue: Catalogue, places: Places): CatalogueRow[] => [
  ...catalogue.matters.filter(([id]) => isHere(places, id)),
  ...(places.own || []),
];

/** Profiles of the same rows: the county's come first, then those of the township's own matters. */
const profilesOf = ({ matters }: Catalogue, places: Places, profiles: ProfileTable): ProfileTable =>
  profiles.filter((_, index) => index >= matters.length || isHere(places, (matters[index] || [''])[0]));

const bestOf = ({ hits: [best] }: Plan): number => (best === undefined ? 0 : best.score);
const byScore = (hits: Hit[]): Hit[] => hits.sort((a, b) => b.score - a.score);
const weighed = (plan: Plan, scoreOf: (hit: Hit) => number): Plan => ({
  ...plan,
  hits: byScore(plan.hits.map((hit) => ({ id: hit.id, score: scoreOf(hit) }))),
});

const NOTHING: Plan = { hits: [], byWords: 0 };

function isSure(kind: ResultKind, { byWords, byUse }: Plan): boolean {
  // Duties have few words each: what people use tells their order, but not how sure it is.
  if (kind !== 'matter' || byUse === undefined) return byWords >= SURE[kind];
  return byWords >= NAMED || byUse >= LIKELY || (byWords >= BOTH.words && byUse >= BOTH.use);
}

/** How well the best of a plan answers, among kinds of results. */
function strength(kind: ResultKind, plan: Plan): number {
  const { words, use } = SHARES[kind];
  return words * plan.byWords + use * Math.max(0, bestOf(plan) - plan.byWords);
}

export class Search {
  private readonly planners: Partial<Record<ResultKind, Planner>> = {};
  /** All names and aliases, folded. */
  private readonly said: Partial<Record<ResultKind, ReadonlySet<string>>> = {};
  /** Duties that a township has not on its lists. */
  private elsewhere = new Set<string>();
  /** Matters that are done under a duty, in one text, by its id. */
  private readonly doneUnder = new Map<string, string>();
  private readonly characters: Omit<Tables, 'profiles'> = {};
  private hasProfiles = false;
  private readonly catalogue: Catalogue;
  private readonly places: Places;

  constructor(catalogue: Catalogue, places: Places) {
    this.catalogue = catalogue;
    this.places = places;
    this.add(
      'matter',
      rowsOf(catalogue, places).map((row) => ({ id: row[0], terms: splitNames(row[1]) })),
    );
  }

  private add(kind: ResultKind, entries: readonly { id: string; terms: readonly string[] }[]): void {
    const planner = new Planner(entries);
    planner.learn(this.characters);
    this.planners[kind] = planner;
    this.said[kind] = new Set(entries.reduce<string[]>((all, { terms }) => all.concat(terms), []).map((term) => fold(term)));
  }

  addDuties({ rows, others = [], points }: DutyTable): void {
    this.elsewhere = new Set(others.map(([, id]) => id));
    this.add(
      'place',
      (points || []).map(([id, names]) => ({ id, terms: names })),
    );
    const all = rows.concat(others).map(([, id, names, , sheets]) => ({ id, terms: splitNames(names), sheets }));
    this.add('duty', all);
    all.forEach(({ id, sheets }) => this.doneUnder.set(id, sheets));
    // What residents say of a duty is here already: no table need be loaded to know the characters that they use.
    const spoken = all.map(({ terms }) => ({ sayings: terms.slice(1).map((term) => fold(term)), texts: [] }));
    this.planners.duty?.learn({ profiles: spoken.map(profiler(spoken, 0)) });
  }

  learn({ profiles, ...characters }: Learnt): void {
    Object.assign(this.characters, characters);
    for (const planner of Object.keys(this.planners).map((kind) => this.planners[kind as ResultKind])) planner?.learn(characters);
    if (profiles === undefined) return;
    this.hasProfiles = true;
    this.planners.matter?.learn({ profiles: profilesOf(this.catalogue, this.places, profiles) });
  }

  /** A query as the terms are written: what is marked in the results. */
  fold(query: string): string {
    return fold(query, this.characters.simplified);
  }

  /** Whether a table is there already. */
  knows(table: keyof Learnt): boolean {
    return table === 'profiles' ? this.hasProfiles : this.characters[table] !== undefined;
  }

  /** Which tables would help with this query, and are not there yet. */
  needs(query: string): Needs {
    const needs = this.planners.matter?.needs(query) || { simplified: false, readings: false, profiles: false };
    return {
      simplified: needs.simplified && !this.knows('simplified'),
      readings: needs.readings && !this.knows('readings'),
      profiles: needs.profiles && !this.knows('profiles'),
    };
  }

  private plan(kind: ResultKind, query: string): Plan {
    const plan = this.planners[kind]?.plan(query) || NOTHING;
    return kind === 'duty' ? this.ownFirst(plan) : plan;
  }

  /** What is on the township's own lists answers before what is not. */
  private ownFirst(plan: Plan): Plan {
    return weighed(plan, ({ id, score }) => (this.elsewhere.has(id) ? score * ELSEWHERE : score));
  }

  /** The parts of a query that the full text is asked for; none where it is answered already. */
  partsOf(query: string): string[] {
    return isSure('matter', this.plan('matter', query)) ? [] : this.planners.matter?.partsOf(query) || [];
  }

  /** Matters that are done under the duty that answers best. */
  private doneUnderBest({ hits: [duty] }: Plan): string[] {
    return duty === undefined ? [] : splitNames(this.doneUnder.get(duty.id) || '');
  }

  /** What is found of a duty speaks for the matters that are done under it. */
  private withDuty(plan: Plan, duty: Plan): Plan {
    const done = this.doneUnderBest(duty);
    const added = SPEAKS_FOR * bestOf(duty);
    return weighed(plan, ({ id, score }) => (done.indexOf(id) === -1 ? score : score + added));
  }

  private says(kind: ResultKind, query: string): boolean {
    const said = this.said[kind];
    return said !== undefined && said.has(this.fold(query));
  }

  /** How much the matters are to be before the duties. */
  private mattersFirst(query: string, { hits: [matter] }: Plan, duty: Plan): number {
    const done = this.doneUnderBest(duty);
    const asked = MATTERS_FIRST + (WHO.test(this.fold(query)) ? ASKED_WHO : 0);
    if (matter !== undefined && done.indexOf(matter.id) !== -1) return asked + DONE_UNDER_IT;
    // What residents say of a duty, word for word, is no question of another matter.
    if (this.says('duty', query) && !this.says('matter', query)) return -Infinity;
    return asked + (done[0] === '' ? NOTHING_TO_DO : 0);
  }

  /** `texts`: ids of matters whose text answers each of the parts, best first. */
  answer(query: string, texts: readonly (readonly string[])[] = []): Answer {
    const duty = this.plan('duty', query);
    const plans = { matter: this.withDuty(this.plan('matter', query), duty), duty, place: this.plan('place', query) };
    const { readAs } = plans.matter;
    // The index is the county's: what this township does not do is no answer here.
    const own = texts.map((ids) => ids.filter((id) => isHere(this.places, id)));
    const [matters, duties] = [strength('matter', plans.matter), strength('duty', duty)];
    const weights = {
      matter: matters + this.mattersFirst(query, plans.matter, duty),
      duty: duties,
      place: strength('place', plans.place),
    };
    // What may be meant as well is not to stand below many guesses, and nothing between a matter and a duty of the very words.
    const both = this.says('matter', query) && this.says('duty', query);
    const guesses = duties >= matters - LIKE ? GUESSES : MOST.matter;
    const most = {
      matter: both ? 1 : guesses,
      duty: duties > weights.matter && duty.byWords < NAMED ? GUESSES : MOST.duty,
      place: MOST.place,
    };
    const groups = (['matter', 'duty', 'place'] as const).map((kind): Group => {
      const hits = kind === 'matter' ? withFullText(plans.matter.hits, own) : plans[kind].hits;
      const least = kind === 'place' ? LEAST_OF_PLACES : LEAST;
      const tail = TAIL * (hits[0]?.score || 0);
      const shown = hits.filter(({ score }, index) => score >= least && (index < FEW || score >= tail));
      return { kind, hits: shown.slice(0, most[kind]) };
    });
    const found = groups.filter(({ hits }) => hits.length > 0).sort((a, b) => weights[b.kind] - weights[a.kind]);
    const sure = found.some(({ kind }) => isSure(kind, plans[kind]));
    return readAs === undefined ? { groups: found, sure } : { groups: found, sure, readAs };
  }
}

/** Adds the ranks of the full text, part by part. */
export function withFullText(hits: readonly Hit[], texts: readonly (readonly string[])[]): Hit[] {
  const scores = new Map(hits.map(({ id, score }) => [id, score] as [string, number]));
  for (const ids of texts) {
    ids.forEach((id, index) => {
      if (id === '') return;
      const added = FULL_TEXT / texts.length / (1 + index / 3);
      scores.set(id, Math.max(scores.get(id) || 0, LEAST) + added);
    });
  }
  return byScore(Array.from(scores, ([id, score]) => ({ id, score })));
}
