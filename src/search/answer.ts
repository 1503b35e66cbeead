/**
 * The answer to a query: matters, duties and places, each group with its best first, and the likeliest group first. Pure: the
 * page and the command line ask the same.
 */
import type { Catalogue, CatalogueRow, Places, ProfileTable } from './catalogue.ts';
import type { DutyTable } from './duty-table.ts';
import { fold } from './fold.ts';
import { Planner, type Hit, type Needs, type Tables } from './planner.ts';
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

/** Tables that are loaded when a query needs them; the profiles are the county's. */
export type Learnt = Omit<Tables, 'profiles'> & { profiles?: ProfileTable };

/** Less than this is noise. */
const LEAST = 0.12;
/** Less than this is a guess: of the judged queries, two in three are answered rightly below, nine in ten above. */
const SURE: Record<ResultKind, number> = { matter: 1.1, duty: 0.75, place: 1 };
/** Places are known by their names only: what is merely like one is not it. */
const LEAST_OF_PLACES = 1;
/** Matters come first unless a duty answers this much better; when it is asked who is responsible, the better comes first. */
const MATTERS_FIRST = 1.2;
const MATTERS_FIRST_OF_WHO = 0;
const WHO = /谁|归哪|哪个部门|哪个单位|管不管|管吗|没人管/;
/** Less than this share of the best is left out; the first few stay. */
const TAIL = 0.3;
const FEW = 3;
const MOST: Record<ResultKind, number> = { matter: 20, duty: 8, place: 4 };
/** What the first hit of the full text adds; the others less. Alone it is just enough to be shown. */
const FULL_TEXT = 0.05;

const isHere = (places: Places, [id]: CatalogueRow): boolean => Object.prototype.hasOwnProperty.call(places.matters, id);

export const rowsOf = (catalogue: Catalogue, places: Places): CatalogueRow[] => [
  ...catalogue.matters.filter((row) => isHere(places, row)),
  ...(places.own || []),
];

/** Profiles of the same rows. */
const profilesOf = ({ matters }: Catalogue, places: Places, profiles: ProfileTable): ProfileTable => [
  ...profiles.filter((_, index) => isHere(places, matters[index] || ['', ''])),
  ...(places.profiles || []),
];

const best = ({ hits: [first] }: Group): number => (first === undefined ? 0 : first.score);

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

  /** Which tables would help with this query, and are not there yet. */
  needs(query: string): Needs {
    const needs = this.planners.matter?.needs(query) || { simplified: false, readings: false, profiles: false };
    return {
      profiles: needs.profiles && !this.hasProfiles,
      simplified: needs.simplified && this.characters.simplified === undefined,
      readings: needs.readings && this.characters.readings === undefined,
    };
  }

  /** The parts of a query that the full text is asked for; none where it is answered already. */
  partsOf(query: string): string[] {
    const planner = this.planners.matter;
    return planner === undefined || (planner.plan(query).hits[0]?.score || 0) >= SURE.matter ? [] : planner.partsOf(query);
  }

  /** `texts`: ids of matters whose text answers each of the parts, best first. */
  answer(query: string, texts: readonly (readonly string[])[] = []): Answer {
    const plan = this.planners.matter?.plan(query) || { hits: [] };
    // The index is the county's: what this township does not do is no answer here.
    const own = texts.map((ids) => ids.filter((id) => Object.prototype.hasOwnProperty.call(this.places.matters, id)));
    const groups = (['matter', 'duty', 'place'] as const).map((kind): Group => {
      const hits = kind === 'matter' ? withFullText(plan.hits, own) : this.planners[kind]?.plan(query).hits || [];
      const least = kind === 'place' ? LEAST_OF_PLACES : LEAST;
      const tail = TAIL * (hits[0]?.score || 0);
      return {
        kind,
        hits: hits.filter(({ score }, index) => score >= least && (index < FEW || score >= tail)).slice(0, MOST[kind]),
      };
    });
    const who = WHO.test(this.fold(query));
    const weight = (group: Group): number =>
      best(group) + (group.kind === 'matter' ? (who ? MATTERS_FIRST_OF_WHO : MATTERS_FIRST) : 0);
    const [, duties] = groups;
    for (const group of groups)
      // Duties that answer better than the matters before them are not to stand below many weak guesses.
      if (group.kind === 'matter' && duties !== undefined && best(duties) >= best(group)) group.hits = group.hits.slice(0, FEW);
    const found = groups.filter(({ hits }) => hits.length > 0).sort((a, b) => weight(b) - weight(a));
    const sure = found.some((group) => best(group) >= SURE[group.kind]);
    return plan.readAs === undefined ? { groups: found, sure } : { groups: found, sure, readAs: plan.readAs };
  }
}

/** Adds the ranks of the full text, part by part; they never overtake a name that answers the query. */
export function withFullText(hits: readonly Hit[], texts: readonly (readonly string[])[]): Hit[] {
  const scores = new Map(hits.map(({ id, score }) => [id, score] as [string, number]));
  for (const ids of texts) {
    ids.forEach((id, index) => {
      const named = scores.get(id) || 0;
      if (id === '' || named >= SURE.matter) return;
      const found = Math.max(named, LEAST) + FULL_TEXT / texts.length / (1 + index / 3);
      scores.set(id, Math.min(found, SURE.matter));
    });
  }
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
