/**
 * Full text by Pagefind, through a small module of its own: a dynamic `import()` would be syntax that old browsers cannot
 * parse. Where modules or WebAssembly do not work, there are no full-text hits, and the search goes on without them.
 */
import { loadTable } from './tables.ts';

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

const MOST = 10;
const PATIENCE = 10_000; // milliseconds

const loaded = new Map<string, Promise<Pagefind>>();

function load(bridge: string): Promise<Pagefind> {
  const known = loaded.get(bridge);
  if (known !== undefined) return known;
  const promise = new Promise<Pagefind>((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = bridge;
    const onReady = (event: Event): void => resolve((event as CustomEvent<Pagefind>).detail);
    document.addEventListener(`pagefind:${script.src}`, onReady, { once: true });
    const fail = (): void => reject(new Error('pagefind'));
    script.onerror = fail;
    // Syntax that the browser does not know, in a module that the bridge brings in, is told here only.
    window.addEventListener('error', ({ filename }) => {
      if (filename.indexOf('/pagefind/') >= 0) fail();
    });
    setTimeout(fail, PATIENCE);
    document.head.appendChild(script);
    // A worker would be a second copy of the program to download.
  }).then((pagefind) => pagefind.options({ noWorker: true }).then(() => pagefind));
  loaded.set(bridge, promise);
  return promise;
}

/** Ids of matters whose text answers one of `queries`, best first, for each of them; none where Pagefind cannot run. */
export async function fullText(folder: string, queries: readonly string[]): Promise<string[][]> {
  try {
    const pagefind = await load(`${folder}bridge.js`);
    const ids = await loadTable<Record<string, string>>(`${folder}ids.js`);
    const found: string[][] = [];
    for (const query of queries) {
      const { results } = await pagefind.search(query);
      found.push(results.slice(0, MOST).map(({ id }) => ids[id] || ''));
    }
    return found;
  } catch {
    return [];
  }
}
