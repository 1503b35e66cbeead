/** 谁来管: the rows of the duty lists as the search shows them, each with the answer that a resident needs. */
import { answersFor } from '../domain/boundary.ts';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { problemRows, rowsOfProblem } from '../domain/problem-row.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Department } from '../schema/county.ts';
import type { Duty } from '../schema/duty.ts';
import type { Problem } from '../schema/problem.ts';
import { PUBLIC_LINES, type DutyListKind } from '../schema/vocabulary.ts';
import { pointsOf, tellingAliases, type PointRow } from './catalogue.ts';
import { joinNames } from './names.ts';

/**
 * List (by index), id, name and what residents say in one text, department (by index; -1 for the township), matters that are
 * done under it in one text, and what the township does of it.
 */
export type DutyTableRow = [list: number, id: string, names: string, department: number, sheets: string, part?: string];

/** `<county>/<township>/search/duties.js`, and the county's own. */
export interface DutyTable {
  /** Name, telephone, page (relative to the `search/` folder). */
  departments: [name: string, phone: string, href: string][];
  rows: DutyTableRow[];
  /** The county's rows that answer a problem and a township has not: named by the problem, which says it in fewer words. */
  others?: DutyTableRow[];
  /** Lines of the nation's that are called first, by row. */
  calls?: [row: string, label: string, number: string][];
  /** 村和窗口 of a township. */
  points?: PointRow[];
}

type Row = Duty | CountyCorpus['sharedDuties'][DutyListKind][number];
type Lists = Record<DutyListKind, readonly Row[]>;
/** What residents say of a row in problems: the names, and the other words. */
type Said = ReadonlyMap<string, Pick<Problem, 'name' | 'aliases' | 'call'>[]>;

function namesOf({ id, name, aliases = [] }: Row, said: Said, own: boolean): string {
  const problems = said.get(id) ?? [];
  const names = [...(own ? [name] : []), ...problems.map((problem) => problem.name)];
  const others = [...problems.flatMap((problem) => problem.aliases ?? []), ...aliases];
  return joinNames([...names, ...tellingAliases(names.join(''), others)]);
}

/** Makes rows of lists; departments are numbered as they are met. */
function tableMaker(known: readonly Department[], said: Said, root: string) {
  const used: Department[] = [];
  const indexOf = (id: string | undefined): number => {
    const department = known.find((each) => each.id === id);
    if (department === undefined) return -1;
    if (!used.includes(department)) used.push(department);
    return used.indexOf(department);
  };
  const rowsOf = (lists: Lists, own = true): DutyTableRow[] =>
    dutyKinds.flatMap((kind, list) =>
      lists[kind].map((row): DutyTableRow => {
        const head = [list, row.id, namesOf(row, said, own), indexOf(answersFor({ row })), joinNames(row.sheets ?? [])] as const;
        const [part] = own && 'township' in row ? row.township : [];
        return part === undefined ? [...head] : [...head, part];
      }),
    );
  const departments = (): DutyTable['departments'] =>
    used.map(({ id, name, phone = '' }) => [name, phone, `${root}departments/${id}.html`]);
  return { rowsOf, departments };
}

function saidOf(problems: readonly Problem[], rowsFor: (problem: Problem) => readonly string[]): Said {
  const said = new Map<string, Problem[]>();
  for (const problem of problems) for (const id of rowsFor(problem)) said.set(id, [...(said.get(id) ?? []), problem]);
  return said;
}

/** The line of the problem that the row is named by: another of its problems may be less urgent. */
const callsOf = (said: Said): NonNullable<DutyTable['calls']> =>
  [...said].flatMap(([row, [first]]) => (first?.call === undefined ? [] : [[row, PUBLIC_LINES[first.call], first.call]]));

type County = Pick<CountyCorpus, 'departments' | 'problems' | 'sharedDuties'>;

export function townshipDuties({ township, duties }: TownshipCorpus, { departments, problems, sharedDuties }: County): DutyTable {
  const rowFor = problemRows(duties, sharedDuties);
  const said = saidOf(problems, (problem) => [rowFor(problem)?.row.id ?? '']);
  const own = new Set(dutyKinds.flatMap((kind) => duties[kind].map(({ id }) => id)));
  const isAsked = ({ id }: Row): boolean => said.has(id) && !own.has(id);
  const { basic, cooperative, withdrawn } = sharedDuties;
  const others = { basic: basic.filter(isAsked), cooperative: cooperative.filter(isAsked), withdrawn: withdrawn.filter(isAsked) };
  const table = tableMaker(departments, said, '../../');
  const rows = table.rowsOf(duties);
  return {
    rows,
    others: table.rowsOf(others, false),
    departments: table.departments(),
    calls: callsOf(said),
    points: pointsOf(township),
  };
}

/** The rows that a county's townships share. */
export function countyDuties({ sharedDuties, departments, problems }: County): DutyTable {
  const said = saidOf(problems, rowsOfProblem);
  const table = tableMaker(departments, said, '../');
  const rows = table.rowsOf(sharedDuties);
  return { rows, departments: table.departments(), calls: callsOf(said) };
}
