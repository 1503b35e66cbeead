/**
 * 全县总览: what each township of a county has of each matter, how long its lists are, how alike and how fresh they are. Pages,
 * tables and `npm run report` show what is computed here.
 */
import type { Confirmation } from '../schema/scalars.ts';
import { ACTIONS, NOT_HERE, type Action, type DutyListKind, type MatterGroup } from '../schema/vocabulary.ts';
import type { CountyCorpus, TownshipCorpus } from './corpus.ts';
import { dueDay, overdue as isOverdue } from './freshness.ts';
import { likenessOf, type PairLikeness } from './likeness.ts';
import { opinionLate } from './opinion-due.ts';
import { dutyKinds } from './written-duties.ts';

/** 没写: on the county's list, and not on the township's sheet. */
export const MISSING = '没写';
export const CELL_STATES = [...[...ACTIONS].reverse(), NOT_HERE, MISSING] as const;
export type CellState = Action | typeof NOT_HERE | typeof MISSING;

/** So many matters may be missing before a sheet counts as 缺. */
export const TOLERANCE = 3;
export type Verdict = '齐' | '差几项' | '缺';
export const verdictOf = (missing: number): Verdict => (missing === 0 ? '齐' : missing <= TOLERANCE ? '差几项' : '缺');

/** One matter of the county in one township. */
export interface OverviewCell {
  township: string;
  state: CellState;
  /** Days of the last confirmation and of the next; none where nothing is written. */
  confirmed?: string | undefined;
  due?: string | undefined;
  /** True once that day is over. */
  overdue: boolean;
}

/** How many cells are in each state, and in how many the confirmation has fallen due. */
export interface OverviewSums {
  states: Record<CellState, number>;
  overdue: number;
}

export interface OverviewMatter extends OverviewSums {
  id: string;
  name: string;
  group?: MatterGroup | undefined;
  /** False while the county knows it by name only. */
  guide: boolean;
  /** In the order of the townships. */
  cells: OverviewCell[];
}

export interface OverviewTownship extends OverviewSums {
  id: string;
  name: string;
  divisionCode: string;
  verdict: Verdict;
  /** Matters that only this township has. */
  ownMatters: number;
  /** Matters on its sheet that are known by name only. */
  withoutGuide: number;
  lists: Record<DutyListKind, { rows: number; characteristic: number }>;
  /** Share of the wording of its lists that no other township has, from 0 to 1. */
  ownWording: number;
  /** Of the sheet as a whole. */
  confirmed: Confirmation;
  sheetOverdue: boolean;
  /** 意见 whose answer, or whose mending, has fallen due. */
  lateOpinions: number;
  /** Day of the version that is shown, when the newest one has mistakes. */
  heldAt?: string | undefined;
}

export interface CountyOverview {
  county: string;
  name: string;
  /** In the order of their division codes: never of their figures. */
  townships: OverviewTownship[];
  matters: OverviewMatter[];
  /** Every pair, both ways, in the order of the townships. */
  likeness: PairLikeness[];
}

/** What a township says of matters, by their ids. */
function cellsOf({ id: township, sheet }: TownshipCorpus, asOf: string): (matter: string) => OverviewCell {
  const entries = new Map(sheet.entries.map((entry) => [entry.matter, entry]));
  return (matter) => {
    const entry = entries.get(matter);
    if (entry === undefined) return { township, state: MISSING, overdue: false };
    const confirmed = (entry.action === NOT_HERE ? undefined : entry.confirmed) ?? sheet.confirmed;
    return {
      township,
      state: entry.action,
      confirmed: confirmed.on,
      due: dueDay(confirmed),
      overdue: isOverdue(confirmed, asOf),
    };
  };
}

function sumsOf(cells: readonly OverviewCell[]): OverviewSums {
  const counts = CELL_STATES.map((state) => [state, cells.filter((cell) => cell.state === state).length]);
  return {
    states: Object.fromEntries(counts) as OverviewSums['states'],
    overdue: cells.filter(({ overdue }) => overdue).length,
  };
}

function listCounts({ duties }: TownshipCorpus): OverviewTownship['lists'] {
  const counts = dutyKinds.map((kind) => [
    kind,
    {
      rows: duties[kind].length,
      characteristic: duties[kind].filter(({ characteristic }) => characteristic !== undefined).length,
    },
  ]);
  return Object.fromEntries(counts) as OverviewTownship['lists'];
}

function townshipOf(
  corpus: TownshipCorpus,
  cells: readonly OverviewCell[],
  county: CountyCorpus,
  asOf: string,
): Omit<OverviewTownship, 'ownWording'> {
  const { id, township, sheet, matters, feedback, heldAt } = corpus;
  const { name, divisionCode } = township;
  const sums = sumsOf(cells);
  const nameOnly = new Set([...county.matters, ...matters].filter(({ state }) => state === 'name-only').map((each) => each.id));
  return {
    id,
    name,
    divisionCode,
    verdict: verdictOf(sums.states[MISSING]),
    ...sums,
    ownMatters: matters.length,
    withoutGuide: sheet.entries.filter(({ matter }) => nameOnly.has(matter)).length,
    lists: listCounts(corpus),
    confirmed: sheet.confirmed,
    sheetOverdue: isOverdue(sheet.confirmed, asOf),
    lateOpinions: feedback.filter((opinion) => opinionLate(opinion, asOf)).length,
    heldAt,
  };
}

export function overviewOf(county: CountyCorpus, asOf: string): CountyOverview {
  const townships = county.townships.toSorted((a, b) => (a.township.divisionCode < b.township.divisionCode ? -1 : 1));
  const cellOf = townships.map((each) => cellsOf(each, asOf));
  const matters = county.matters.map(({ id, name, group, state }) => {
    const cells = cellOf.map((cell) => cell(id));
    return { id, name, group, guide: state === 'complete', ...sumsOf(cells), cells };
  });
  const { own, pairs } = likenessOf({ ...county, townships });
  return {
    county: county.id,
    name: county.county.name,
    townships: townships.map((each, index) => {
      const cells = matters.flatMap((matter) => matter.cells[index] ?? []);
      return { ...townshipOf(each, cells, county, asOf), ownWording: own.get(each.id) ?? 0 };
    }),
    matters,
    likeness: pairs,
  };
}
