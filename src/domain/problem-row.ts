import type { Duty } from '../schema/duty.ts';
import type { Problem } from '../schema/problem.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
import type { CountyCorpus, DutyLists } from './corpus.ts';
import { dutyKinds } from './written-duties.ts';

type SharedDuties = CountyCorpus['sharedDuties'];
type SharedDuty = SharedDuties[DutyListKind][number];

/** The row that answers a problem; `here` where it is on the township's lists. */
export type ProblemRow = { kind: DutyListKind } & ({ here: true; row: Duty } | { here: false; row: SharedDuty });

/** Rows of the problem, the first that counts first. */
export const rowsOfProblem = ({ duty, or = [] }: Pick<Problem, 'duty' | 'or'>): string[] => [duty, ...or];

const rowsById = <Row extends { id: string }>(lists: Record<DutyListKind, readonly Row[]>) =>
  new Map(dutyKinds.flatMap((kind) => lists[kind].map((row) => [row.id, { kind, row }] as const)));

/** For one township: the first of a problem's rows that is on its lists; where none is, the county's first row speaks. */
export function problemRows(
  lists: DutyLists,
  shared: SharedDuties,
): (problem: Pick<Problem, 'duty' | 'or'>) => ProblemRow | undefined {
  const [own, county] = [rowsById<Duty>(lists), rowsById<SharedDuty>(shared)];
  return (problem) => {
    const ids = rowsOfProblem(problem);
    const here = ids.map((id) => own.get(id)).find((found) => found !== undefined);
    if (here !== undefined) return { ...here, here: true };
    const elsewhere = county.get(problem.duty);
    return elsewhere === undefined ? undefined : { ...elsewhere, here: false };
  };
}
