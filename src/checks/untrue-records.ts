import type { Finding } from '../domain/issue.ts';
import { areComparable, byDay, pending, pendingChanges, records, type ListHolder } from '../domain/list-holders.ts';
import type { ListDifference } from '../domain/released-lists.ts';
import { CORRECTION, type Adjustment, type RowChange } from '../schema/adjustment.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';

interface Placed {
  adjustment: Adjustment;
  index: number;
  change: RowChange;
  at: number;
  own: boolean;
}

/** The row tells residents since when the department does it; the record from when. */
function wrongSince({ kind, written }: ListDifference, { effectiveFrom }: Adjustment): string | undefined {
  if (kind !== '划转' || written?.whole !== true || !('since' in written.row) || written.row.since === effectiveFrom)
    return undefined;
  return `清单那一行写着 since: "${written.row.since}"，记录写着 effectiveFrom: "${effectiveFrom}"：两处要一样`;
}

/** What a record that is not released yet tells, and the lists do not. */
function wrongRecord({ change, adjustment }: Placed, { differences }: ListHolder): string | undefined {
  const difference = differences.find((each) => records(change, each));
  if (difference?.was !== undefined && change.was !== difference.was)
    return `was 要照抄原来的名称：请写成 was: ${difference.was}`;
  if (difference?.ofWho === true && adjustment.cause === CORRECTION)
    return '归哪个部门、从哪天起变了，不是抄错字：cause 请写真正的原因，写上征求了谁的意见（consulted）';
  if (difference !== undefined) return wrongSince(difference, adjustment);
  if (change.kind !== '改写' || !differences.some(({ kind, row }) => kind === '改写' && row === change.row))
    return `和上一次公布的清单比，“${change.row}”没有这样的变化（${change.kind}，${DUTY_LISTS[change.list]}）：请核对编号、清单和 kind，没有改就删掉这一行`;
  return change.part === undefined
    ? '名称没有改，改的是别的：请写 part（改了哪一部分），was 写那一部分原来的文字。例如 part: 怎么交接'
    : '改的是名称，别的没有改：请不写 part，was 照抄原来的名称';
}

const placed = (adjustments: readonly Adjustment[], own: boolean): Placed[] =>
  adjustments.flatMap((adjustment, index) => adjustment.changes.map((change, at) => ({ adjustment, index, change, at, own })));

/** The last record of a row must tell where it stands now. */
function wrongEnd(change: RowChange, list: string | undefined): string | undefined {
  if (change.kind === '删除')
    return list === undefined ? undefined : `编号“${change.row}”的那一行已经删除，不能再用：请给现在这一行换一个新编号`;
  if (list === change.list) return undefined;
  return `记录说“${change.row}”在${DUTY_LISTS[change.list]}，那张清单里没有这一行：请核对编号和清单`;
}

/** All changes of each row that records tell of, the earlier first. */
type Histories = Map<string, Placed[]>;
const historiesOf = ({ adjustments, countyAdjustments }: ListHolder): Histories =>
  Map.groupBy(
    [...placed(countyAdjustments, false), ...placed(adjustments, true)].sort((a, b) => byDay(a.adjustment, b.adjustment)),
    ({ change }) => change.row,
  );

/** One change that two records tell would hide that one of them is untrue. */
function toldTwice(histories: Histories): [Placed, string][] {
  const repeats = ({ own, change }: Placed, before: Placed | undefined): boolean =>
    own && before?.own === true && JSON.stringify(change) === JSON.stringify(before.change);
  return [...histories.values()].flatMap((changes) =>
    changes
      .filter((each, index) => repeats(each, changes[index - 1]))
      .map((each): [Placed, string] => [each, '同一处改动写了两次：请删掉一行']),
  );
}

function historyIn({ rows }: ListHolder, histories: Histories): [Placed, string][] {
  const lists = new Map(rows.map(({ row, kind }) => [row.id, kind]));
  // A township may take a row of the county's again: it is the same row.
  const taken = new Set(rows.filter(({ whole }) => !whole).map(({ row }) => row.id));
  return [...histories].flatMap(([row, changes]): [Placed, string][] => {
    const deleted = taken.has(row) ? -1 : changes.findIndex(({ change }) => change.kind === '删除');
    const again = deleted === -1 ? undefined : changes[deleted + 1];
    const last = again ?? changes.at(-1);
    // What the county changed for all, a township need not have.
    if (last === undefined || (!last.own && last.change.kind !== '删除')) return [];
    if (taken.has(row) && last.change.kind === '删除') return [];
    const wrong =
      again === undefined ? wrongEnd(last.change, lists.get(row)) : `编号“${row}”的那一行已经删除，不能再用：请换一个新编号`;
    return wrong === undefined ? [] : [[last, wrong]];
  });
}

/** Records of a holder's own that the lists, as they stand or as they were released, do not bear out. */
export function untrueRecords(holder: ListHolder): Finding[] {
  const file = `${holder.folder}/${CONTENT_FILES.adjustments}`;
  const fresh = new Set(holder.released === undefined ? [] : pending(holder));
  const byRow = pendingChanges(holder);
  const untrue = placed(holder.adjustments, true)
    .filter(({ adjustment, change }) => fresh.has(adjustment) && areComparable(byRow.get(change.row) ?? []))
    .flatMap((each): [Placed, string][] => {
      const wrong = wrongRecord(each, holder);
      return wrong === undefined ? [] : [[each, wrong]];
    });
  const histories = historiesOf(holder);
  const first = [...untrue, ...toldTwice(histories)];
  const told = new Set(first.map(([{ change }]) => change));
  return [...first, ...historyIn(holder, histories).filter(([{ change }]) => !told.has(change))].map(
    ([{ index, at, own, change }, message]) =>
      own
        ? { file, path: [index, 'changes', at, 'row'], rule: 'unexplained-change', message }
        : { file: `${holder.folder}/${DUTY_FILES[change.list]}`, path: [], rule: 'unexplained-change', message },
  );
}
