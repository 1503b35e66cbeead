import { day, id } from './scalars.ts';
import { DUTY_LISTS, type DutyListKind } from './vocabulary.ts';
import { choice, group, list, pattern, text, z } from './zod.ts';

const kind = choice('哪张清单', Object.keys(DUTY_LISTS) as [DutyListKind, ...DutyListKind[]]);
const short = (about: string) => pattern(about, '8d1f0a22', /^[0-9a-f]{8}$/);

/** A row as its own file says it: of a row taken from the county, only what the township says otherwise. */
const releasedRow = group('一行', {
  id: id('编号', 'street-light-maintenance'),
  list: kind,
  name: text('事项名称', '路灯维护', 300).optional(),
  /** Digest of what the list says beside the name. */
  rest: short('其余各栏的摘要').optional(),
  /** Digest of who leads, who helps, or who has taken it over, and since when: no slip of a copyist. */
  who: short('归谁的摘要').optional(),
});
export type ReleasedRow = z.infer<typeof releasedRow>;

/** Something that was published, with a digest of all that it said. */
const kept = (about: string, example: string) => group(about, { id: id('编号', example), told: short('内容的摘要') });
export type Kept = z.infer<ReturnType<typeof kept>>;

/** 上一次公布的清单: written by `npm run release`, never by hand. */
export const released = group('上一次公布的清单（npm run release 写的）', {
  on: day('公布的日期'),
  /** Digest of all that follows, so that a slip of a hand is noticed. */
  seal: short('下面各行的摘要'),
  /** Of a county: digest of the addresses that were published by then. */
  addresses: short('公布过的网址的摘要').optional(),
  /** The holder's own records that the rows below already follow; what was published is not rewritten. */
  records: list('已经公布的调整记录', kept('一条记录', '2026-street-light'), 0),
  /** 表外事项 that were published. */
  tasks: list('已经公布的清单以外的任务', kept('一件任务', '2026-09-08-1'), 0),
  /** Ids of the county's records that the rows of a township already follow. */
  countyRecords: list('已经公布的县里的调整记录', id('记录编号', '2026-street-light'), 0),
  rows: list('各行', releasedRow, 0),
  /** Rows that once stood in a list, and stand there no more: their addresses stay. */
  gone: list('已经不在的行', group('一行', { id: releasedRow.shape.id, list: kind }), 0),
});
export type Released = z.infer<typeof released>;
