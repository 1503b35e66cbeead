import { day, id } from './scalars.ts';
import { choice, group, list, text, yes, z } from './zod.ts';

export const FEEDBACK_ABOUT = ['写错了', '看不懂', '和实际不一样', '别的'] as const;
const FEEDBACK_WAYS = ['电话', '12345', '意见条', '邮件', '当面'] as const;

/** 意见: somebody said that a page is wrong. Never who: the post that took it down writes what was said in its own words. */
const opinion = group('一条意见', {
  id: id('意见编号，日期加序号就行', '2026-11-19-1'),
  /** Left out where the whole township is meant. */
  matter: id('说的是哪个事项', 'minimum-living-allowance').optional(),
  about: choice('哪一种问题', FEEDBACK_ABOUT),
  through: choice('怎么说给我们的', FEEDBACK_WAYS),
  said: text('说了什么，用自己的话转述，不写姓名、电话', '周六上午去了，4号窗口没开', 160),
  received: day('收到的日期'),
  answered: day('答复的日期').optional(),
  answer: text('怎么答复的', '4号窗口周六不开，办公时间已经改对', 160).optional(),
  mended: day('改好的日期').optional(),
  /** Looked at, and right as it stands. */
  unchanged: yes('核实过，不用改').optional(),
})
  .refine(({ answered, answer }) => (answered === undefined) === (answer === undefined), {
    error: 'answered（答复的日期）和 answer（怎么答复的）要一起写。例如 answered: "2026-11-20"、answer: 办公时间已经改对',
    path: ['answer'],
  })
  .refine(({ received, answered = received, mended = received }) => received <= answered && received <= mended, {
    error: '答复和改好的日期不能早于收到的日期（received）。例如 received: "2026-11-19"、answered: "2026-11-20"',
    path: ['received'],
  })
  .refine(({ mended, unchanged, answered }) => unchanged === undefined || (mended === undefined && answered !== undefined), {
    error: '不用改（unchanged）的，要答复过（answered），也不能再写改好的日期（mended）。例如 unchanged: true',
    path: ['unchanged'],
  });
export type Opinion = z.infer<typeof opinion>;

/** `<county>/<township>/feedback.yaml`. */
export const feedback = list('意见', opinion);
