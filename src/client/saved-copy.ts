/**
 * 存到手机的乡镇: copies of townships in the browser's caches, one cache for each version. A cache is a copy only when its list is
 * in it, and that is put in last: what was broken off is never shown, and is gone on with when it is tried again. Names begin
 * with the path of the site's root, for another copy of the site may stand on the same server.
 */
import { DIGEST_LENGTH, SAVED_LIST, type SavedList } from '../domain/saved-list.ts';

export interface Copy {
  /** `<county>/<township>`. */
  township: string;
  /** Of its cache. */
  name: string;
  list: SavedList;
}

/** The mirror has other files than its list says: it is being changed, or something stands between. */
export class FilesChanged extends Error {}

const AT_ONCE = 4;

const prefixOf = (root: string): string => `sheets ${new URL(root).pathname} `;
const townshipIn = (name: string, root: string): string => name.slice(prefixOf(root).length).split(' ')[0] || '';

const namesOf = async (root: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.indexOf(prefixOf(root)) === 0);

export const listAddress = (root: string, township: string): string => `${root}${township}/${SAVED_LIST}`;

/** Whole copies, the newest first. */
export async function copiesOf(root: string): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const name of await namesOf(root)) {
    const township = townshipIn(name, root);
    const list = await caches.match(listAddress(root, township), { cacheName: name });
    if (list !== undefined) copies.unshift({ township, name, list: (await list.json()) as SavedList });
  }
  return copies;
}

/** Deletes what is kept of one township, or of all of this site. */
export async function forget(root: string, township?: string): Promise<void> {
  for (const name of await namesOf(root))
    if (township === undefined || townshipIn(name, root) === township) await caches.delete(name);
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);
}

async function fetched(address: string, digest: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digestOf(bytes)) !== digest) throw new FilesChanged(address);
  return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') || '' } });
}

/** Puts in all files that are not there yet: from the copy before where it has the same, else from the network. */
async function fill(cache: Cache, root: string, list: SavedList, before: Copy | undefined, tell: (share: number) => void) {
  const paths = Object.keys(list.files);
  const waiting = paths.slice();
  let going = true;
  const report = (): void => {
    if (going) tell(1 - waiting.length / paths.length);
  };
  const next = async (): Promise<void> => {
    const path = waiting.shift();
    if (path === undefined || !going) return;
    const address = root + path;
    const digest = list.files[path] || '';
    if ((await cache.match(address)) === undefined) {
      const same = before !== undefined && before.list.files[path] === digest;
      const known = same ? await caches.match(address, { cacheName: before.name }) : undefined;
      await cache.put(address, known || (await fetched(address, digest)));
    }
    report();
    await next();
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } catch (error) {
    going = false;
    throw error;
  }
}

/** Saves what `list` says; the copy before stays until all of it is there. Fails without a copy half changed. */
export async function save(root: string, township: string, list: SavedList, tell: (share: number) => void): Promise<void> {
  const before = (await copiesOf(root)).filter((copy) => copy.township === township)[0];
  const name = `${prefixOf(root)}${township} ${list.version}`;
  const others = (await namesOf(root)).filter((each) => townshipIn(each, root) === township && each !== name);
  for (const other of others) if (before === undefined || before.name !== other) await caches.delete(other);
  if (before !== undefined && before.name === name) return;
  const cache = await caches.open(name);
  try {
    await fill(cache, root, list, before, tell);
    await cache.put(listAddress(root, township), new Response(JSON.stringify(list)));
  } catch (error) {
    // Full: what is there only takes room.
    if ((error as Error).name === 'QuotaExceededError') await caches.delete(name);
    throw error;
  }
  if (before === undefined) return;
  // Deleted by its reader meanwhile: the new one is not wanted either.
  if (!(await caches.delete(before.name))) await caches.delete(name);
}
