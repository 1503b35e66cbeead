import { day, id } from './scalars.ts';
import { DUTY_LISTS, type DutyListKind } from './vocabulary.ts';
import { choice, group, list, text, z } from './zod.ts';

/** 勘误: the list was not copied as it was approved; nobody has to be asked again. */
export const CORRECTION = '勘误';
/** 职责准入: a department asks for it, by a track of its own. */
export const ADJUSTMENT_CAUSES = ['法律政策变了', '机构变了', '乡镇申请', '职责准入', CORRECTION] as const;

const ADJUSTMENT_KINDS = ['新增', '划转', '改写', '删除'] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];

/** Lists are named as their files are. */
const dutyList = (about: string) => choice(about, Object.keys(DUTY_LISTS) as [DutyListKind, ...DutyListKind[]]);

/** Words that say something. */
const told = (about: string, example: string, max: number) =>
  text(about, example, max).refine((words) => !/^(?:无|没有|略|[-—/／]+)[。.]?$/.test(words), {
    error: `要写出来，不能只写“无”。例如 ${example}`,
  });

/** What happened to one row. */
const rowChange = group('改动的一行', {
  kind: choice('怎么改的', ADJUSTMENT_KINDS),
  row: id('那一行的编号', 'street-light-maintenance'),
  /** Only of a moved row. */
  from: dutyList('从哪张清单划来').optional(),
  list: dutyList('在哪张清单（basic 基本、cooperative 配合、withdrawn 收回）；划转的写划到哪张'),
  /** Left out where the name is reworded. */
  part: text('改的是哪一部分，改名称的不写', '怎么交接', 20).optional(),
  /** Of a reworded or deleted row. */
  was: text('原来的文字：改名称、删除的写原来的事项名称', '协助做好路灯维护工作', 600).optional(),
  /** Of a row that leaves its list on a day to come: the list no longer says who does it until then. */
  meanwhile: told(
    '到那天以前找谁、怎么办，一句话；以后才划转、删除的写',
    '县市场监督管理局牵头检查，镇里登记台数，电话 0000-8832001',
    160,
  ).optional(),
  /** Of a deleted row: a row, a matter, or a sentence. */
  replacedBy: told('现在归哪里：写事项编号，或者一句话', '由县城市管理局直接派人巡查，打 12345 报修', 160).optional(),
})
  .refine(({ kind, list: to, from }) => (kind === '划转' ? from !== undefined && from !== to : from === undefined), {
    error:
      '划转的要写从哪张清单划来（from），和 list 不同；别的不写 from。例如 { kind: 划转, row: …, from: basic, list: withdrawn }',
    path: ['from'],
  })
  .refine(({ kind, was }) => (kind === '改写' || kind === '删除') === (was !== undefined), {
    error: '改写、删除的要写原来的文字（was）；新增、划转的不写。例如 was: 协助做好路灯维护工作',
    path: ['was'],
  })
  .refine(({ kind, replacedBy }) => (kind === '删除') === (replacedBy !== undefined), {
    error: '删除的要写现在归哪里（replacedBy）；别的不写。例如 replacedBy: 由县城市管理局直接派人巡查',
    path: ['replacedBy'],
  })
  .refine(({ kind, meanwhile }) => meanwhile === undefined || kind === '划转' || kind === '删除', {
    error: '只有划转、删除的才写 meanwhile（到那天以前找谁）。例如 meanwhile: 镇里照旧登记台数，电话 0000-8811001',
    path: ['meanwhile'],
  })
  .refine(({ kind, part }) => part === undefined || kind === '改写', {
    error: '只有改写才写 part（改的是哪一部分）。例如 part: 怎么交接',
    path: ['part'],
  });
export type RowChange = z.infer<typeof rowChange>;

const consultation = group('征求一个部门的意见', {
  department: id('部门编号', 'urban-management'),
  says: text('部门怎么说', '同意收回，已排好巡查班次', 200),
});

/** 动态调整: why, how and from when a list differs from the one before. */
const adjustment = group('一条调整记录', {
  id: id('记录编号，公布后不再改', '2026-street-light'),
  cause: choice('为什么调整', ADJUSTMENT_CAUSES),
  why: text('一句大白话：为什么这样改', '镇里没有登高车，修不了路灯', 300),
  applicant: text('谁申请的', '雾岭镇人民政府', 60),
  appliedOn: day('申请的日期'),
  opinion: told('乡镇自己的意见；县里的记录写各乡镇怎么说', '同意。镇里只保留报修', 300),
  consulted: list('征求了哪些部门的意见', consultation).optional(),
  approvedBy: text('谁批准的', '县委机构编制委员会', 60),
  document: text('批准文件的文号，没有就不写', '禾编〔2026〕3号', 60).optional(),
  approvedOn: day('批准的日期'),
  effectiveFrom: day('从哪天起，可以是以后'),
  changes: list('改了哪几行', rowChange),
})
  .refine(({ appliedOn, approvedOn, effectiveFrom }) => appliedOn <= approvedOn && approvedOn <= effectiveFrom, {
    error:
      '日期的先后不对：先申请（appliedOn），再批准（approvedOn），然后才开始（effectiveFrom）。例如 appliedOn: "2026-03-02"、approvedOn: "2026-04-10"、effectiveFrom: "2026-05-01"',
    path: ['approvedOn'],
  })
  .refine(({ cause, consulted }) => (cause === CORRECTION) === (consulted === undefined), {
    error:
      '要写征求了哪些部门的意见（consulted），只有勘误不用征求、不写。例如 consulted: [{ department: urban-management, says: 同意 }]',
    path: ['consulted'],
  })
  .refine(({ cause, changes }) => cause !== CORRECTION || changes.every(({ kind }) => kind === '改写'), {
    error: '勘误只能改字（改写）；新增、划转、删除一行的，写真正的原因。例如 cause: 乡镇申请',
    path: ['cause'],
  });
export type Adjustment = z.infer<typeof adjustment>;

/** `adjustments.yaml`, of a county what changes the rows that townships share: in both, whose list it is is heard. */
export const adjustments = list('调整记录', adjustment);
