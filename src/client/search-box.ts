/**
 * A page's search box: brings in the search when the box is first used, and on pages that belong to no township
 * asks in the one that was chosen last.
 */
import { remembered } from './remembered-township.ts';

const own = document.currentScript as HTMLScriptElement | null;
const search = own === null ? null : own.getAttribute('data-search');
const root = own === null ? '' : own.getAttribute('data-root') || '';

function bringIn(): void {
  if (search === null || document.querySelector('script[data-search-engine]') !== null) return;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = own === null ? '' : own.getAttribute('data-style') || '';
  document.head.appendChild(style);
  const script = document.createElement('script');
  script.src = search;
  script.setAttribute('data-search-engine', '');
  document.head.appendChild(script);
}

function askWhereChosen(form: HTMLFormElement): void {
  const township = remembered(root);
  const label = form.querySelector('label');
  if (township === undefined || label === null) return;
  const all = form.getAttribute('action') || '';
  form.action = township.href;
  label.textContent = `搜索${township.name}`;
  const change = document.createElement('a');
  change.className = 'change-township';
  change.href = all;
  change.textContent = `不是${township.name}？换一个乡镇`;
  form.appendChild(change);
}

export function readySearchBoxes(): void {
  document.querySelectorAll<HTMLFormElement>('form.search').forEach((form) => {
    if (form.getAttribute('data-tables') === null) askWhereChosen(form);
    else form.addEventListener('focusin', bringIn, { once: true });
  });
}
