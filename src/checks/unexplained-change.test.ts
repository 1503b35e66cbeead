import { describe, expect, test } from 'vitest';
import type { CountyCorpus, DutyLists } from '../domain/corpus.ts';
import { nextReleased } from '../domain/released-lists.ts';
import { sharedOf } from '../domain/written-duties.ts';
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';
import {
  adjustment,
  basicDuty,
  cooperativeDuty,
  corpus,
  countyCorpus,
  duties,
  releasedOf,
  townshipCorpus,
  unlistedTask,
  withdrawnDuty,
} from '../testing/builders.ts';
import { unexplainedChange } from './unexplained-change.ts';

const before = countyCorpus();
const run = (county: CountyCorpus) => unexplainedChange.run(corpus(county));

/** The township of `before` with other lists, and what it has written of that. */
const after = (given: Partial<DutyLists>, adjustments: Adjustment[] = [], ofCounty: Partial<CountyCorpus> = {}) =>
  countyCorpus({
    townships: [townshipCorpus({ duties: duties(given), adjustments, released: releasedOf(before) })],
    ...ofCounty,
  });
const told = (...args: Parameters<typeof after>) =>
  run(after(...args)).map(({ file, path, message }) => `${file} ${path.join('.')} ${message}`);

const patrol = basicDuty({ id: 'tea-patrol', name: '巡查茶园', serial: 2, at: ['own', 1] });
const renamed = basicDuty({ name: '受理低保申请' });
const moved = withdrawnDuty({ since: '2026-05-01', id: 'street-light-maintenance', name: '路灯维护', serial: 2, at: ['own', 1] });
const added: RowChange = { kind: '新增', list: 'basic', row: 'tea-patrol' };

/** What changed, where the finding stands, the line that its message prints, and the record that explains it. */
const CHANGES: [string, Partial<DutyLists>, string, string, RowChange][] = [
  ['an added row', { basic: [basicDuty(), patrol] }, 'basic.yaml own.1', '- { kind: 新增, row: tea-patrol, list: basic }', added],
  [
    'a deleted row',
    { cooperative: [] },
    'cooperative.yaml ',
    '- { kind: 删除, row: street-light-maintenance, list: cooperative, was: 路灯维护, replacedBy: （待填：现在归哪里） }',
    { kind: '删除', list: 'cooperative', row: 'street-light-maintenance', was: '路灯维护', replacedBy: '打 12345' },
  ],
  [
    'a moved row',
    { cooperative: [], withdrawn: [withdrawnDuty(), moved] },
    'withdrawn.yaml own.1',
    '- { kind: 划转, row: street-light-maintenance, from: cooperative, list: withdrawn }',
    { kind: '划转', from: 'cooperative', list: 'withdrawn', row: 'street-light-maintenance' },
  ],
  [
    'a reworded name',
    { basic: [renamed] },
    'basic.yaml own.0',
    '- { kind: 改写, row: allowance-review, list: basic, was: 受理审核最低生活保障申请 }',
    { kind: '改写', list: 'basic', row: 'allowance-review', was: '受理审核最低生活保障申请' },
  ],
  [
    'another way of handing over',
    { cooperative: [cooperativeDuty({ handover: { what: '灯杆编号', when: '每周五', form: '汇总转县城市管理局' } })] },
    'cooperative.yaml own.0',
    '- { kind: 改写, row: street-light-maintenance, list: cooperative, part: （待填：改了哪一部分）, was: （待填：原来的文字） }',
    { kind: '改写', list: 'cooperative', row: 'street-light-maintenance', part: '怎么交接', was: '当日转给县城市管理局' },
  ],
];

describe.each(CHANGES)('%s', (_name, lists, where, line, change) => {
  test('is refused at its place without a record, and the message prints the record to write', () => {
    const [first = '', ...more] = told(lists);
    expect(more).toEqual([]);
    expect(first).toContain(`hexi/wuling/duties/${where}`);
    expect(first).toContain(`没有调整记录：请在 adjustments.yaml 的一条记录的 changes 里写 ${line}（`);
  });

  test('is accepted with one', () => expect(told(lists, [adjustment([change])])).toEqual([]));

  test('is not explained by a record that was released before', () => {
    const old = [adjustment([change])];
    const released = releasedOf(countyCorpus({ townships: [townshipCorpus({ adjustments: old })] }));
    const township = townshipCorpus({ duties: duties(lists), adjustments: old, released });
    expect(run(countyCorpus({ townships: [township] })).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('没有调整记录'),
    );
  });
});

