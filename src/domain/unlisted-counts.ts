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

/** By department, in the order of the county: who asks most is no rank. */
export function countsByDepartment(
  tasks: readonly UnlistedTask[],
  departments: readonly { id: string }[],
): { department: string; counts: UnlistedCounts }[] {
  const own = Map.groupBy(tasks, ({ department }) => department);
  return departments.flatMap(({ id }) => {
    const asked = own.get(id);
    return asked === undefined ? [] : [{ department: id, counts: countTasks(asked) }];
  });
}
