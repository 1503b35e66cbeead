import type { Finding } from '../domain/issue.ts';
import { listHolders, unexplained, type ListHolder } from '../domain/list-holders.ts';
import { keptOf, sealOf, type ListDifference } from '../domain/released-lists.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import type { Kept } from '../schema/released.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import type { Check } from './check.ts';
import { untrueRecords } from './untrue-records.ts';

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
    `row: ${row}`,
    ...(from === undefined ? [] : [`from: ${from}`]),
    `list: ${list}`,
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

/** What was published is lost, or says something else now. */
function rewritten(
  folder: string,
  file: string,
  noun: string,
  before: readonly Kept[],
  now: readonly { id: string }[],
): Finding[] {
  const said = new Map(keptOf(now).map(({ id, told }, index) => [id, { told, index }]));
  return before.flatMap(({ id, told }): Finding[] => {
    const same = said.get(id);
    const at = { file: `${folder}/${file}`, rule: RULE };
    if (same === undefined)
      return [{ ...at, path: [], message: `已经公布的${noun}“${id}”不见了：记录要一直留着，请从上一个版本里找回来` }];
    if (same.told === told) return [];
    const message = `${noun}“${id}”已经公布，内容改了：请恢复成上一个版本的；要更正，另写一条`;
    return [{ ...at, path: [same.index, 'id'], message }];
  });
}

const rewrittenIn = ({ folder, released, adjustments, tasks }: ListHolder): Finding[] =>
  released === undefined
    ? []
    : [
        ...rewritten(folder, CONTENT_FILES.adjustments, '调整记录', released.records, adjustments),
        ...rewritten(folder, CONTENT_FILES.unlistedTasks, '清单以外的任务', released.tasks, tasks),
      ];

function inHolder(holder: ListHolder): Finding[] {
  if (holder.released === undefined && holder.published) return [lostLedger(holder)];
  return isUntouched(holder) ? [...unexplainedIn(holder), ...untrueRecords(holder), ...rewrittenIn(holder)] : [touched(holder)];
}

/** A row that leaves its list on a day to come is on the list no more: nothing else says whom to ask until then. */
const withoutMeanwhile = ({ folder, adjustments }: ListHolder, asOf: string): Finding[] =>
  adjustments.flatMap(({ effectiveFrom, changes }, index) =>
    changes.flatMap(({ kind, meanwhile }, at): Finding[] => {
      if (effectiveFrom <= asOf || meanwhile !== undefined || (kind !== '划转' && kind !== '删除')) return [];
      const message = `${effectiveFrom} 才开始，要写 meanwhile：到那天以前找谁、怎么办，一句话。例如 meanwhile: 镇里照旧登记台数，电话 0000-8811001`;
      return [{ file: `${folder}/${CONTENT_FILES.adjustments}`, path: [index, 'changes', at, 'row'], rule: RULE, message }];
    }),
  );

/** 动态调整: who does what is decided by others too; a list must not change behind their backs, nor behind the residents'. */
export const unexplainedChange: Check = {
  rule: RULE,
  relates: true,
  run: (corpus) => listHolders(corpus).flatMap((each) => [...inHolder(each), ...withoutMeanwhile(each, corpus.asOf)]),
};
