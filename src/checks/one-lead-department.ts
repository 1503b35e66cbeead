import type { Finding } from '../domain/issue.ts';
import { writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'one-lead-department';

function inRow({ file, path, row, whole }: WrittenDuty): Finding[] {
  if (!whole || !('parties' in row)) return [];
  const leads = row.parties.filter(({ role }) => role === '牵头').length;
  const message =
    leads === 0 ? '没有写哪个部门牵头：请把一个部门的 role 写成 牵头' : `有 ${leads} 个部门都写了牵头，只能有一个，其余的写 配合`;
  return leads === 1 ? [] : [{ file, path: [...path, 'parties'], rule: RULE, record: row.id, message }];
}

/** A boundary map names one department that leads; two leaders means that nobody does. */
export const oneLeadDepartment: Check = { rule: RULE, single: true, run: (corpus) => writtenDuties(corpus).flatMap(inRow) };
