import { day, id } from './scalars.ts';
import { choice, group, list, text, z } from './zod.ts';

/** What has an address of its own and may come to its end, as a clerk calls it. */
const RETIRED_KINDS = ['乡镇', '事项', '部门', '材料', '一件事'] as const;
export type RetiredKind = (typeof RETIRED_KINDS)[number];

/** 接替: one that has taken its place. */
const successor = group('一个接替的', {
  id: id('接替它的编号', 'wuling'),
  /** 拆分: who belongs to this one. */
  for: text('分成几个的，写哪些人、哪些村归这一个', '原云坳乡的云坳村、石梯村', 80).optional(),
});

/** 下线: its id is never given to another, and its old addresses lead to what took its place. */
const retirement = group('一条下线记录', {
  what: choice('下线的是什么', RETIRED_KINDS),
  id: id('它原来的编号，以后不能再给别的用', 'yunao'),
  name: text('它原来的名称', '云坳乡', 60),
  on: day('从哪天起'),
  why: text('为什么，一句大白话', '云坳乡并入雾岭镇', 80),
  succeededBy: list('由谁接替', successor).optional(),
  /** Where nothing has taken its place. */
  instead: text('没有接替的，现在怎么办', '不用再开这个证明，要用的窗口自己查', 160).optional(),
})
  .refine(({ succeededBy, instead }) => (succeededBy === undefined) !== (instead === undefined), {
    error: 'succeededBy（由谁接替）和 instead（没有接替的，现在怎么办）写一个，只能写一个。例如 succeededBy: [{ id: wuling }]',
  })
  .refine(({ succeededBy = [] }) => succeededBy.length < 2 || succeededBy.every((each) => each.for !== undefined), {
    error: '分成几个的，每个都要写 for：哪些人、哪些村归它。例如 - { id: wuling, for: 原云坳乡的云坳村、石梯村 }',
    path: ['succeededBy'],
  })
  // Lists of every township name departments: there is always somebody who answers now.
  .refine(({ what, succeededBy }) => (what !== '部门' && what !== '乡镇') || succeededBy !== undefined, {
    error: '乡镇和部门没有了，职责总有人接：请写 succeededBy。例如 succeededBy: [{ id: agriculture }]',
  });
export type Retirement = z.infer<typeof retirement>;

/** `retired.yaml` of a county, or of a township (matters only). */
export const retirements = list('下线记录', retirement);
