import { expect, test } from 'vitest';
import { entry, entryElsewhere, sheet, townshipCorpus } from '../testing/builders.ts';
import { ageInDays, confirmationsOf, dueDay, overdue } from './freshness.ts';

test('age is counted in days, below zero for what lies ahead', () => {
  expect(ageInDays('2026-11-19', '2026-11-20')).toBe(1);
  expect(ageInDays('2024-02-28', '2024-03-01')).toBe(2);
  expect(ageInDays('2026-11-21', '2026-11-20')).toBe(-1);
});

test('a confirmation holds for twelve months to the day, leap days too', () => {
  expect(overdue({ on: '2025-11-20' }, '2026-11-20')).toBe(false);
  expect(overdue({ on: '2025-11-19' }, '2026-11-20')).toBe(true);
  expect(overdue({ on: '2024-02-29' }, '2025-02-28')).toBe(false);
  expect(overdue({ on: '2024-02-29' }, '2025-03-01')).toBe(true);
});

test('or for as many months as it says, to the end of a shorter one', () => {
  expect(dueDay({ on: '2026-05-20', reviewMonths: 6 })).toBe('2026-11-20');
  expect(dueDay({ on: '2026-08-31', reviewMonths: 6 })).toBe('2027-02-28');
  expect(dueDay({ on: '2026-12-31', reviewMonths: 2 })).toBe('2027-02-28');
  expect(overdue({ on: '2026-05-20', reviewMonths: 6 }, '2026-11-20')).toBe(false);
  expect(overdue({ on: '2026-05-20', reviewMonths: 6 }, '2026-11-21')).toBe(true);
});

test('a sheet is confirmed as a whole, and entry by entry where they say so', () => {
  const confirmed = { on: '2026-01-02', by: '社会事务办' };
  const township = townshipCorpus({ sheet: sheet(entryElsewhere(), entry({ matter: 'id-card', confirmed }), entry()) });
  expect(confirmationsOf(township)).toEqual([
    { path: ['confirmed', 'on'], confirmed: township.sheet.confirmed },
    { path: ['entries', 1, 'confirmed', 'on'], record: 'id-card', confirmed },
  ]);
});
