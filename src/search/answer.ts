/**
 * The answer to a query: matters, duties and places, each group with its best first, and the likeliest group first. Pure: the
 * page and the command line ask the same.
 */
import type { Catalogue, CatalogueRow, Places, ProfileTable } from './catalogue.ts';
import type { DutyTable } from './duty-table.ts';
import { fold } from './fold.ts';
import { Planner, type Hit, type Needs, type Plan, type Tables } from './planner.ts';
import { splitNames } from './names.ts';

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
/** Matters come first unless a duty answers so much better; when it is asked who is responsible, the better comes first. */
const MATTERS_FIRST = 1.2;
const WHO = /谁|归哪|哪个部门|哪个单位|管不管|管吗|没人管/;
/** Less than this share of the best is left out; the first few stay. */
const TAIL = 0.45;
const FEW = 3;
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

const NOTHING: Plan = { hits: [], byWords: 0 };

function isSure(kind: ResultKind, { byWords, byUse }: Plan): boolean {
  if (byUse === undefined) return byWords >= SURE[kind];
  return byWords >= NAMED || byUse >= LIKELY || (byWords >= BOTH.words && byUse >= BOTH.use);
}

/** How well the best of a plan answers, among kinds of results. */
const strength = ({ byWords, byUse }: Plan): number => byWords + (byUse || 0);

export class Search {
  private readonly planners: Partial<Record<ResultKind, Planner>> = {};
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
  }

  addDuties({ rows, points }: DutyTable): void {
    this.add(
      'place',
      (points || []).map(([id, names]) => ({ id, terms: names })),
    );
    this.add(
      'duty',
      rows.map(([, id, name, , aliases = []]) => ({ id, terms: [name, ...aliases] })),
    );
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
    return this.planners[kind]?.plan(query) || NOTHING;
  }

  /** The parts of a query that the full text is asked for; none where it is answered already. */
  partsOf(query: string): string[] {
    return isSure('matter', this.plan('matter', query)) ? [] : this.planners.matter?.partsOf(query) || [];
  }

  /** `texts`: ids of matters whose text answers each of the parts, best first. */
  answer(query: string, texts: readonly (readonly string[])[] = []): Answer {
    const plans = { matter: this.plan('matter', query), duty: this.plan('duty', query), place: this.plan('place', query) };
    const { readAs } = plans.matter;
    // The index is the county's: what this township does not do is no answer here.
    const own = texts.map((ids) => ids.filter((id) => isHere(this.places, id)));
    // Duties that answer better than the matters before them are not to stand below many weak guesses.
    const most = { ...MOST, ...(strength(plans.duty) >= strength(plans.matter) && { matter: FEW }) };
    const groups = (['matter', 'duty', 'place'] as const).map((kind): Group => {
      const hits = kind === 'matter' ? withFullText(plans.matter.hits, own) : plans[kind].hits;
      const least = kind === 'place' ? LEAST_OF_PLACES : LEAST;
      const tail = TAIL * (hits[0]?.score || 0);
      const shown = hits.filter(({ score }, index) => score >= least && (index < FEW || score >= tail));
      return { kind, hits: shown.slice(0, most[kind]) };
    });
    const first = WHO.test(this.fold(query)) ? 0 : MATTERS_FIRST;
    const weight = ({ kind }: Group): number => strength(plans[kind]) + (kind === 'matter' ? first : 0);
    const found = groups.filter(({ hits }) => hits.length > 0).sort((a, b) => weight(b) - weight(a));
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
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
