/** 分界: which department answers for a row, and what each of the departments in it does. */
import type { SharedCooperative, SharedWithdrawn } from '../schema/duty.ts';
import type { WrittenDuty } from './written-duties.ts';

/** What a department has in a row: it leads, it helps, or it has taken the row back from the township. */
export const PARTS = ['牵头', '配合', '收回'] as const;
export type Part = (typeof PARTS)[number];

/** Every department of a row with its part. */
export const partsOf = (row: SharedCooperative | SharedWithdrawn): { department: string; part: Part }[] =>
  'parties' in row
    ? row.parties.map(({ department, role }) => ({ department, part: role }))
    : [{ department: row.takenOverBy, part: '收回' }];

/** Id of the department that leads a cooperative row, or has taken back a withdrawn one; none of a basic row. */
export const answersFor = ({ row }: Pick<WrittenDuty, 'row'>): string | undefined =>
  'parties' in row || 'takenOverBy' in row ? partsOf(row).find(({ part }) => part !== '配合')?.department : undefined;
