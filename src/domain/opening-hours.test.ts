import { expect, test } from 'vitest';
import { readHours, schemaHours, weeklyHours } from './opening-hours.ts';

const spansOf = (...lines: string[]): string[] => weeklyHours(lines).map(({ spans }) => spans.join(' '));

test('a week has seven days, from Monday', () =>
  expect(weeklyHours([]).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]));

test('days that no line names are closed', () =>
  expect(spansOf('周一至周五 08:30-12:00 14:00-17:30')).toEqual([...Array<string>(5).fill('08:30-12:00 14:00-17:30'), '', '']));

test('a line may name one day', () => expect(spansOf('周日 09:00-11:00')).toEqual(['', '', '', '', '', '', '09:00-11:00']));

test('每天 is all seven days', () => expect(spansOf('每天 00:00-24:00')).toEqual(Array(7).fill('00:00-24:00')));

test('a later line replaces an earlier one for the same day', () =>
  expect(spansOf('每天 08:00-18:00', '周六至周日 09:00-11:00').slice(4)).toEqual(['08:00-18:00', '09:00-11:00', '09:00-11:00']));

test.each([
  ['周一至周五 08:30-12:00 14:00-17:30', '周一至周五 8:30-12:00、14:00-17:30'],
  ['周六 10:00-11:00', '周六 10:00-11:00'],
  ['每天 00:00-24:00', '每天 全天'],
])('%s is read as %s', (line, read) => expect(readHours(line)).toBe(read));

test('hours are written for machines as schema.org has them, one span an item', () =>
  expect(schemaHours(['周一至周五 08:30-12:00 14:00-17:30', '周六 09:00-12:00', '每天 00:00-24:00'])).toEqual([
    'Mo-Fr 08:30-12:00',
    'Mo-Fr 14:00-17:30',
    'Sa 09:00-12:00',
    'Mo-Su 00:00-24:00',
  ]));