describe('a reworded name is not another part, and another part is no name', () => {
  const name: RowChange = { kind: '改写', list: 'basic', row: 'allowance-review', was: '受理审核最低生活保障申请' };
  const part: RowChange = { ...name, part: '分类', was: '民生服务' };
  const category = { category: '平安法治' } as const;

  test('each is told what it is', () => {
    expect(told({ basic: [renamed] }, [adjustment([part])])).toEqual([
      expect.stringContaining('没有调整记录：请在 adjustments.yaml 的一条记录的 changes 里写 - { kind: 改写, row'),
      expect.stringContaining('改的是名称，别的没有改：请不写 part'),
    ]);
    expect(told({ basic: [basicDuty(category)] }, [adjustment([name])])).toEqual([
      expect.stringContaining('part: （待填：改了哪一部分）'),
      expect.stringContaining('名称没有改，改的是别的：请写 part'),
    ]);
  });

  test('where both have changed, both are recorded', () => {
    const both = { basic: [{ ...renamed, ...category }] };
    expect(told(both, [adjustment([name])])).toEqual([expect.stringContaining('part: （待填：改了哪一部分）')]);
    expect(told(both, [adjustment([part])])).toEqual([expect.stringContaining('改了名称，没有调整记录')]);
    expect(told(both, [adjustment([name, part])])).toEqual([]);
  });

  test('where neither has, neither is', () =>
    expect(told({}, [adjustment([name, part])])).toEqual(Array(2).fill(expect.stringContaining('没有这样的变化'))));
});

test('other serials, other words to find it by, and other sheets need no record', () =>
  expect(told({ basic: [basicDuty({ serial: 7, aliases: ['低保'], sheets: [], post: '民政办', basis: ['《办法》'] })] })).toEqual(
    [],
  ));

test('what was never released needs none', () =>
  expect(run(countyCorpus({ townships: [townshipCorpus({ duties: duties({ basic: [patrol] }) })] }))).toEqual([]));

describe('a record', () => {
  test('that explains nothing is refused at its line', () =>
    expect(told({}, [adjustment([{ ...added, row: 'allowance-review' }])])).toEqual([
      'hexi/wuling/adjustments.yaml 0.changes.0.row 和上一次公布的清单比，“allowance-review”没有这样的变化（新增，基本履职事项）：请核对编号、清单和 kind，没有改就删掉这一行',
    ]));

  test('copies the old name', () =>
    expect(
      told({ basic: [renamed] }, [adjustment([{ kind: '改写', list: 'basic', row: 'allowance-review', was: '低保' }])]),
    ).toEqual(['hexi/wuling/adjustments.yaml 0.changes.0.row was 要照抄原来的名称：请写成 was: 受理审核最低生活保障申请']));

  test('copies it of a deleted row too', () => {
    const gone: RowChange = {
      kind: '删除',
      list: 'cooperative',
      row: 'street-light-maintenance',
      was: '路灯',
      replacedBy: '打 12345',
    };
    expect(told({ cooperative: [] }, [adjustment([gone])])).toEqual([
      'hexi/wuling/adjustments.yaml 0.changes.0.row was 要照抄原来的名称：请写成 was: 路灯维护',
    ]);
  });

  test('of another department is no correction', () => {
    const parties = [{ department: 'civil-affairs', role: '牵头' as const, duties: ['修灯'] }];
    const change: RowChange = { kind: '改写', list: 'cooperative', row: 'street-light-maintenance', part: '错字', was: '没有' };
    const of = (given: Partial<ReturnType<typeof cooperativeDuty>>) =>
      told({ cooperative: [cooperativeDuty(given)] }, [adjustment([change], { cause: '勘误' })]);
    expect(of({ parties })).toEqual([expect.stringContaining('归哪个部门、从哪天起变了，不是抄错字')]);
    expect(of({ category: '城乡建设' })).toEqual([]);
  });

  test('begins on the day that the row itself tells residents', () => {
    const move: RowChange = { kind: '划转', from: 'cooperative', list: 'withdrawn', row: 'street-light-maintenance' };
    const lists = { cooperative: [], withdrawn: [withdrawnDuty(), { ...moved, since: '2027-05-01' }] };
    expect(told(lists, [adjustment([move])])).toEqual([
      expect.stringContaining('清单那一行写着 since: "2027-05-01"，记录写着 effectiveFrom: "2026-05-01"：两处要一样'),
    ]);
  });

  test('of a row that no list has is refused, released or not', () =>
    expect(run(countyCorpus({ townships: [townshipCorpus({ adjustments: [adjustment([added])] })] }))).toMatchObject([
      { path: [0, 'changes', 0, 'row'], message: '记录说“tea-patrol”在基本履职事项，那张清单里没有这一行：请核对编号和清单' },
    ]));

  test('stays for ever', () => {
    const released = releasedOf(countyCorpus({ townships: [townshipCorpus({ adjustments: [adjustment([added])] })] }));
    expect(run(countyCorpus({ townships: [townshipCorpus({ released })] }))).toMatchObject([
      { file: 'hexi/wuling/adjustments.yaml', message: expect.stringContaining('“2026-lamps”不见了') as string },
    ]);
  });

  test('is not rewritten once it was released, nor is a task from beside the lists', () => {
    const told = (adjustments: Adjustment[], unlistedTasks: UnlistedTask[]) => {
      const before = townshipCorpus({ adjustments: [adjustment([added])], unlistedTasks: [unlistedTask()] });
      const released = releasedOf(countyCorpus({ townships: [before] }));
      const lists = duties({ basic: [basicDuty(), patrol] });
      const now = townshipCorpus({ duties: lists, adjustments, unlistedTasks, released });
      return run(countyCorpus({ townships: [now] })).map(({ file, path, message }) => `${file} ${path.join('.')} ${message}`);
    };
    const same = adjustment([added]);
    expect(told([{ ...same, opinion: '不同意' }], [unlistedTask({ why: '改口' })])).toEqual([
      expect.stringContaining('这一行是新增的，没有调整记录'),
      'hexi/wuling/adjustments.yaml 0.id 调整记录“2026-lamps”已经公布，内容改了：请恢复成上一个版本的；要更正，另写一条',
      expect.stringMatching(/^hexi\/wuling\/unlisted-tasks\.yaml 0\.id 清单以外的任务“.*”已经公布，内容改了/),
    ]);
    expect(told([same], [])).toEqual([
      expect.stringContaining('这一行是新增的，没有调整记录'),
      expect.stringMatching(/^hexi\/wuling\/unlisted-tasks\.yaml {2}已经公布的清单以外的任务“.*”不见了/),
    ]);
  });
});

