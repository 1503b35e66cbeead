/** 意见 are answered within one working day and mended within fifteen days, both counted from the day after. */
import type { Opinion } from '../schema/feedback.ts';
import { workCalendar } from './work-calendar.ts';

export const MEND_DAYS = 15;
const DAY = 24 * 60 * 60 * 1000;
const YEARS = 10;

const dayAfter = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

const { off, work } = workCalendar(YEARS);

/** Beyond the calendar, which ends with the last published year, only weekends and New Year's Day are off. */
const isWorkday = (day: string): boolean =>
  work.includes(day) || (!(day in off) && !day.endsWith('-01-01') && ![0, 6].includes(new Date(day).getUTCDay()));

/** The first working day after `day`, by public holidays and make-up workdays (调休). */
export function nextWorkday(day: string): string {
  let next = dayAfter(day, 1);
  while (!isWorkday(next)) next = dayAfter(next, 1);
  return next;
}

export const answerDue = ({ received }: Pick<Opinion, 'received'>): string => nextWorkday(received);
export const mendDue = ({ received }: Pick<Opinion, 'received'>): string => dayAfter(received, MEND_DAYS);

/** True of what has to be mended yet. */
export const awaitsMending = ({ answered, mended, unchanged }: Opinion): boolean =>
  answered !== undefined && mended === undefined && unchanged !== true;

/** True while an answer or a mending that has fallen due is still owed. */
export const opinionLate = (opinion: Opinion, asOf: string): boolean =>
  opinion.answered === undefined ? answerDue(opinion) < asOf : awaitsMending(opinion) && mendDue(opinion) < asOf;
