/** 核对: how long ago somebody compared the text with reality. */
import type { Confirmation } from '../schema/scalars.ts';
import type { TownshipCorpus } from './corpus.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from `on` to `asOf`; negative when `on` lies ahead. */
export const ageInDays = (on: string, asOf: string): number => Math.round((Date.parse(asOf) - Date.parse(on)) / DAY);

/** True after twelve months. Days as text compare by the calendar. */
export const overdue = (on: string, asOf: string): boolean => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}` < asOf;

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
