import { day, id } from './scalars.ts';
import { choice, group, list, text, z } from './zod.ts';

/** What can change of a matter, in the order in which pages tell it. */
export const CHANGE_KINDS = [
  '新增事项',
  '指南补齐',
  '不再办理',
  '改名',
  '本地能办了',
  '本地不办了',
  '办理深度',
  '村站能办了',
  '村站不办了',
  '村站办理深度',
  '材料减少',
  '材料增加',
  '原件改复印件',
  '复印件改原件',
  '原件怎么处理',
  '份数',
  '时限缩短',
  '时限延长',
  '时限调整',
  '不再收费',
  '开始收费',
  '收费降低',
  '收费提高',
  '收费改变',
  '少跑',
  '多跑',
  '办理方式增加',
  '办理方式减少',
  '网上平台',
  '条件',
  '步骤',
  '情形增加',
  '情形减少',
  '地点',
  '窗口',
  '办公时间延长',
  '办公时间缩短',
  '办公时间调整',
  '电话',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** 变化: one thing that is different from a day on. `npm run changes` writes it; a clerk may word it better. */
const change = group('一条变化', {
  /** What has changed: a matter, or a place with everything that is handled there. */
  matter: id('哪个事项变了', 'minimum-living-allowance').optional(),
  place: id('哪个办事地点变了（见 township.yaml）', 'service-centre').optional(),
  kind: choice('哪一种变化', CHANGE_KINDS),
  says: text('一句大白话：少了还是多了什么', '少交一样材料（户口簿）', 240),
  on: day('从哪天起这样办'),
  published: day('公布的日期'),
  why: text('为什么改', '窗口可以自己查', 80).optional(),
  document: text('依据的文件', '县民政局2026年第3号通知', 80).optional(),
}).refine(({ matter, place }) => (matter === undefined) !== (place === undefined), {
  error: 'matter（事项）和 place（地点）写一个，只能写一个。例如 matter: minimum-living-allowance',
});
export type Change = z.infer<typeof change>;

/** `changes.yaml` of a county or a township. */
export const changes = list('变化', change);
