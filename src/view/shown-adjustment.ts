/** One record of an adjustment, as pages tell it. */
import type { CountyDigest } from '../domain/county-digest.ts';
import { dayBefore } from '../domain/freshness.ts';
import { retiredIn } from '../domain/retired.ts';
import type { RowRecord } from '../domain/row-records.ts';
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import { byId } from './lookup.ts';
import { readDay, type Link } from './page.ts';
import { recordAnchor, saysChange, untilBegun, type Until } from './row-adjustments.ts';

export interface ShownChangeOfRow {
  list: string;
  name: string;
  /** The row, or the place where it stood; none where no page has it. */
  href?: string | undefined;
  says: string;
  next?: { link?: Link | undefined; text?: string | undefined } | undefined;
}

export interface ShownAdjustment {
  /** Anchor. */
  id: string;
  title: string;
  until?: Until | undefined;
  /** Whose it is, where the page tells of several. */
  whose?: Link | { label: string; href?: undefined } | undefined;
  cause: string;
  why: string;
  changes: ShownChangeOfRow[];
  steps: { label: string; text: string }[];
}

/** What differs between the pages of a township and of a county. */
export interface Teller {
  county: CountyDigest;
  asOf: string;
  whose: (record: RowRecord) => ShownAdjustment['whose'];
  change: (change: RowChange, record: RowRecord) => Pick<ShownChangeOfRow, 'name' | 'href' | 'next'>;
}

/** 改了什么, in a few words: 新增1行、删除2行. */
function titleOf({ changes }: Pick<RowRecord, 'changes'>): string {
  const counts = Map.groupBy(changes, ({ kind }) => kind);
  return [...counts].map(([kind, { length }]) => `${kind}${length}项`).join('、');
}

function stepsOf(adjustment: Adjustment, { county }: Teller): ShownAdjustment['steps'] {
  const { appliedOn, applicant, opinion, consulted = [], approvedOn, approvedBy, document, effectiveFrom } = adjustment;
  const gone = retiredIn(county.retired);
  const called = (id: string): string => (byId(county.departments).get(id) ?? gone('部门', id))?.name ?? id;
  return [
    { label: '申请', text: `${readDay(appliedOn)}，${applicant}` },
    { label: '乡镇意见', text: opinion },
    ...consulted.map(({ department, says }) => ({ label: '征求意见', text: `${called(department)}：${says}` })),
    { label: '批准', text: [readDay(approvedOn), approvedBy, ...(document === undefined ? [] : [document])].join('，') },
    { label: '开始', text: readDay(effectiveFrom) },
  ];
}

export function shownAdjustment(record: RowRecord, teller: Teller): ShownAdjustment {
  const { adjustment, changes } = record;
  const { effectiveFrom, why } = adjustment;
  return {
    id: recordAnchor(record),
    title: `自${readDay(effectiveFrom)}起：${titleOf(record)}`,
    until: untilBegun(adjustment, '还照原来的', teller.asOf),
    whose: teller.whose(record),
    cause: adjustment.cause,
    why,
    changes: changes.map((change) => ({
      list: DUTY_LISTS[change.list],
      says: saysChange(change, dayBefore(effectiveFrom)),
      ...teller.change(change, record),
    })),
    steps: stepsOf(adjustment, teller),
  };
}
