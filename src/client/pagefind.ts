/**
 * Brings in Pagefind through a small module of its own: a dynamic `import()` would be syntax that old browsers cannot
 * parse. Where modules or WebAssembly do not work, there are no full-text hits, and the search goes on without them.
 */

interface PagefindResult {
  data: () => Promise<{ meta: Record<string, string> }>;
}
interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const MOST = 12;
const PATIENCE = 8000; // milliseconds

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
    script.onerror = () => reject(new Error('pagefind'));
    setTimeout(() => reject(new Error('pagefind')), PATIENCE);
    document.head.appendChild(script);
  });
  loaded.set(bridge, promise);
  return promise;
}

/** Ids of matters whose text answers the query, best first; none where Pagefind cannot run. */
export async function fullText(bridge: string, query: string): Promise<string[]> {
  try {
    const pagefind = await load(bridge);
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return data.map(({ meta }) => meta['id'] ?? '').filter((id) => id !== '');
  } catch {
    return [];
  }
}
