/** 核对: how long ago somebody compared the text with reality. */
import type { Confirmation } from '../schema/scalars.ts';
import type { TownshipCorpus } from './corpus.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from `on` to `asOf`; negative when `on` lies ahead. */
export const ageInDays = (on: string, asOf: string): number => Math.round((Date.parse(asOf) - Date.parse(on)) / DAY);

/** The day before. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** For so many days a change (变化) is news. */
export const NEWS_DAYS = 180;

/** Where a confirmation does not say how long it holds. */
const REVIEW_MONTHS = 12;

/** The last day on which a confirmation holds: the same day some months on, or the last one of a shorter month. */
export function dueDay({ on, reviewMonths = REVIEW_MONTHS }: Pick<Confirmation, 'on' | 'reviewMonths'>): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + reviewMonths, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + reviewMonths, Math.min(day, last))).toISOString().slice(0, 10);
}

/** True after the due day. Days as text compare by the calendar. */
export const overdue = (confirmed: Pick<Confirmation, 'on' | 'reviewMonths'>, asOf: string): boolean => dueDay(confirmed) < asOf;

/** Every confirmation of a township's sheet, with its path: the sheet's own, and those of single entries. */
export function confirmationsOf({ sheet }: Pick<TownshipCorpus, 'sheet'>) {
  const entries = sheet.entries.flatMap((entry, index) =>
    entry.action === NOT_HERE || entry.confirmed === undefined
      ? []
      : [{ path: ['entries', index, 'confirmed', 'on'], record: entry.matter, confirmed: entry.confirmed }],
  );
  const whole: { path: (string | number)[]; record?: string; confirmed: Confirmation } = {
    path: ['confirmed', 'on'],
    confirmed: sheet.confirmed,
  };
  return [whole, ...entries];
}
