/** 谁来管: the rows of the duty lists as the search shows them, each with the answer that a resident needs. */
import { answersFor } from '../domain/boundary.ts';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Department } from '../schema/county.ts';
import type { Duty } from '../schema/duty.ts';
import { pointsOf, type PointRow } from './catalogue.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';

/** List (by index), id, name, department (by index; -1 for the township), aliases, and what the township does of it. */
export type DutyTableRow = [list: number, id: string, name: string, department: number, aliases?: string[], part?: string];

/** `<county>/<township>/search/duties.js`, and the county's own. */
export interface DutyTable {
  /** Name, telephone, page (relative to the `search/` folder). */
  departments: [name: string, phone: string, href: string][];
  rows: DutyTableRow[];
  /** 村和窗口 of a township. */
  points?: PointRow[];
}

const KINDS = Object.keys(DUTY_LISTS) as DutyListKind[];

type Row = Duty | CountyCorpus['sharedDuties'][DutyListKind][number];

function makeTable(lists: Record<DutyListKind, readonly Row[]>, known: readonly Department[], root: string): DutyTable {
  const used: Department[] = [];
  const indexOf = (id: string | undefined): number => {
    const department = known.find((each) => each.id === id);
    if (department === undefined) return -1;
    if (!used.includes(department)) used.push(department);
    return used.indexOf(department);
  };
  const rows = KINDS.flatMap((kind, list) =>
    lists[kind].map((row): DutyTableRow => {
      const head = [list, row.id, row.name, indexOf(answersFor({ row }))] as const;
      const [part = ''] = 'township' in row ? row.township : [];
      const aliases = row.aliases ?? [];
      if (part !== '') return [...head, aliases, part];
      return aliases.length > 0 ? [...head, aliases] : [...head];
    }),
  );
  return {
    departments: used.map(({ id, name, phone = '' }) => [name, phone, `${root}departments/${id}.html`]),
    rows,
  };
}

export const townshipDuties = ({ township, duties }: TownshipCorpus, departments: readonly Department[]): DutyTable => ({
  ...makeTable(duties, departments, '../../'),
  points: pointsOf(township),
});

/** The rows that a county's townships share. */
export const countyDuties = ({ sharedDuties, departments }: CountyCorpus): DutyTable =>
  makeTable(sharedDuties, departments, '../');
