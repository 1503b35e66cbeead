/** 大字: a view with large type and the strongest contrast, remembered on this device; `?view=large` leads to it. */
import { keep, kept } from './kept.ts';

const KEY = 'view';
const LARGE = 'large';

export function readyLargeType(): void {
  const asked = new URLSearchParams(location.search).get(KEY);
  if (asked !== null) keep(KEY, asked);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'large-type';
  const show = (view: string | null): void => {
    const large = view === LARGE;
    if (large) document.documentElement.setAttribute('data-view', LARGE);
    else document.documentElement.removeAttribute('data-view');
    button.textContent = large ? '标准字' : '大字';
    button.setAttribute('aria-label', large ? '换回标准字' : '换成大字高对比');
  };
  button.addEventListener('click', () => {
    const view = document.documentElement.hasAttribute('data-view') ? 'normal' : LARGE;
    keep(KEY, view);
    show(view);
  });
  show(asked === null ? kept(KEY) : asked);
  const header = document.querySelector('body > header');
  if (header !== null) header.insertBefore(button, header.children[1] || null);
}
