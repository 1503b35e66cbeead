/** 表外事项 in numbers: asked, taken on, sent back, without any basis. */
import { NO_BASIS, type UnlistedTask } from '../schema/unlisted-task.ts';

export interface UnlistedCounts {
  asked: number;
  accepted: number;
  refused: number;
  withoutBasis: number;
}

export function countTasks(tasks: readonly UnlistedTask[]): UnlistedCounts {
  const accepted = tasks.filter(({ decision }) => decision === '接下').length;
  return {
    asked: tasks.length,
    accepted,
    refused: tasks.length - accepted,
    withoutBasis: tasks.filter(({ basis }) => basis === NO_BASIS).length,
  };
}

/** By department, who asks most first. */
export const countsByDepartment = (tasks: readonly UnlistedTask[]): { department: string; counts: UnlistedCounts }[] =>
  [...Map.groupBy(tasks, ({ department }) => department)]
    .map(([department, own]) => ({ department, counts: countTasks(own) }))
    .sort((a, b) => b.counts.asked - a.counts.asked || (a.department < b.department ? -1 : 1));
