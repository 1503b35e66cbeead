import { expect, test } from 'vitest';
import {
  adjustment,
  basicDuty,
  entry,
  entryElsewhere,
  place,
  sheet,
  TODAY,
  township,
  withdrawnDuty,
} from '../testing/builders.ts';
import { runOnRows } from '../testing/rows.ts';
import { sheetOfWithdrawnDuty } from './sheet-of-withdrawn-duty.ts';

const withdrawn = [withdrawnDuty({ name: '低保的审批', serial: 3, sheets: ['minimum-living-allowance'] })];

test('a counter does not take what the county has taken back', () =>
  expect(runOnRows(sheetOfWithdrawnDuty, { withdrawn })).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'action'],
      rule: 'sheet-of-withdrawn-duty',
      record: 'minimum-living-allowance',
      message:
        '上级部门收回事项第3号“低保的审批”已经收回，这里却写着“受理”：请改成 action: 不在本地办理，写上 instead（县民政局）；如果本地还收材料，就在基本或配合清单里写明，并在那一行加上 sheets: [minimum-living-allowance]',
    },
  ]));

test('it takes it until the day from which the county does', () => {
  const move = { kind: '划转', row: 'funeral-inspection', from: 'basic', list: 'withdrawn' } as const;
  const found = (effectiveFrom: string) =>
    runOnRows(sheetOfWithdrawnDuty, { withdrawn }, {}, { adjustments: [adjustment([move], { effectiveFrom })] });
  expect(found('2027-01-01')).toEqual([]);
  expect(found(TODAY)).toHaveLength(1);
});

test('part of it may have stayed with the township', () =>
  expect(runOnRows(sheetOfWithdrawnDuty, { withdrawn, basic: [basicDuty()] })).toEqual([]));

test.each([
  ['it says where to go instead', entryElsewhere()],
  ['it only answers questions', entry({ action: '咨询' })],
  ['it carries the papers there', entry({ action: '代办' })],
  ["it is done at a branch of the county's", entry({ place: 'market-office' })],
])('a sheet is right where %s', (_what, given) => {
  const ofTownship = { sheet: sheet(given), township: township({ places: [place(), place({ id: 'market-office' })] }) };
  expect(runOnRows(sheetOfWithdrawnDuty, { withdrawn }, {}, ofTownship)).toEqual([]);
});
