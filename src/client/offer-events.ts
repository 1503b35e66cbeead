/** 一件事: what was asked may name a whole life event. All of them stand in the page; those that are named are shown. */
import { fold } from '../search/fold.ts';

/** Shorter words are in too many names. */
const TELLING = 2;

/** How many are shown; `folded` is the query as names are compared. */
export function offerEvents(folded: string): number {
  const list = document.getElementById('search-events');
  if (list === null) return 0;
  const items = Array.from(list.querySelectorAll<HTMLElement>('[data-names]'));
  items.forEach((item) => {
    const names = (item.getAttribute('data-names') || '')
      .split('|')
      .map((name) => fold(name))
      .filter((name) => name !== '');
    item.hidden = !names.some((name) => folded.indexOf(name) >= 0 || (folded.length >= TELLING && name.indexOf(folded) >= 0));
  });
  const shown = items.filter((item) => !item.hidden).length;
  list.hidden = shown === 0;
  return shown;
}
