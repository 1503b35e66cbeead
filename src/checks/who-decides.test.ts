import { expect, test } from 'vitest';
import { cooperativeDuty, county } from '../testing/builders.ts';
import { runOnRows } from '../testing/rows.ts';
import { whoDecides } from './who-decides.ts';

const silent = county({ disputes: undefined });

test('refuses a row of which nobody decides, neither in the row nor for the county', () =>
  expect(runOnRows(whoDecides, { cooperative: [cooperativeDuty()] }, { county: silent })).toEqual([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 0],
      rule: 'who-decides',
      record: 'street-light-maintenance',
      message: '没有写由谁认定：请加上 decides，例如 decides: 县城市管理局；或者请县里在 county.yaml 里写 disputes',
    },
  ]));

test('accepts a row that names who decides, and any row where the county does', () => {
  const row = cooperativeDuty({ decides: '县城市管理局' });
  expect(runOnRows(whoDecides, { cooperative: [row] }, { county: silent })).toEqual([]);
  expect(runOnRows(whoDecides, { cooperative: [cooperativeDuty()] })).toEqual([]);
});
