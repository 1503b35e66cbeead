/** 打印: buttons for the sheet and for the one-time notice (一次性告知单); `?print=notice` leads to the latter. */
import { element } from './element.ts';

const FORM = 'print';
const ATTRIBUTE = 'data-print';
const NOTICE = 'notice';

const show = (form: string | null): void => {
  if (form === NOTICE) document.documentElement.setAttribute(ATTRIBUTE, NOTICE);
  else document.documentElement.removeAttribute(ATTRIBUTE);
};

export function readyPrint(): void {
  const heading = document.querySelector('.print-foot') && document.querySelector('#print h2');
  if (!heading) return;
  const asked = new URLSearchParams(location.search).get(FORM);
  const button = (label: string, form: string): void => {
    const made = element('button', label, 'print-button');
    made.type = 'button';
    made.addEventListener('click', () => {
      show(form);
      window.print();
    });
    heading.insertAdjacentElement('afterend', made);
  };
  button('打印一次性告知单', NOTICE);
  button('打印这张单子', '');
  show(asked);
  window.addEventListener('afterprint', () => show(asked));
}
