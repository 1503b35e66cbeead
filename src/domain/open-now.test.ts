import { describe, expect, test } from 'vitest';
import { momentAt, openState, type OfficeHours, type WorkCalendar } from './open-now.ts';

const CALENDAR: WorkCalendar = {
  from: '2025-01-01',
  through: '2026-12-31',
  off: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, '国庆节'])),
  work: ['2026-10-10'],
};
const OFFICE = ['周一至周五 08:30-12:00 14:00-17:30'];
const WITH_SATURDAY = [...OFFICE, '周六 09:00-11:30'];
const OUTPOST = ['周二 09:00-12:00', '周五 09:00-12:00'];
const POLICE = ['每天 00:00-24:00'];

/** At a time in China. */
const at = (lines: string[], time: string, instead: OfficeHours['instead'] = []): string => {
  const { open, text } = openState({ lines, instead }, CALENDAR, momentAt(Date.parse(`${time}:00+08:00`)));
  return `${open ? '开' : '关'} ${text}`;
};

describe('on a working day', () => {
  test.each([
    ['2026-11-25T00:00', '关 还没上班，今天 8:30 开始办公'],
    ['2026-11-25T08:29', '关 还没上班，今天 8:30 开始办公'],
    ['2026-11-25T08:30', '开 正在办公，12:00 午休'],
    ['2026-11-25T11:59', '开 正在办公，12:00 午休'],
    ['2026-11-25T12:00', '关 现在休息，今天 14:00 开始办公'],
    ['2026-11-25T12:30', '关 现在休息，今天 14:00 开始办公'],
    ['2026-11-25T14:00', '开 正在办公，17:30 下班'],
    ['2026-11-25T17:30', '关 今天已下班，明天（周四）8:30 办公'],
    ['2026-11-25T23:59', '关 今天已下班，明天（周四）8:30 办公'],
  ])('%s', (time, state) => expect(at(OFFICE, time)).toBe(state));

  test('before a weekend the next opening is on Monday, or on Saturday where it is open then', () => {
    expect(at(OFFICE, '2026-11-27T18:00')).toBe('关 今天已下班，11月30日（周一）8:30 办公');
    expect(at(WITH_SATURDAY, '2026-11-27T18:00')).toBe('关 今天已下班，明天（周六）9:00 办公');
  });
});

describe('on a weekend', () => {
  test.each([
    ['closed', OFFICE, '2026-11-28T10:00', '关 今天不办公，11月30日（周一）8:30 办公'],
    ['open in the morning', WITH_SATURDAY, '2026-11-28T10:00', '开 正在办公，11:30 下班'],
    ['a day that is no day of the outpost', OUTPOST, '2026-11-28T10:00', '关 今天不办公，12月1日（周二）9:00 办公'],
  ])('%s', (_, lines, time, state) => expect(at(lines, time)).toBe(state));
});

describe('on a holiday', () => {
  test('offices are closed, and open when it is over', () =>
    expect(at(WITH_SATURDAY, '2026-10-01T10:00')).toBe('关 今天国庆节放假，不办公，10月8日（周四）8:30 办公'));

  test('what is open every day is open', () => expect(at(POLICE, '2026-10-01T03:00')).toBe('开 全天有人'));
});

describe('on a Saturday that is worked for a holiday', () => {
  test('offices are open as on a Monday, also those with hours of a Saturday', () => {
    expect(at(OFFICE, '2026-10-10T10:00')).toBe('开 正在办公，12:00 午休');
    expect(at(WITH_SATURDAY, '2026-10-10T15:00')).toBe('开 正在办公，17:30 下班');
  });

  test('an outpost without a Monday keeps to its days', () =>
    expect(at(OUTPOST, '2026-10-10T10:00')).toBe('关 今天不办公，10月13日（周二）9:00 办公'));
});

describe('for some days', () => {
  const closed = [{ from: '2026-11-25', until: '2026-11-27', lines: [] }];
  const mornings = [{ from: '2026-10-01', until: '2026-10-03', lines: ['每天 09:00-11:00'] }];

  test.each([
    ['closed, the first day', closed, '2026-11-25T10:00', '关 今天临时不办公，11月30日（周一）8:30 办公'],
    ['closed, the last day', closed, '2026-11-27T10:00', '关 今天临时不办公，11月30日（周一）8:30 办公'],
    ['the evening before', closed, '2026-11-24T18:00', '关 今天已下班，11月30日（周一）8:30 办公'],
    ['the day after', closed, '2026-11-30T10:00', '开 正在办公，12:00 午休'],
    ['open on a holiday', mornings, '2026-10-01T10:00', '开 正在办公，11:00 下班'],
    ['closed again on that day', mornings, '2026-10-01T12:00', '关 今天已下班，明天（周五）9:00 办公'],
    [
      'known beyond the calendar too',
      [{ from: '2027-01-04', until: '2027-01-04', lines: OFFICE }],
      '2027-01-04T10:00',
      '开 正在办公，12:00 午休',
    ],
  ])('other hours hold: %s', (_, instead, time, state) => expect(at(OFFICE, time, instead)).toBe(state));
});

describe('beyond the calendar nothing is claimed', () => {
  test.each(['2027-01-01T10:00', '2024-12-31T10:00', '2031-05-05T09:00'])('%s', (time) =>
    expect(at(OFFICE, time)).toBe('关 今天是否办公，请电话确认'),
  );

  test('not of the next opening either', () => expect(at(OFFICE, '2026-12-31T18:00')).toBe('关 今天已下班，下次办公请电话确认'));

  test('nor where an office is never open', () => expect(at([], '2026-11-25T10:00')).toBe('关 今天不办公，下次办公请电话确认'));
});

test('the moment is that of China, wherever the device is', () => {
  expect(momentAt(Date.parse('2026-11-25T16:30:00Z'))).toEqual({ day: '2026-11-26', minutes: 30 });
  expect(momentAt(Date.parse('2026-11-25T23:59:59+08:00'))).toEqual({ day: '2026-11-25', minutes: 1439 });
});
