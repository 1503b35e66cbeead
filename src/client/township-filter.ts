/**
 * 您在哪个乡镇？ A box that leaves of all names those that fit what is typed: characters, pinyin, initials. Who comes with a
 * question goes on with it to the search of the township that was found; the township is remembered on this device.
 */
import { fold, type Simplified } from '../search/fold.ts';
import { parseReadings, placeMatches } from '../search/place-match.ts';
import { askedFor } from './carry-on.ts';
import { remember } from './remembered-township.ts';
import { loadTable } from './tables.ts';

const index = document.getElementById('places');
const input = document.querySelector<HTMLInputElement>('#place-filter input');
const status = document.querySelector('#place-filter [role="status"]');
const readings = parseReadings((index && index.getAttribute('data-readings')) || '');
let simplified: Simplified = {};

const links = (selector: string): HTMLAnchorElement[] => Array.from(document.querySelectorAll<HTMLAnchorElement>(selector));
const folderOf = (href: string): string => href.replace(/(?:search\/)?index\.html.*$/, '');

/** What each line is found by: the text of its link, and for a township its old names too. */
const lines = links('#townships a, #places li a').map((link) => ({
  link,
  item: link.closest('li') as HTMLElement,
  names: `${link.textContent || ''} ${link.getAttribute('data-former') || ''}`.split(/[ 、]/).map((name) => fold(name)),
}));

function show(): void {
  const query = fold((input && input.value) || '', simplified);
  let found = 0;
  for (const { item, names } of lines) {
    item.hidden = !names.some((name) => placeMatches(name, query, readings));
    if (!item.hidden) found += 1;
  }
  document.querySelectorAll<HTMLElement>('[data-letter]').forEach((section) => {
    section.hidden = section.querySelector('li:not([hidden])') === null;
  });
  document.querySelectorAll<HTMLElement>('#places .letters').forEach((nav) => {
    nav.hidden = query !== '';
  });
  if (status === null) return;
  if (query === '') status.textContent = '';
  else status.textContent = found > 0 ? `找到 ${found} 处` : '没有找到。换村名、老地名、小区名或者街道名试试。';
}

/** Characters of no name may be traditional ones. */
function learn(): void {
  const strange = Array.from((input && input.value) || '').some((each) => each > '\u3400' && !readings.has(each));
  if (!strange || Object.keys(simplified).length > 0) return;
  loadTable<Simplified>('../search/simplified.js').then(
    (table) => {
      simplified = table;
      show();
    },
    () => undefined,
  );
}

/** The search of the township that a name belongs to. */
function townshipOf(link: HTMLAnchorElement): HTMLAnchorElement | undefined {
  return links('#townships a').filter(({ href }) => folderOf(href) === folderOf(link.href))[0];
}

function goOn(link: HTMLAnchorElement): void {
  const township = townshipOf(link);
  if (township === undefined) return;
  const own = document.querySelector('script[data-root]');
  const address = township.href.replace(/[?#].*$/, '');
  remember((own && own.getAttribute('data-root')) || '', { href: address, name: (township.textContent || '').trim() });
  if (askedFor() !== '') link.href = township.href;
}

if (input !== null && index !== null) {
  const box = document.getElementById('place-filter');
  if (box !== null) box.hidden = false;
  input.addEventListener('input', () => {
    show();
    learn();
  });
  links('#places li a').forEach((link) => link.addEventListener('click', () => goOn(link)));
  // Going back to the page, a browser fills in what was typed.
  if (input.value !== '') show();
}
