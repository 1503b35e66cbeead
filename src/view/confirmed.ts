/** 最近核对: which post compared the text with reality, on which day, and by when somebody has to again. */
import type { Matter } from '../domain/corpus.ts';
import { dueDay } from '../domain/freshness.ts';
import type { Confirmation } from '../schema/scalars.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { byMatter } from './lookup.ts';
import { readDay } from './page.ts';
import type { MatterScope } from './scope.ts';

export interface ConfirmedLine {
  text: string;
  /** The last day on which it holds; scripts compare it with the reader's day. */
  due: string;
  /** What stands there after that day. */
  late: string;
  overdue: boolean;
}

export interface Confirmed {
  lines: ConfirmedLine[];
  /** At the top of the page, once the first of them is overdue. */
  stale: Omit<ConfirmedLine, 'text'>;
}

/** Which day it was due stands beside it. */
const LATE = '已过核对期限，内容可能旧了，请先打电话';

export function confirmedLine(confirmed: Confirmation, asOf: string, what = ''): ConfirmedLine {
  const due = dueDay(confirmed);
  return {
    text: `${what}最近核对：${readDay(confirmed.on)}，${confirmed.by}；下次核对不晚于${readDay(due)}`,
    due,
    late: LATE,
    overdue: due < asOf,
  };
}

/** What the county's guide says was confirmed by one post, what the township adds by another: both are told. */
export function confirmedOf(matter: Matter, { corpus, asOf }: MatterScope): Confirmed | undefined {
  const entry = corpus === undefined ? undefined : byMatter(corpus.sheet.entries).get(matter.id);
  const own = entry === undefined || entry.action === NOT_HERE ? undefined : entry.confirmed;
  const lines = [
    ...(matter.state === 'complete' ? [confirmedLine(matter.confirmed, asOf, corpus === undefined ? '' : '办事指南')] : []),
    ...(corpus === undefined || entry === undefined
      ? []
      : [confirmedLine(own ?? corpus.sheet.confirmed, asOf, `${corpus.township.name}的窗口、电话`)]),
  ];
  const [due] = lines.map((line) => line.due).sort();
  return due === undefined ? undefined : { lines, stale: { due, late: LATE, overdue: due < asOf } };
}
