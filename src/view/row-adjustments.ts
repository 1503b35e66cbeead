/** What was adjusted of one row, and what holds until an adjustment begins. */
import { dayBefore } from '../domain/freshness.ts';
import type { RowRecord } from '../domain/row-records.ts';
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import { readDay, type Link } from './page.ts';

/** What holds until a change begins, with its last day in it: scripts take it away after that day, by the reader's clock. */
export interface Until {
  day: string;
  text: string;
}

export interface RowAdjustment {
  /** True on every day: it has its dates in it. */
  says: string;
  /** Stands beside the row's name: who comes before that day must not be sent to who answers later. */
  until?: Until | undefined;
  /** To the whole record. */
  more: Link;
}

/** Anchor of a record on every page that tells of it. No id has two dashes, so no two records meet. */
export const recordAnchor = ({ holder, adjustment }: RowRecord): string => `${holder}--${adjustment.id}`;

/** Nothing once the change has begun. */
export const untilBegun = ({ effectiveFrom }: Adjustment, text: string, asOf: string): Until | undefined =>
  effectiveFrom > asOf ? { day: dayBefore(effectiveFrom), text: `到${readDay(dayBefore(effectiveFrom))}止，${text}` } : undefined;

/** The name of a row on pages that have no room for its records. */
export const datedName = (name: string, since: string | undefined, asOf: string): string =>
  since === undefined || since <= asOf ? name : `${name}（自${readDay(since)}起）`;

/** What holds before a change begins. */
export const NOT_YET: Record<RowChange['kind'], (change: RowChange) => string> = {
  新增: () => '还没有这一项',
  划转: ({ from, meanwhile }) => `还在${from === undefined ? '原来的清单' : DUTY_LISTS[from]}：${meanwhile ?? '还照那一张办'}`,
  改写: ({ part, was = '' }) => (part === undefined ? `还叫“${was}”` : `“${part}”还按原来的：${was}`),
  删除: ({ meanwhile }) => `还照原来的：${meanwhile ?? '还办'}`,
};

/** What happened from the first day on, without that day. */
export function saysChange({ kind, list, from, part, was = '' }: RowChange, lastDay: string): string {
  switch (kind) {
    case '新增':
      return '新增';
    case '划转':
      return `从${from === undefined ? '' : DUTY_LISTS[from]}划到${DUTY_LISTS[list]}`;
    case '改写':
      return `改成现在的说法。到${readDay(lastDay)}止，${part === undefined ? '名称' : `“${part}”`}是：${was}`;
    case '删除':
      return '从清单里删去';
    default:
      return kind satisfies never;
  }
}

export const causeOf = ({ cause, document }: Adjustment): string => (document === undefined ? cause : `${cause}，${document}`);

/** By row id. `timeline` is the link to the page of all records. */
export function rowAdjustments(records: readonly RowRecord[], timeline: string, asOf: string): Map<string, RowAdjustment[]> {
  const told = records.flatMap((record) =>
    record.changes.map((change): [string, RowAdjustment] => {
      const { adjustment } = record;
      const from = `自${readDay(adjustment.effectiveFrom)}起`;
      const until = untilBegun(adjustment, NOT_YET[change.kind](change), asOf);
      const says = saysChange(change, dayBefore(adjustment.effectiveFrom));
      return [
        change.row,
        {
          says: `${from}${says}（${causeOf(adjustment)}）`,
          until: until && { ...until, text: `${from}才照这里写的；${until.text}` },
          more: { label: '调整记录', href: `${timeline}#${recordAnchor(record)}` },
        },
      ];
    }),
  );
  return new Map([...Map.groupBy(told, ([row]) => row)].map(([row, own]) => [row, own.map(([, each]) => each)]));
}
