import { expect, test } from 'vitest';
import { basicDuty, entry, sheet } from '../testing/builders.ts';
import { runOnRows } from '../testing/rows.ts';
import { sheetWithoutDuty } from './sheet-without-duty.ts';

test('what the service centre handles stands in a list', () =>
  expect(runOnRows(sheetWithoutDuty, {})).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'matter'],
      rule: 'sheet-without-duty',
      record: 'minimum-living-allowance',
      message:
        '便民服务中心办着这件事，三张清单里却没有对应的一行：请在管这件事的那一行加上 sheets: [minimum-living-allowance]，清单里没有就补一行',
    },
  ]));

test('a row that names the sheet is enough', () => expect(runOnRows(sheetWithoutDuty, { basic: [basicDuty()] })).toEqual([]));

test('answers to questions need no duty', () =>
  expect(runOnRows(sheetWithoutDuty, {}, {}, { sheet: sheet(entry({ action: '咨询' })) })).toEqual([]));
