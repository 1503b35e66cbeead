import { day, id } from './scalars.ts';
import { choice, group, list, text, z } from './zod.ts';

/** What is written where a task has no basis. */
export const NO_BASIS = '没有依据';
const TASK_DECISIONS = ['接下', '退回'] as const;

/** 表外事项: a task asked of the township that stands on none of its lists. */
const unlistedTask = group('一件清单以外的任务', {
  id: id('编号，日期加序号就行', '2026-09-08-1'),
  asked: text('要乡镇做什么', '抽六名干部到县城路口劝导交通一个月', 120),
  department: id('哪个部门提出的', 'public-security'),
  on: day('提出的日期'),
  basis: text('依据：文件或会议，没有就写 没有依据', '县里9月4日专题会议', 80),
  decision: choice('接下还是退回', TASK_DECISIONS),
  why: text('为什么接下，为什么退回', '清单里没有，也没有人手和经费', 160),
  until: day('做到哪一天').optional(),
  decidedOn: day('答复的日期'),
  /** The same as an earlier one, in other words. */
  like: id('和前面哪一件是同样的事', '2026-03-05-1').optional(),
})
  .refine(({ on, decidedOn }) => on <= decidedOn, {
    error: '答复的日期（decidedOn）不能早于提出的日期（on）。例如 on: "2026-09-08"、decidedOn: "2026-09-10"',
    path: ['decidedOn'],
  })
  .refine(({ decision, until }) => (decision === '接下') === (until !== undefined), {
    error: '接下的要写做到哪一天（until），退回的不写。例如 decision: 接下、until: "2026-12-31"',
    path: ['until'],
  })
  .refine(({ until, decidedOn }) => until === undefined || decidedOn <= until, {
    error: '做到哪一天（until）不能早于答复的日期（decidedOn）。例如 decidedOn: "2026-10-11"、until: "2026-12-31"',
    path: ['until'],
  });
export type UnlistedTask = z.infer<typeof unlistedTask>;

/** `<county>/<township>/unlisted-tasks.yaml`. */
export const unlistedTasks = list('清单以外的任务', unlistedTask);
