import { expect, test } from 'vitest';
import { workCalendar } from './work-calendar.ts';

const { from, through, off, work } = workCalendar();

test('the calendar has two whole years, and ends with the last that is published', () => {
  expect(from).toMatch(/^\d{4}-01-01$/);
  expect(through).toBe(`${Number(from.slice(0, 4)) + 1}-12-31`);
  expect([...Object.keys(off), ...work].filter((day) => day < from || day > through)).toEqual([]);
});

test('of every year it has all seven holidays, so that no year is half published', () => {
  for (const year of [from, through].map((day) => day.slice(0, 4))) {
    const names = Object.entries(off).flatMap(([day, name]) => (day.startsWith(year) ? [name] : []));
    expect(new Set(names)).toEqual(new Set(['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节']));
  }
});

test('make-up workdays are Saturdays and Sundays, and no holidays', () => {
  expect(work.length).toBeGreaterThan(5);
  expect(work.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()) || day in off)).toEqual([]);
});

test('of more years where more are asked for', () => expect(workCalendar(10).off['2018-10-01']).toBe('国庆节'));

test('of no year that is over on a given day', () => {
  const given = workCalendar(2, `${through.slice(0, 4)}-11-20`);
  expect(given.from).toBe(`${through.slice(0, 4)}-01-01`);
  expect(Object.keys(given.off).every((day) => day >= given.from)).toBe(true);
  expect(given.through).toBe(through);
});

test('2026: National Day is off, the Saturday after it is worked', () => {
  expect(off['2026-10-01']).toBe('国庆节');
  expect(work).toContain('2026-10-10');
});
