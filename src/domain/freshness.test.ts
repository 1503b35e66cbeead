import { expect, test } from 'vitest';
import { entry, entryElsewhere, sheet, townshipCorpus } from '../testing/builders.ts';
import { ageInDays, confirmationsOf, overdue } from './freshness.ts';

test('age is counted in days, below zero for what lies ahead', () => {
  expect(ageInDays('2026-11-19', '2026-11-20')).toBe(1);
  expect(ageInDays('2024-02-28', '2024-03-01')).toBe(2);
  expect(ageInDays('2026-11-21', '2026-11-20')).toBe(-1);
});

test('a confirmation holds for twelve months to the day, leap days too', () => {
  expect(overdue('2025-11-20', '2026-11-20')).toBe(false);
  expect(overdue('2025-11-19', '2026-11-20')).toBe(true);
  expect(overdue('2024-02-29', '2025-02-28')).toBe(false);
  expect(overdue('2024-02-29', '2025-03-01')).toBe(true);
});

test('a sheet is confirmed as a whole, and entry by entry where they say so', () => {
  const confirmed = { on: '2026-01-02', by: '社会事务办' };
  const township = townshipCorpus({ sheet: sheet(entryElsewhere(), entry({ matter: 'id-card', confirmed }), entry()) });
  expect(confirmationsOf(township)).toEqual([
    { path: ['confirmed', 'on'], confirmed: township.sheet.confirmed },
    { path: ['entries', 1, 'confirmed', 'on'], record: 'id-card', confirmed },
  ]);
});