test('two records of one row are told by where it ends', () => {
  const move: RowChange = { kind: '划转', from: 'basic', list: 'withdrawn', row: 'tea-patrol' };
  const twice = [adjustment([added]), adjustment([move], { id: 'moved', effectiveFrom: '2026-09-01' })];
  const end = withdrawnDuty({ id: 'tea-patrol', name: '巡查茶园', serial: 2, at: ['own', 1] });
  expect(told({ withdrawn: [withdrawnDuty(), end] }, twice)).toEqual([]);
  expect(told({ basic: [basicDuty(), patrol] }, twice)).toEqual([
    'hexi/wuling/adjustments.yaml 1.changes.0.row 记录说“tea-patrol”在上级部门收回事项，那张清单里没有这一行：请核对编号和清单',
  ]);
});

test('a change that is told twice is refused, or an untrue record could hide behind a second one', () => {
  const twice = adjustment([added, added]);
  expect(told({ basic: [basicDuty(), patrol] }, [twice])).toEqual([
    'hexi/wuling/adjustments.yaml 0.changes.1.row 同一处改动写了两次：请删掉一行',
  ]);
});

test('a row that leaves its list on a day to come says whom to ask until then', () => {
  const move: RowChange = { kind: '划转', from: 'cooperative', list: 'withdrawn', row: 'street-light-maintenance' };
  const lists = { cooperative: [], withdrawn: [withdrawnDuty(), { ...moved, since: '2027-01-01' }] };
  const of = (change: RowChange) => told(lists, [adjustment([change], { effectiveFrom: '2027-01-01' })]);
  expect(of(move)).toEqual([
    expect.stringContaining('hexi/wuling/adjustments.yaml 0.changes.0.row 2027-01-01 才开始，要写 meanwhile：到那天以前找谁'),
  ]);
  expect(of({ ...move, meanwhile: '镇里照旧换灯' })).toEqual([]);
});

