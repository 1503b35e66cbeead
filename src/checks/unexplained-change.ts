import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import type { Finding } from '../domain/issue.ts';
import { byDay, listHolders, pending, pendingChanges, records, unexplained, type ListHolder } from '../domain/list-holders.ts';
import { sealOf, type ListDifference } from '../domain/released-lists.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import type { Check } from './check.ts';

const RULE = 'unexplained-change';

const SAYS = {
  新增: () => '这一行是新增的',
  划转: ({ from }) => `这一行是从${from === undefined ? '' : DUTY_LISTS[from]}划来的`,
  改写: ({ was }) => (was === undefined ? '这一行的内容改了' : `这一行原来叫“${was}”，改了名称`),
  删除: ({ was, row }) => `“${was ?? row}”（${row}）从这张清单里删掉了`,
} satisfies Record<ListDifference['kind'], (difference: ListDifference) => string>;

/** The line to write, as far as it is known. */
export function recordLine({ kind, list, row, from, was }: ListDifference): string {
  const fields = [
    `kind: ${kind}`,
    ...(from === undefined ? [] : [`from: ${from}`]),
    `list: ${list}`,
    `row: ${row}`,
    ...(kind === '改写' && was === undefined ? ['part: （待填：改了哪一部分）', 'was: （待填：原来的文字）'] : []),
    ...(was === undefined ? [] : [`was: ${was}`]),
    ...(kind === '删除' ? ['replacedBy: （待填：现在归哪里）'] : []),
  ];
  return `- { ${fields.join(', ')} }`;
}

function unexplainedIn(holder: ListHolder): Finding[] {
  return unexplained(holder).map((difference) => ({
    file: difference.written?.file ?? `${holder.folder}/${DUTY_FILES[difference.list]}`,
    path: difference.written?.path ?? [],
    rule: RULE,
    message: `${SAYS[difference.kind](difference)}，没有调整记录：请在 ${CONTENT_FILES.adjustments} 的一条记录的 changes 里写 ${recordLine(difference)}（整条记录 npm run adjustments 会起草），或者改回原来的`,
  }));
}

/** What a record that is not released yet tells, and the lists do not. */
function wrongRecord(change: RowChange, { differences }: ListHolder): string | undefined {
  const difference = differences.find((each) => records(change, each));
  if (difference === undefined)
    return `和上一次公布的清单比，“${change.row}”没有这样的变化（${change.kind}，${DUTY_LISTS[change.list]}）：请核对编号、清单和 kind，没有改就删掉这一行`;
  const { kind, was } = difference;
  if (was === undefined)
    return kind === '改写' && change.part === undefined
      ? '名称没有改，改的是别的：请写 part（改了哪一部分），was 写那一部分原来的文字。例如 part: 怎么交接'
      : undefined;
  if (change.part !== undefined) return `名称也改了：请另写一行 ${recordLine(difference)}，别的没有改就不写 part`;
  return change.was === was ? undefined : `was 要照抄原来的名称：请写成 was: ${was}`;
}

interface Placed {
  adjustment: Adjustment;
  index: number;
  change: RowChange;
  at: number;
  own: boolean;
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

function historyIn(holder: ListHolder): [Placed, string][] {
  const lists = new Map(holder.rows.map(({ row, kind }) => [row.id, kind]));
  // A township may take a row of the county's again: it is the same row.
  const taken = new Set(holder.rows.filter(({ whole }) => !whole).map(({ row }) => row.id));
  const all = [...placed(holder.countyAdjustments, false), ...placed(holder.adjustments, true)].sort((a, b) =>
    byDay(a.adjustment, b.adjustment),
  );
  return [...Map.groupBy(all, ({ change }) => change.row)].flatMap(([row, changes]): [Placed, string][] => {
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

function inRecords(holder: ListHolder): Finding[] {
  const file = `${holder.folder}/${CONTENT_FILES.adjustments}`;
  const fresh = new Set(holder.released === undefined ? [] : pending(holder));
  const byRow = pendingChanges(holder);
  const differing = new Set(holder.differences.map(({ row }) => row));
  // Of several records only the end can be compared; but where all say that words are others, some must be.
  const comparable = (row: string, changes: readonly RowChange[] = []): boolean =>
    changes.length === 1 || (!differing.has(row) && changes.every(({ kind }) => kind === '改写'));
  const untrue = placed(holder.adjustments, true)
    .filter(({ adjustment, change }) => fresh.has(adjustment) && comparable(change.row, byRow.get(change.row)))
    .flatMap((each): [Placed, string][] => {
      const wrong = wrongRecord(each.change, holder);
      return wrong === undefined ? [] : [[each, wrong]];
    });
  const told = new Set(untrue.map(([{ change }]) => change));
  const history = historyIn(holder).filter(([{ change }]) => !told.has(change));
  return [...untrue, ...history].map(([{ index, at, own, change }, message]) =>
    own
      ? { file, path: [index, 'changes', at, 'row'], rule: RULE, message }
      : { file: `${holder.folder}/${DUTY_FILES[change.list]}`, path: [], rule: RULE, message },
  );
}

const isUntouched = ({ released }: ListHolder): boolean => released === undefined || sealOf(released) === released.seal;

/** A ledger that says something else than it did tells nothing of the lists. */
const touched = ({ folder }: ListHolder): Finding => ({
  file: `${folder}/${CONTENT_FILES.released}`,
  path: ['seal'],
  rule: RULE,
  message: '这个文件是电脑算的，被人改过了：请用 git 恢复上一个版本（合并冲突的，整个取一边的），再运行 npm run release',
});

const lostLedger = ({ folder }: ListHolder): Finding => ({
  file: `${folder}/${CONTENT_FILES.released}`,
  path: [],
  rule: RULE,
  message: '网页公布过，上一次公布的清单却不见了：这个文件是电脑算的，要一直留着，请用 git 恢复上一个版本',
});

function lostRecords({ folder, released, adjustments }: ListHolder): Finding[] {
  const ids = new Set(adjustments.map(({ id }) => id));
  const lost = (released?.records ?? []).filter((id) => !ids.has(id));
  return lost.map((id) => ({
    file: `${folder}/${CONTENT_FILES.adjustments}`,
    path: [],
    rule: RULE,
    message: `已经公布的调整记录“${id}”不见了：记录要一直留着，请从上一个版本里找回来`,
  }));
}

function inHolder(holder: ListHolder): Finding[] {
  if (holder.released === undefined && holder.published) return [lostLedger(holder)];
  return isUntouched(holder) ? [...unexplainedIn(holder), ...inRecords(holder), ...lostRecords(holder)] : [touched(holder)];
}

/** 动态调整: who does what is decided by others too; a list must not change behind their backs, nor behind the residents'. */
export const unexplainedChange: Check = {
  rule: RULE,
  relates: true,
  run: (corpus) => listHolders(corpus).flatMap(inHolder),
};
