/**
 * `sw.js`, which stands between the pages of this copy of the site and the network once a township is saved. What is fresh wins;
 * what does not come, or not soon, is answered from the phone, with the date of its data on it. After each page the list of
 * its township is looked at, and the copy replaced when it is another.
 */
import { copiesOf, forget, listAddress, save, type Copy } from './saved-copy.ts';
import type { SavedList } from '../domain/saved-list.ts';
import { worker, type Fetching } from './worker-scope.ts';

const root = worker.registration.scope;
const LOST = 'offline/index.html';
/** Milliseconds that a fresh answer may take to begin. */
const PATIENCE = 3000;

/** Path below the root; addresses of folders mean their index. */
function pathOf(address: string): string {
  const path = address.slice(root.length).replace(/[?#].*$/, '');
  return path === '' || /\/$/.test(path) ? `${path}index.html` : path;
}

interface Saved {
  copy: Copy;
  response: Response;
}

async function saved(path: string): Promise<Saved | undefined> {
  for (const copy of await copiesOf(root)) {
    if (copy.list.files[path] === undefined) continue;
    const response = await caches.match(root + path, { cacheName: copy.name });
    if (response !== undefined) return { copy, response };
  }
  return undefined;
}

/** A saved page says that it is one, and of when. */
async function shown({ copy, response }: Saved): Promise<Response> {
  const type = response.headers.get('content-type') || '';
  if (type.indexOf('text/html') !== 0) return response;
  const told = `<p class="held" data-saved>手机里存的，数据日期：${copy.list.dataDate}</p>`;
  const html = (await response.text()).replace('<main ', `${told}<main `);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Without a network: a page that was not saved. Whatever else stands on the same server is none of ours. */
async function lost(path: string): Promise<Response> {
  const folderOf = (each: string): string => each.split('/')[0] || '';
  const ours = (await copiesOf(root)).some(({ list }) =>
    Object.keys(list.files).some((each) => folderOf(each) === folderOf(path)),
  );
  return ours ? Response.redirect(root + LOST) : Response.error();
}

/** The answer, when it begins soon; else it is given up, so that the line is free. */
async function soon(request: Request): Promise<Response | undefined> {
  const control = new AbortController();
  const late = setTimeout(() => control.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: control.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}

async function answer(request: Request, path: string): Promise<Response> {
  const kept = await saved(path);
  if (kept === undefined) {
    const asked = fetch(request);
    return request.mode === 'navigate' ? asked.catch(() => lost(path)) : asked;
  }
  // Its name changes with its content.
  if (path.indexOf('assets/') === 0) return kept.response;
  const fresh = await soon(request);
  return fresh === undefined || fresh.status >= 500 ? shown(kept) : fresh;
}

async function refresh({ township }: Copy): Promise<void> {
  const response = await fetch(listAddress(root, township), { cache: 'no-cache' });
  if (response.ok) return save(root, township, (await response.json()) as SavedList, () => undefined);
  if (response.status !== 404 && response.status !== 410) return;
  // The township, or the whole site, is not here any more; browsers keep a worker whose script is gone.
  await forget(root, township);
  if ((await copiesOf(root)).length === 0) await worker.registration.unregister();
}

const refreshing = new Map<string, Promise<void>>();

/** What fails is tried again with the next page. */
function refreshOnce(copy: Copy): Promise<void> {
  const done = (): void => void refreshing.delete(copy.township);
  const work = refreshing.get(copy.township) || refresh(copy).then(done, done);
  refreshing.set(copy.township, work);
  return work;
}

async function refreshAll(path: string): Promise<void> {
  const concerned = (await copiesOf(root)).filter(({ list }) => list.files[path] !== undefined);
  await Promise.all(concerned.map(refreshOnce));
}

/** The saving itself asks for what is new, in the page as here. */
const isForSaving = ({ cache, destination }: Request): boolean => cache === 'no-cache' && destination === '';

function onFetch(event: Fetching): void {
  const { request } = event;
  if (request.method !== 'GET' || request.url.indexOf(root) !== 0 || isForSaving(request)) return;
  const path = pathOf(request.url);
  const answered = answer(request, path);
  event.respondWith(answered);
  if (request.mode === 'navigate') event.waitUntil(answered.then(() => refreshAll(path)));
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', onFetch);
