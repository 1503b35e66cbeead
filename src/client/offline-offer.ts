/**
 * 没网也能看: on a township's page, in a browser that can keep it, tells how large it is, saves it, says what is saved, deletes it.
 * Where a browser cannot, nothing is offered; the township as a zip stands there without script.
 */
import type { SavedList } from '../domain/saved-list.ts';
import { element } from './element.ts';
import { remember } from './remembered-township.ts';
import { copiesOf, FilesChanged, forget, listAddress, save } from './saved-copy.ts';

const place = document.getElementById('offline-copy');
const of = (name: string): string => (place && place.getAttribute(`data-${name}`)) || '';
const root = new URL(of('root') || './', location.href).href;
const [township, name] = [of('township'), of('name')];
const told = element('p');
const button = element('button');
button.type = 'button';
told.setAttribute('role', 'status');

/** Compressed or not, as this server sends its pages; where that is not known, the larger. */
function size(): string {
  const [packed = '', plain = ''] = of('sizes').split(' / ');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit !== undefined && visit.encodedBodySize > 0 && visit.encodedBodySize < visit.decodedBodySize ? packed : plain;
}

function show(text: string, action: string): void {
  told.textContent = text;
  button.textContent = action;
}

async function showState(): Promise<void> {
  const [copy] = (await copiesOf(root)).filter((each) => each.township === township);
  if (copy !== undefined) show(`已保存（数据日期 ${copy.list.dataDate}），没网也能看`, '删除');
  else show(`把${name}的办事指南存到手机（约 ${size()}）`, '保存');
}

class Refused extends Error {}

function reason(error: unknown): string {
  if (error instanceof Refused) return '这个浏览器不让存。可以用下面的离线包。';
  if (error instanceof FilesChanged) return '网站正在更新，没有存完。过几分钟再按“保存”，会接着存。';
  if (error instanceof Error && error.name === 'QuotaExceededError') return '手机空间不够，没有保存。清出空间再试。';
  return '网断了，没有存完。有网时再按“保存”，会接着存。';
}

/** Every tenth only: the text is read out. */
const tell = (share: number): void => {
  const text = `正在保存：${Math.floor(share * 10) * 10}%，请不要关掉这一页`;
  if (told.textContent !== text) told.textContent = text;
};

async function keepIt(): Promise<void> {
  await navigator.serviceWorker.register(`${root}sw.js`).catch(() => {
    throw new Refused();
  });
  const response = await fetch(listAddress(root, township), { cache: 'no-cache' });
  if (!response.ok) throw new FilesChanged();
  await save(root, township, (await response.json()) as SavedList, tell);
  // Without a network the box of the home page asks here too.
  remember(root, { href: `${root}${township}/search/index.html`, name });
}

/** A site of which nothing is kept needs no worker. */
async function leave(): Promise<void> {
  if ((await copiesOf(root)).length > 0) return;
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration !== undefined && registration.scope === root) await registration.unregister();
}

let busy = false;

async function press(): Promise<void> {
  // Not disabled: it would lose the focus.
  if (busy) return;
  busy = true;
  try {
    if (button.textContent === '删除') await forget(root, township);
    else await keepIt();
    await showState();
  } catch (error) {
    show(reason(error), '保存');
  }
  await leave();
  busy = false;
}

async function offer(holder: HTMLElement): Promise<void> {
  await showState();
  button.addEventListener('click', () => void press());
  holder.appendChild(told);
  holder.appendChild(button);
}

/** Browsers that hold back any of these keep nothing; those of a folder (`file://`) have them and no use for them. */
const able =
  /^http/.test(location.protocol) && isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'subtle' in crypto;
if (place !== null && able) offer(place).catch(() => undefined);
