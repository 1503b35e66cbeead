/** The search page: reads `?q=`, ranks by names at once, then adds Pagefind's full-text hits when it can load. */
import type { Catalogue, CatalogueRow, PlaceRow, Places } from '../search/catalogue.ts';
import { merge, rankByName } from '../search/rank.ts';
import { fullText } from './pagefind.ts';

interface Source {
  catalogue: string;
  places: string;
  pagefind: string;
}

interface Tables {
  catalogue: Catalogue;
  places: Places;
  source: Source;
}

const MOST = 20;

const container = document.getElementById('results');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
const query = (new URLSearchParams(location.search).get('q') ?? '').trim();

const json = async <Value>(address: string): Promise<Value> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Value;
};

function setState(state: 'idle' | 'loading' | 'done' | 'failed', said: string): void {
  container?.setAttribute('data-search-state', state);
  if (status !== null) status.textContent = said;
}

function resultItem(
  id: string,
  name: string,
  township: string,
  base: string,
  [href, place, phone, action]: PlaceRow,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(href, base).href;
  link.textContent = name;
  link.dataset['result'] = '';
  link.dataset['matter'] = id;
  item.appendChild(link);
  const facts = document.createElement('p');
  facts.textContent = [township, place, action].filter((part) => part !== '').join(' · ');
  item.appendChild(facts);
  if (phone !== '') {
    const call = document.createElement('a');
    call.className = 'phone';
    call.href = `tel:${phone}`;
    call.textContent = phone;
    item.appendChild(call);
  }
  return item;
}

const rowsOf = ({ catalogue, places }: Tables): CatalogueRow[] => [...catalogue.matters, ...(places.own ?? [])];

function draw(ids: readonly string[], tables: Tables): number {
  const { places, source } = tables;
  const base = new URL(source.places, location.href).href;
  const names = new Map(rowsOf(tables).map(([id, name]) => [id, name] as const));
  const items = ids.slice(0, MOST).map((id) => {
    const row = places.matters[id];
    return row === undefined ? undefined : resultItem(id, names.get(id) ?? id, places.name, base, row);
  });
  let drawn = 0;
  for (const item of items) {
    if (item === undefined) continue;
    results?.appendChild(item);
    drawn += 1;
  }
  return drawn;
}

function clear(): void {
  while (results?.firstChild) results.removeChild(results.firstChild);
}

async function run(): Promise<void> {
  const sources = JSON.parse(container?.getAttribute('data-sources') ?? '[]') as Source[];
  const hotline = container?.getAttribute('data-hotline') ?? '12345';
  setState('loading', '正在搜索……');
  const tables = await Promise.all(
    sources.map(async (source): Promise<Tables> => ({
      source,
      catalogue: await json(source.catalogue),
      places: await json(source.places),
    })),
  );
  const byName = tables.map((each) => rankByName(query, rowsOf(each)));
  tables.forEach((each, index) =>
    draw(
      (byName[index] ?? []).map(({ id }) => id),
      each,
    ),
  );
  const texts = await Promise.all(tables.map(({ source }) => fullText(source.pagefind, query)));
  clear();
  const drawn = tables.reduce((sum, each, index) => sum + draw(merge(byName[index] ?? [], texts[index] ?? []), each), 0);
  setState('done', drawn === 0 ? `没有找到“${query}”。换个说法试试，或者打热线 ${hotline}。` : `找到 ${drawn} 个结果。`);
}

if (box !== null) box.value = query;
if (query !== '') {
  run().catch(() => setState('failed', '搜索没有打开，请检查网络后再试，或者在下面的列表里找。'));
}
