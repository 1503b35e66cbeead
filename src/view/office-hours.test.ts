import { expect, test } from 'vitest';
import { officeHours } from './office-hours.ts';

const LINES = ['周一至周五 08:30-12:00 14:00-17:30'];
const moved = { text: '搬到文化站一楼', from: '2026-10-08', until: '2026-10-20' };

test('without notices there is the week, in words and for the script', () =>
  expect(officeHours(LINES, [], '2026-10-01')).toEqual({
    hours: ['周一至周五 8:30-12:00、14:00-17:30'],
    notices: [],
    office: JSON.stringify({ lines: LINES }),
  }));

test('a notice that changes no hours is told, and nothing else', () => {
  const { notices, office } = officeHours(LINES, [moved], '2026-10-01');
  expect(notices).toEqual([{ days: '2026年10月8日至10月20日', text: '搬到文化站一楼', until: '2026-10-20' }]);
  expect(JSON.parse(office)).toEqual({ lines: LINES });
});

test('other hours are told, and handed to the script; of one day, and over the year', () => {
  const notices = [
    { text: '停电', from: '2026-10-09', until: '2026-10-09', hours: '不办公' as const },
    { text: '值班', from: '2026-12-31', until: '2027-01-03', hours: ['每天 09:00-11:00'] },
  ];
  const shown = officeHours(LINES, notices, '2026-10-01');
  expect(shown.notices.map(({ days, text }) => `${days}：${text}`)).toEqual([
    '2026年10月9日：停电，不办公',
    '2026年12月31日至2027年1月3日：值班，每天 9:00-11:00',
  ]);
  expect(JSON.parse(shown.office)).toEqual({
    lines: LINES,
    instead: [
      { from: '2026-10-09', until: '2026-10-09', lines: [] },
      { from: '2026-12-31', until: '2027-01-03', lines: ['每天 09:00-11:00'] },
    ],
  });
});

test('what was over on the day of the data is left out', () => {
  expect(officeHours(LINES, [moved], '2026-10-20').notices).toHaveLength(1);
  expect(officeHours(LINES, [moved], '2026-10-21').notices).toEqual([]);
});