test('the id of a deleted row is never used again', () => {
  const gone = adjustment([{ kind: '删除', list: 'basic', row: 'tea-patrol', was: '巡查茶园', replacedBy: '不再巡查' }]);
  const township = townshipCorpus({ duties: duties({ basic: [patrol] }), adjustments: [gone] });
  expect(run(countyCorpus({ townships: [township] }))).toMatchObject([
    { message: '编号“tea-patrol”的那一行已经删除，不能再用：请给现在这一行换一个新编号' },
  ]);
  const again = { ...township, adjustments: [gone, adjustment([added], { id: 'again', effectiveFrom: '2026-06-01' })] };
  expect(run(countyCorpus({ townships: [again] }))).toMatchObject([
    { path: [1, 'changes', 0, 'row'], message: '编号“tea-patrol”的那一行已经删除，不能再用：请换一个新编号' },
  ]);
});

test('a ledger that is gone is noticed where others are there, and its pages have been released', () => {
  const publishedAddresses = ['wuling/index.html'];
  const released = releasedOf(before);
  const lost = (given: Partial<CountyCorpus>) => run(countyCorpus({ publishedAddresses, ...given }));
  const ofCounty = nextReleased(undefined, [], { adjustments: [], tasks: [], countyAdjustments: [] }, '2026-01-01');
  const message = expect.stringContaining('上一次公布的清单却不见了') as string;
  expect(lost({ released: ofCounty })).toMatchObject([{ file: 'hexi/wuling/released.yaml', message }]);
  expect(lost({ townships: [townshipCorpus({ released })] })).toMatchObject([{ file: 'hexi/released.yaml', message }]);
  expect(lost({ publishedAddresses: [], released: ofCounty })).toEqual([]);
});

test('a ledger that a hand has touched is noticed', () => {
  const released = { ...releasedOf(before), rows: [] };
  const lists = { basic: [], cooperative: [], withdrawn: [] };
  expect(run(countyCorpus({ townships: [townshipCorpus({ duties: lists, released })] }))).toMatchObject([
    { file: 'hexi/wuling/released.yaml', path: ['seal'], message: expect.stringContaining('被人改过了') as string },
  ]);
});

describe("the county's shared rows", () => {
  const light = { ...cooperativeDuty(), id: 'light' };
  const shared = { basic: [], cooperative: [light], withdrawn: [] };
  const released = nextReleased(
    undefined,
    sharedOf(countyCorpus({ sharedDuties: shared })),
    { adjustments: [], tasks: [], countyAdjustments: [] },
    '2026-01-01',
  );
  const gone: RowChange = { kind: '删除', list: 'cooperative', row: 'light', was: '路灯维护', replacedBy: '打 12345' };
  const none = { basic: [], cooperative: [], withdrawn: [] };

  test("are judged in the county's own file", () =>
    expect(run(countyCorpus({ sharedDuties: none, released, townships: [] }))).toMatchObject([
      {
        file: 'hexi/duties/cooperative.yaml',
        message: expect.stringContaining('“路灯维护”（light）从这张清单里删掉了') as string,
      },
    ]));

  test('are explained once, for all townships that take them', () => {
    const taken = countyCorpus({
      sharedDuties: shared,
      townships: [townshipCorpus({ duties: duties({ cooperative: [{ ...light, shared: true, at: ['shared', 0] }] }) })],
    });
    const township = townshipCorpus({ duties: duties({ cooperative: [] }), released: releasedOf(taken) });
    const changed = { sharedDuties: none, released, townships: [township] };
    expect(run(countyCorpus({ ...changed, adjustments: [adjustment([gone])] }))).toEqual([]);
    expect(run(countyCorpus(changed)).map(({ file }) => file)).toEqual(['hexi/duties/cooperative.yaml']);
  });

  test('may be taken again by a township that has left them out', () => {
    const taken = duties({ cooperative: [{ ...light, shared: true, at: ['shared', 0] }] });
    const left = adjustment([gone]);
    const again = adjustment([{ kind: '新增', list: 'cooperative', row: 'light' }], { id: 'again', effectiveFrom: '2026-06-01' });
    const before = townshipCorpus({ duties: duties({ cooperative: [] }), adjustments: [left] });
    const of = (adjustments: Adjustment[]) =>
      run(
        countyCorpus({
          sharedDuties: shared,
          townships: [
            townshipCorpus({ duties: taken, adjustments, released: releasedOf(countyCorpus({ townships: [before] })) }),
          ],
        }),
      );
    expect(of([left, again])).toEqual([]);
    expect(of([left])).toMatchObject([{ message: expect.stringContaining('这一行是新增的，没有调整记录') as string }]);
  });
});
