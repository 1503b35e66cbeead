import { expect, test } from 'vitest';
import type { RowChange } from '../schema/adjustment.ts';
import { adjustment, TODAY } from '../testing/builders.ts';
import { rowAdjustments } from './row-adjustments.ts';

const ROW = 'allowance-review';
const AHEAD = { effectiveFrom: '2027-01-01' };
const of = (change: RowChange, given = {}) =>
  rowAdjustments([{ holder: 'wuling', adjustment: adjustment([change], given), changes: [change] }], '../t.html', TODAY).get(ROW);

const CHANGES: [string, RowChange, string, string][] = [
  ['added', { kind: '新增', list: 'basic', row: ROW }, '新增', '还没有这一项'],
  [
    'moved',
    { kind: '划转', from: 'cooperative', list: 'withdrawn', row: ROW, meanwhile: '镇里照旧换灯' },
    '从配合履职事项划到上级部门收回事项',
    '还在配合履职事项：镇里照旧换灯',
  ],
  [
    'reworded',
    { kind: '改写', list: 'basic', row: ROW, was: '受理低保' },
    '改成现在的说法。到2026年12月31日止，名称是：受理低保',
    '还叫“受理低保”',
  ],
  [
    'reworded in a part',
    { kind: '改写', list: 'basic', row: ROW, part: '怎么交接', was: '每月一次' },
    '改成现在的说法。到2026年12月31日止，“怎么交接”是：每月一次',
    '“怎么交接”还按原来的：每月一次',
  ],
];

test.each(CHANGES)('a row to be %s tells from when, and until when the old holds', (_how, change, says, until) =>
  expect(of(change, AHEAD)).toEqual([
    {
      says: `自2027年1月1日起${says}（乡镇申请，演示，无文号）`,
      until: { day: '2026-12-31', text: `自2027年1月1日起才照这里写的；到2026年12月31日止，${until}` },
      more: { label: '调整记录', href: '../t.html#wuling--2026-lamps' },
    },
  ]),
);

test('once it has begun, only from when is told', () =>
  expect(of({ kind: '新增', list: 'basic', row: ROW })).toMatchObject([
    { says: '自2026年5月1日起新增（乡镇申请，演示，无文号）', until: undefined },
  ]));

test('rows without records have none', () => expect(of({ kind: '新增', list: 'basic', row: 'other' })).toBeUndefined());
