/**
 * 筛选: shows of a list the rows of one category, of one department or office, or of both; the address keeps what was chosen.
 * Opens the row that the address names. Without this script the links above lead to the same rows, and nothing is hidden.
 */
import { element } from './element.ts';

const ALL = '';
const links = document.getElementById('filters');
const byDepartment = document.getElementById('by-department');
const rows = Array.from(document.querySelectorAll<HTMLElement>('.duty'));
const told = element('p');

/** Rows that a section holds, or else leads to. */
function rowsOf(section: Element): Set<string> {
  const held = Array.from(section.querySelectorAll('.duty'), ({ id }) => id);
  const led = Array.from(section.querySelectorAll('a'), ({ hash }) => hash.slice(1));
  return new Set(held.length > 0 ? held : led);
}

/** One question, whose answers are the links of a list of anchors. */
class Filter {
  readonly key: string;
  readonly select = element('select');
  private readonly rows = new Map<string, Set<string>>();

  constructor(nav: Element) {
    this.key = nav.getAttribute('data-filter') || '';
    this.add(ALL, new Set(rows.map(({ id }) => id)));
    nav.querySelectorAll('a').forEach(({ firstChild, hash }) => {
      const section = document.getElementById(hash.slice(1));
      if (firstChild !== null && section !== null) this.add((firstChild.textContent || '').trim(), rowsOf(section));
    });
  }

  private add(name: string, members: Set<string>): void {
    const option = element('option');
    option.value = name;
    this.select.appendChild(option);
    this.rows.set(name, members);
  }

  has(id: string, answer = this.select.value): boolean {
    const members = this.rows.get(answer);
    return members !== undefined && members.has(id);
  }

  read(): void {
    const asked = new URLSearchParams(location.search).get(this.key) || ALL;
    this.select.value = this.rows.has(asked) ? asked : ALL;
  }

  /** Says behind each answer how many rows it would show beside what the others let through. */
  count(others: readonly Filter[]): void {
    Array.from(this.select.options).forEach((option) => {
      const { length } = rows.filter(({ id }) => this.has(id, option.value) && others.every((other) => other.has(id)));
      option.textContent = `${option.value || '全部'}（${length}）`;
      option.disabled = length === 0 && option.value !== ALL;
    });
  }
}

const filters = Array.from(document.querySelectorAll('[data-filter]'), (nav) => new Filter(nav));

function show(): void {
  for (const row of rows) row.hidden = !filters.every((filter) => filter.has(row.id));
  document.querySelectorAll('.count').forEach((count) => {
    const section = count.closest('section');
    const shown = section === null ? [] : Array.from(section.querySelectorAll('.duty:not([hidden])'));
    count.textContent = String(shown.length);
    if (section !== null) section.hidden = shown.length === 0;
  });
  for (const filter of filters) filter.count(filters.filter((other) => other !== filter));
  const shown = rows.filter(({ hidden }) => !hidden).length;
  if (byDepartment !== null) byDepartment.hidden = filters.some(({ select }) => select.value !== ALL);
  told.textContent =
    shown === 0
      ? '没有同时符合的事项，请把其中一样改成“全部”。'
      : `${shown === rows.length ? '共' : `全部 ${rows.length} 项，现在显示`} ${shown} 项`;
}

/** The address of what is chosen now, and of a place in it. */
function address(hash: string): string {
  const url = new URL(location.href);
  url.hash = hash;
  for (const { key, select } of filters) {
    if (select.value === ALL) url.searchParams.delete(key);
    else url.searchParams.set(key, select.value);
  }
  return url.href;
}

function choose(): void {
  history.pushState(null, '', address(''));
  show();
}

/** Whom an address leads to a row, a chosen category must not hide it from. */
function reveal(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null) return;
  if (target.closest('[hidden]') !== null) {
    for (const { select } of filters) select.value = ALL;
    history.replaceState(null, '', address(location.hash));
    show();
  }
  const details = target.querySelector('details');
  if (target.matches('.duty') && details !== null) details.open = true;
  target.scrollIntoView();
}

function recall(): void {
  for (const filter of filters) filter.read();
  show();
}

function ready(place: HTMLElement): void {
  const form = element('form', '', 'filters');
  filters.forEach(({ key, select }) => {
    const nav = place.querySelector(`[data-filter="${key}"]`);
    const label = element('label', (nav && nav.getAttribute('aria-label')) || '');
    const line = element('div');
    label.htmlFor = select.id = key;
    select.addEventListener('change', choose);
    line.appendChild(label);
    line.appendChild(select);
    form.appendChild(line);
  });
  told.setAttribute('role', 'status');
  form.appendChild(told);
  form.addEventListener('submit', (event) => event.preventDefault());
  place.insertAdjacentElement('beforebegin', form);
  recall();
  place.hidden = true;
  window.addEventListener('popstate', recall);
  window.addEventListener('hashchange', reveal);
  reveal();
}

/** Paper has no button to open what is closed. */
function openForPaper(): void {
  const closed = Array.from(document.querySelectorAll<HTMLDetailsElement>('.duty details:not([open])'));
  const setOpen = (open: boolean): void => closed.forEach((details) => (details.open = open));
  setOpen(true);
  window.addEventListener('afterprint', () => setOpen(false), { once: true });
}

if (links !== null && rows.length > 0) ready(links);
window.addEventListener('beforeprint', openForPaper);
