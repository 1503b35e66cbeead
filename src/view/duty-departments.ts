import type { Department } from '../schema/county.ts';
import type { Duty } from '../schema/duty.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
import { byId } from './lookup.ts';
import type { Link } from './page.ts';

/** The rows of a list that one department, or one office of the township, answers for. */
export interface DutyGroup {
  /** Anchor on the page. */
  id: string;
  name: string;
  count: number;
  /** Who leads and who helps are told apart; rows that one answers for alone have no label. */
  parts: { label?: string | undefined; rows: Link[] }[];
}

/** What the list of a kind is grouped by, in a word. */
export const GROUPED_BY: Record<DutyListKind, string> = { basic: '岗位', cooperative: '部门', withdrawn: '部门' };

const LABELS: readonly (string | undefined)[] = [undefined, '牵头的事', '配合的事'];
const ROLES = { 牵头: LABELS[1], 配合: LABELS[2] } as const;

/** Who answers for a row: departments by id, offices by name. */
function answering(row: Duty, township: string): { who: string; label?: string | undefined }[] {
  if ('parties' in row) return row.parties.map(({ department, role }) => ({ who: department, label: ROLES[role] }));
  return [{ who: 'takenOverBy' in row ? row.takenOverBy : (row.post ?? township) }];
}

/** A name up to the first comma that leaves enough to know the row by. */
const shortened = (name: string): string => /^.{12,}?(?=，)/.exec(name)?.[0] ?? name;

const linkTo = ({ id, serial, name }: Duty): Link => ({ label: `${serial} ${shortened(name)}`, href: `#${id}` });

/** 按部门找: departments in the county's order, a township's own offices as they come. */
export function dutyDepartments(rows: readonly Duty[], departments: readonly Department[], township: string): DutyGroup[] {
  const known = byId(departments);
  const found = new Map<string, Map<string | undefined, Duty[]>>(departments.map(({ id }) => [id, new Map()]));
  for (const row of rows) {
    for (const { who, label } of answering(row, township)) {
      const parts = found.get(who) ?? new Map<string | undefined, Duty[]>();
      found.set(who, parts.set(label, [...(parts.get(label) ?? []), row]));
    }
  }
  return [...found]
    .filter(([, parts]) => parts.size > 0)
    .map(([who, parts], index) => ({
      id: known.has(who) ? `department-${who}` : `post-${index + 1}`,
      name: known.get(who)?.name ?? who,
      count: new Set([...parts.values()].flat()).size,
      parts: LABELS.flatMap((label) => {
        const members = parts.get(label);
        return members === undefined ? [] : [{ label, rows: members.map(linkTo) }];
      }),
    }));
}
