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
  /** Problems that a row of the county's answers and the township has not: `<row>#<problem>`, named by the problem. */
  others?: DutyTableRow[];
  /** Lines of the nation's that are called first, by the id of a row above. */
  calls?: [row: string, label: string, number: string][];
  /** 村和窗口 of a township. */
  points?: PointRow[];
}

type Row = Duty | CountyCorpus['sharedDuties'][DutyListKind][number];
type Lists = Record<DutyListKind, readonly Row[]>;
/** What residents say of a row in problems: the names, and the other words. */
type Said = ReadonlyMap<string, Pick<Problem, 'id' | 'name' | 'aliases' | 'call'>[]>;

/** Names, and what else is said, as far as it tells more. */
const saidAs = (names: readonly string[], others: readonly string[]): string =>
  joinNames([...names, ...tellingAliases(names.join(''), others)]);

function namesOf({ id, name, aliases = [] }: Row, said: Said): string {
  const problems = said.get(id) ?? [];
  return saidAs(
    [name, ...problems.map((problem) => problem.name)],
    [...problems.flatMap((problem) => problem.aliases ?? []), ...aliases],
  );
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
  const sheetsOf = ({ sheets = [] }: Row): string => joinNames(sheets);
  const rowsOf = (lists: Lists): DutyTableRow[] =>
    dutyKinds.flatMap((kind, list) =>
      lists[kind].map((row): DutyTableRow => {
        const head = [list, row.id, namesOf(row, said), indexOf(answersFor({ row })), sheetsOf(row)] as const;
        const [part] = 'township' in row ? row.township : [];
        return part === undefined ? [...head] : [...head, part];
      }),
    );
  /** Of rows that are not in `own`. */
  const problemsOf = (lists: Lists, own: ReadonlySet<string>): DutyTableRow[] =>
    dutyKinds.flatMap((kind, list) =>
      lists[kind]
        .filter(({ id }) => !own.has(id))
        .flatMap((row) =>
          (said.get(row.id) ?? []).map(({ id, name, aliases = [] }): DutyTableRow => {
            const names = saidAs([name], aliases);
            return [list, `${row.id}#${id}`, names, indexOf(answersFor({ row })), sheetsOf(row)];
          }),
        ),
    );
  const departments = (): DutyTable['departments'] =>
    used.map(({ id, name, phone = '' }) => [name, phone, `${root}departments/${id}.html`]);
  return { rowsOf, problemsOf, departments };
}

function saidOf(problems: readonly Problem[], rowsFor: (problem: Problem) => readonly string[]): Said {
  const said = new Map<string, Problem[]>();
  for (const problem of problems) for (const id of rowsFor(problem)) said.set(id, [...(said.get(id) ?? []), problem]);
  return said;
}

const shared = (text: string, words: string): number => new Set(Array.from(text).filter((each) => words.includes(each))).size;

/** What the rows are called besides goes with the problem that says most of it, of those that they answer. */
function withWords(problems: readonly Problem[], rows: readonly Row[]): Problem[] {
  const words = new Map<string, string[]>();
  for (const { id, aliases = [] } of rows) {
    const asked = problems.filter(({ duty }) => duty === id);
    for (const alias of aliases) {
      const most = (each: Problem): number => shared(alias, [each.name, ...(each.aliases ?? [])].join(''));
      const [nearest] = [...asked].sort((a, b) => most(b) - most(a));
      if (nearest !== undefined) words.set(nearest.id, [...(words.get(nearest.id) ?? []), alias]);
    }
  }
  return problems.map((each) => ({ ...each, aliases: [...(each.aliases ?? []), ...(words.get(each.id) ?? [])] }));
}

/** Of a row of the lists, the line of the first of its problems: another may be less urgent. */
const callsOf = (rows: readonly DutyTableRow[], said: Said): NonNullable<DutyTable['calls']> =>
  rows.flatMap(([, place]) => {
    const [row = '', id] = place.split('#');
    const call = said.get(row)?.find((problem) => id === undefined || problem.id === id)?.call;
    return call === undefined ? [] : [[place, PUBLIC_LINES[call], call]];
  });

type County = Pick<CountyCorpus, 'departments' | 'problems' | 'sharedDuties'>;

export function townshipDuties({ township, duties }: TownshipCorpus, { departments, problems, sharedDuties }: County): DutyTable {
  const rowFor = problemRows(duties, sharedDuties);
  const own = new Set(dutyKinds.flatMap((kind) => duties[kind].map(({ id }) => id)));
  const absent = dutyKinds.flatMap((kind) => sharedDuties[kind].filter(({ id }) => !own.has(id)));
  const [here, elsewhere] = [true, false].map((is) => problems.filter((each) => rowFor(each)?.here === is));
  const said = saidOf([...(here ?? []), ...withWords(elsewhere ?? [], absent)], (problem) => [rowFor(problem)?.row.id ?? '']);
  const table = tableMaker(departments, said, '../../');
  const rows = table.rowsOf(duties);
  const others = table.problemsOf(sharedDuties, own);
  return {
    rows,
    others,
    departments: table.departments(),
    calls: callsOf([...rows, ...others], said),
    points: pointsOf(township),
  };
}

/** The rows that a county's townships share. */
export function countyDuties({ sharedDuties, departments, problems }: County): DutyTable {
  const said = saidOf(problems, rowsOfProblem);
  const table = tableMaker(departments, said, '../');
  const rows = table.rowsOf(sharedDuties);
  return { rows, departments: table.departments(), calls: callsOf(rows, said) };
}
