/**
 * What depends on the reader's day: confirmations and opinions that have fallen due, changes that have begun or are no news any
 * more. Without this script they stand there as on the day of the build, with their dates.
 */
import { ageInDays, NEWS_DAYS } from '../domain/freshness.ts';

const all = (selector: string): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>(selector));
const valueOf = (element: Element, name: string): string => element.getAttribute(name) || '';

export function goByTheClock(today: string): void {
  all('[data-due]').forEach((element) => {
    element.hidden = today <= valueOf(element, 'data-due');
    const { parentElement } = element;
    if (parentElement !== null && parentElement.className.slice(0, 9) === 'confirmed')
      parentElement.className = element.hidden ? 'confirmed' : 'confirmed overdue';
  });
  all('[data-since]').forEach((element) => {
    const since = valueOf(element, 'data-since');
    element.hidden = ageInDays(since, today) > NEWS_DAYS;
    const ahead = element.querySelector('span');
    if (ahead !== null) ahead.hidden = since <= today;
  });
  all('#changes').forEach((section) => {
    section.hidden = section.querySelector('li:not([hidden])') === null;
  });
}
