/** 意见和答复: readies the slip (意见条) to print, and counts what is late on the reader's day; runs after `by-the-clock.ts`. */
const select = document.querySelector<HTMLSelectElement>('[data-preset]');
if (select !== null) {
  select.value = new URLSearchParams(location.search).get('matter') || '';
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
const printSlip = document.querySelector<HTMLElement>('button[data-print]');
if (printSlip !== null) {
  printSlip.hidden = false;
  printSlip.addEventListener('click', () => window.print());
}
const count = document.querySelector('[data-late-count]');
const late = Array.from(document.querySelectorAll('.opinions > li')).filter((each) => each.querySelector('.late:not([hidden])'));
if (count !== null) count.textContent = String(late.length);

export {};
