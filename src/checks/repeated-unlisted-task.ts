import type { Finding } from '../domain/issue.ts';
import { bareName } from '../domain/duty-wording.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';
import type { Check } from './check.ts';

const RULE = 'repeated-unlisted-task';
/** So often a task may be called an exception. */
const MOST = 3;

/** Tasks that are the same: those that say so (`like`), and those of the same words. By department and the first of them. */
function alike(tasks: readonly UnlistedTask[]): UnlistedTask[][] {
  const firsts = new Map<string, string>();
  const ids = new Map<string, string>();
  const firstOf = ({ id, asked, department, like }: UnlistedTask): string => {
    const words = `${department} ${bareName(asked)}`;
    const first = (like === undefined ? undefined : ids.get(like)) ?? firsts.get(words) ?? id;
    firsts.set(words, first);
    ids.set(id, first);
    return `${department} ${first}`;
  };
  return [...Map.groupBy(tasks, firstOf).values()];
}

const inFile = (file: string, tasks: readonly UnlistedTask[], called: (department: string) => string): Finding[] =>
  alike(tasks)
    .filter(({ length }) => length > MOST)
    .map((same) => {
      const last = same.at(-1) as UnlistedTask;
      const message = `${called(last.department)}第 ${same.length} 次要乡镇做同样的事，已经不是临时的了：建议走职责准入程序，列入清单，或者正式退回`;
      return { file, path: [tasks.indexOf(last), 'asked'], rule: RULE, record: last.id, message, warning: true };
    });

/** What is asked again and again is a duty: on no list, it is one that was pressed down on the quiet. */
export const repeatedUnlistedTask: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) =>
    counties.flatMap(({ departments, townships }) => {
      const names = new Map(departments.map(({ id, name }) => [id, name]));
      return townships.flatMap(({ folder, unlistedTasks }) =>
        inFile(`${folder}/${CONTENT_FILES.unlistedTasks}`, unlistedTasks, (id) => names.get(id) ?? id),
      );
    }),
};
