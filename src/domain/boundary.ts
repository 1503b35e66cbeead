/** 分界: which department answers for a row. */
import type { WrittenDuty } from './written-duties.ts';

/** Id of the department that leads a cooperative row, or has taken back a withdrawn one; none of a basic row. */
export function answersFor({ row }: Pick<WrittenDuty, 'row'>): string | undefined {
  if ('takenOverBy' in row) return row.takenOverBy;
  return 'parties' in row ? row.parties.find(({ role }) => role === '牵头')?.department : undefined;
}
