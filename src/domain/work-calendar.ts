import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { WorkCalendar } from './open-now.ts';

/** Years that a browser is told of: the last one that is published, and the one before. */
const YEARS = 2;

/** What the library writes of a day: name in English, name in Chinese, length. */
const nameOf = (line: string): string => line.split(',')[1] ?? line;

/**
 * Holidays and make-up workdays as the State Council has published them, from the package `chinese-days`. It ends with the last
 * year that the package knows: offices cannot be said to be open on days that nobody has decided on. Years before that of the day
 * `since` are left out.
 */
export function workCalendar(years = YEARS, since = '0000-01-01'): WorkCalendar {
  const holidays = Object.entries(published.holidays as Record<string, string>);
  const last = Math.max(...holidays.map(([day]) => Number(day.slice(0, 4))));
  const from = [`${last - years + 1}-01-01`, `${since.slice(0, 4)}-01-01`].sort()[1] ?? since;
  const through = `${last}-12-31`;
  const isKnown = (day: string): boolean => day >= from && day <= through;
  return {
    from,
    through,
    off: Object.fromEntries(holidays.flatMap(([day, line]): [string, string][] => (isKnown(day) ? [[day, nameOf(line)]] : []))),
    work: Object.keys(published.workdays).filter(isKnown).sort(),
  };
}
