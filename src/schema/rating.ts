import { day, id } from './scalars.ts';
import { choice, group, list, whole, z } from './zod.ts';

const RATING_SOURCES = ['窗口', '电话', '意见条'] as const;
/** From best to worst, of the page and of the service. */
export const CLARITY_LEVELS = ['很清楚', '清楚', '一般', '不清楚', '很不清楚'] as const;
export const SERVICE_LEVELS = ['很满意', '满意', '一般', '不满意', '很不满意'] as const;

const tally = (about: string, levels: readonly string[]) => {
  const error = `${about}：五个数，依次是${levels.join('、')}的份数。例如 [12, 7, 3, 1, 0]`;
  return list(error, whole(`${about}的份数`, 12), levels.length).max(levels.length, { error });
};

/** 评价: what people were asked at the counter, counted. Not the official 好差评, and never called that. */
const rating = group('一次评价的统计', {
  matter: id('事项编号', 'minimum-living-allowance'),
  from: day('从哪天起'),
  until: day('到哪天止（含当天）'),
  source: choice('从哪里收来的', RATING_SOURCES),
  clarity: tally('这页写得清楚吗', CLARITY_LEVELS).optional(),
  service: tally('事情办得满意吗', SERVICE_LEVELS).optional(),
})
  .refine(({ from, until }) => from <= until, {
    error: '到哪天止（until）不能早于从哪天起（from）。例如 from: "2026-07-01"、until: "2026-09-30"',
    path: ['until'],
  })
  .refine(({ clarity, service }) => clarity !== undefined || service !== undefined, {
    error: '没有份数：写 clarity（这页写得清楚吗）或 service（事情办得满意吗），例如 clarity: [12, 7, 3, 1, 0]',
  });
export type Rating = z.infer<typeof rating>;

/** `<county>/<township>/ratings.yaml`. */
export const ratings = list('评价', rating);
