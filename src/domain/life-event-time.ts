/** How long a life event takes, in calendar days, by what the offices promise. */
import { NOT_HERE } from '../schema/vocabulary.ts';
import { choicesOf, choose } from './choices.ts';
import type { PlannedStep, StepOption } from './life-event.ts';
import { limitHours } from './limit.ts';

const DAY = 24;

/** Calendar days that a limit comes to: five working days are a week; what takes less than a day is done the same day. */
export function calendarDays(limit: string): number {
  const hours = limitHours(limit);
  return limit.endsWith('小时') ? Math.floor(hours / DAY) : Math.ceil(hours / DAY);
}

/** What is promised in the cases that are meant, by each channel; nothing of a guide that is still to be written. */
export function promisesOf({ matter, entry, cases }: StepOption): string[] {
  if (matter.state !== 'complete') return [];
  const meant = cases.map(({ id }) => id);
  const choices = choicesOf(matter).filter((each) => each.case === undefined || meant.includes(each.case));
  const limits = choices.length === 0 ? [matter.promisedLimit] : choices.map((each) => choose(matter, each).promisedLimit);
  const local = entry === undefined || entry.action === NOT_HERE ? undefined : entry.promisedLimit;
  // A township's own promise stands for what the county does not do faster still.
  const quicker = (limit: string): string => (local !== undefined && limitHours(local) < limitHours(limit) ? local : limit);
  return [...new Set(limits.map(quicker))];
}

export const daysOf = ({ options }: PlannedStep): number[] => options.flatMap((option) => promisesOf(option).map(calendarDays));

const least = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.min(...numbers));
export const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** The day on which each step can begin, when each begins as soon as it can; the first day is 0. */
export function startsOf(plan: readonly PlannedStep[], length: (step: PlannedStep) => number): number[] {
  const ends: number[] = [];
  return plan.map((step) => {
    const start = most(step.after.map((number) => ends[number - 1] ?? 0));
    ends.push(start + length(step));
    return start;
  });
}

export interface EventTime {
  /** What everybody needs, side by side, along the longest chain of steps that wait for one another. */
  shortest: number;
  /** All of it, one after the other. */
  longest: number;
  /** Numbers of steps of which nothing is promised. */
  unknown: number[];
  /** Numbers of steps that can be done on one day, where there are several. */
  together: number[][];
}

export function timeOf(plan: readonly PlannedStep[]): EventTime {
  const needed = plan.filter(({ required }) => required);
  const quick = (step: PlannedStep): number => (step.required ? least(daysOf(step)) : 0);
  const starts = startsOf(plan, quick);
  const ends = plan.map((step, index) => (starts[index] ?? 0) + quick(step));
  const slow = startsOf(plan, (step) => most(daysOf(step)));
  const byDay = Map.groupBy(plan, (_, index) => slow[index] ?? 0);
  return {
    // Where nothing is for everybody, somebody needs one of them at least.
    shortest:
      needed.length > 0
        ? most(needed.map(({ number }) => ends[number - 1] ?? 0))
        : least(plan.map((each) => least(daysOf(each)))),
    longest: plan.reduce((sum, step) => sum + most(daysOf(step)), 0),
    unknown: plan.filter(({ options }) => options.some((option) => promisesOf(option).length === 0)).map(({ number }) => number),
    together: [...byDay.values()].filter((steps) => steps.length > 1).map((steps) => steps.map(({ number }) => number)),
  };
}
