/** 写得不对: copies what to say, and readies the slip to print. */
import { copyOnPress } from './copy-sentence.ts';

export function readySayWrong(): void {
  const copy = document.querySelector<HTMLButtonElement>('#wrong [data-copy]');
  const sentence = document.querySelector('#wrong [data-sentence]');
  if (copy !== null && sentence !== null) copyOnPress(copy, sentence);
  const select = document.querySelector<HTMLSelectElement>('[data-preset]');
  if (select !== null) select.value = new URLSearchParams(location.search).get('matter') || '';
  if (select !== null && select.selectedIndex < 0) select.selectedIndex = 0;
  const print = document.querySelector<HTMLElement>('[data-print]');
  if (print === null) return;
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
