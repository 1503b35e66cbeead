import { describe, expect, test } from 'vitest';
import type { RowChange } from '../schema/adjustment.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
import { adjustment, basicDuty, cooperativeDuty, duties, scope, withdrawnDuty } from '../testing/builders.ts';
import { dutyPage } from './duty-page.ts';

const DELETED: RowChange = { kind: '删除', list: 'basic', row: 'acreage', was: '上报茶园面积', replacedBy: '不再上报' };
const gone = (kind: DutyListKind, changes: RowChange[], given = {}, ...more: Parameters<typeof scope>) =>
  dutyPage(kind, scope({ adjustments: [adjustment(changes, given)], ...more[0] }, more[1])).gone;

test('a deleted row keeps its place: its name, since when, why, and where to go', () =>
  expect(gone('basic', [DELETED])).toEqual([
    {
      id: 'acreage',
      name: '上报茶园面积',
      says: '自2026年5月1日起删去',
      until: undefined,
      why: '镇里没有登高车，修不了路灯',
      next: { text: '不再上报' },
      more: { label: '调整记录', href: '../../adjustments/index.html#wuling--2026-lamps' },
    },
  ]));

test('until the day comes it still holds', () =>
  expect(gone('basic', [DELETED], { effectiveFrom: '2027-01-01' })).toMatchObject([
    { until: { day: '2026-12-31', text: '到2026年12月31日止，还照这一行办' } },
  ]));

test.each([
  [
    'another row',
    'street-light-maintenance',
    { link: { label: '路灯维护', href: '../cooperative/index.html#street-light-maintenance' } },
  ],
  ['a matter', 'minimum-living-allowance', { link: { label: '最低生活保障', href: '../../minimum-living-allowance.html' } }],
])('it leads to %s', (_what, replacedBy, next) => expect(gone('basic', [{ ...DELETED, replacedBy }])).toMatchObject([{ next }]));

test('a row of the county that this township does not have is named', () => {
  const sharedDuties = { basic: [], cooperative: [], withdrawn: [withdrawnDuty({ id: 'ranking', name: '按月排名' })] };
  expect(gone('basic', [{ ...DELETED, replacedBy: 'ranking' }], {}, {}, { sharedDuties })).toMatchObject([
    { next: { text: '按月排名' } },
  ]);
});

describe('a moved row', () => {
  const moved: RowChange = { kind: '划转', from: 'basic', list: 'cooperative', row: 'street-light-maintenance' };
  const link = { label: '配合履职事项里的这一行', href: '../cooperative/index.html#street-light-maintenance' };

  test('keeps its place in the old list, and leads to the new one', () =>
    expect(gone('basic', [moved])).toMatchObject([
      { id: 'street-light-maintenance', name: '路灯维护', says: '自2026年5月1日起划到配合履职事项', next: { link } },
    ]));

  test('has none in the new list, nor in a list to which it has come back', () => {
    expect(gone('cooperative', [moved])).toEqual([]);
    const back = { basic: [basicDuty({ id: moved.row })], cooperative: [cooperativeDuty({ id: 'other' })] };
    expect(gone('basic', [moved], {}, { duties: duties(back) })).toEqual([]);
  });
});

test('what the county deletes for all is told where the row once stood, and nowhere else', () => {
  const adjustments = [adjustment([DELETED])];
  const released = {
    on: '',
    seal: '',
    records: [],
    tasks: [],
    countyRecords: [],
    rows: [],
    gone: [{ id: 'acreage', list: 'basic' } as const],
  };
  expect(dutyPage('basic', scope({ released }, { adjustments })).gone).toMatchObject([{ id: 'acreage' }]);
  expect(dutyPage('basic', scope({}, { adjustments })).gone).toEqual([]);
});
