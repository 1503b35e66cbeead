/** 时限: parsed from the text that `schema/scalars.ts` allows. */

type Unit = '个工作日' | '个自然日' | '个月' | '小时';
/** Rough length of one unit in hours, for comparing a promise with the law; five working days are a week. */
const HOURS: Record<Unit, number> = { 个工作日: (7 * 24) / 5, 个自然日: 24, 个月: 24 * 30, 小时: 1 };

/** Approximate length of a limit in hours; 即办 is 0. */
export function limitHours(limit: string): number {
  const match = /^(\d+)(个工作日|个自然日|个月|小时)$/.exec(limit);
  return match === null ? 0 : Number(match[1]) * HOURS[match[2] as Unit];
}
