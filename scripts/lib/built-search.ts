/** The search of a built folder without a browser: the same tables, the same planner, the same Pagefind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Search, type Answer } from '../../src/search/answer.ts';
import type { Catalogue, Places, ProfileTable } from '../../src/search/catalogue.ts';
import type { DutyTable } from '../../src/search/duty-table.ts';
import type { Simplified } from '../../src/search/fold.ts';
import type { Readings } from '../../src/search/readings.ts';
import { readTableScript } from '../../src/search/table-file.ts';
import { serveFolder } from './static-server.ts';

interface Pagefind {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
  destroy: () => Promise<void>;
}

const MOST = 10;

/** Pagefind cuts a query into words by the language of the page: as a browser tells it, on any page of the site. */
function tellLanguage(): void {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-Hans-CN' }) };
  if (!('document' in globalThis)) Object.assign(globalThis, { document: page });
}

/** The program's own module, which the build has put there. */
async function openPagefind(folder: string, address: string): Promise<Pagefind> {
  tellLanguage();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: address, noWorker: true });
  return pagefind;
}

export class BuiltSearch {
  private readonly search: Search;
  private readonly ids: Record<string, string>;
  private readonly pagefind: Pagefind;
  private readonly stop: () => void;

  private constructor(search: Search, ids: Record<string, string>, pagefind: Pagefind, stop: () => void) {
    this.search = search;
    this.ids = ids;
    this.pagefind = pagefind;
    this.stop = stop;
  }

  /** `township` is `<county>/<township>`, or a county. Throws where `dist` holds no such search. */
  static async open(dist: string, township: string): Promise<BuiltSearch> {
    const [county = ''] = township.split('/');
    const table = (path: string): unknown => readTableScript(readFileSync(join(dist, path), 'utf8'));
    if (!existsSync(join(dist, township, 'search/places.js')))
      throw new Error(`${dist} 里没有 ${township}，请先运行 npm run build`);
    const places = table(`${township}/search/places.js`) as Places;
    const search = new Search(table(`${county}/search/catalogue.js`) as Catalogue, places);
    const own = places.own === undefined ? [] : (table(`${township}/search/profiles.js`) as ProfileTable);
    // The build has written these tables, so their shapes are known.
    search.learn({
      simplified: table(`${county}/search/simplified.js`) as Simplified,
      readings: table(`${county}/search/readings.js`) as Readings,
      profiles: [...(table(`${county}/search/profiles.js`) as ProfileTable), ...own],
    });
    search.addDuties(table(`${township}/search/duties.js`) as DutyTable);
    const ids = table(`${county}/pagefind/ids.js`) as Record<string, string>;
    const { server, port } = await serveFolder(dist, 0, '/');
    const stop = (): void => void server.close();
    try {
      const pagefind = await openPagefind(join(dist, county, 'pagefind'), `http://localhost:${port}/${county}/pagefind/`);
      return new BuiltSearch(search, ids, pagefind, stop);
    } catch (failure) {
      stop();
      throw failure;
    }
  }

  async answer(query: string): Promise<Answer> {
    const texts: string[][] = [];
    for (const part of this.search.partsOf(query)) {
      const { results } = await this.pagefind.search(part);
      texts.push(results.slice(0, MOST).map(({ id }) => this.ids[id] ?? ''));
    }
    return this.search.answer(query, texts);
  }

  /** What is found, best first, by ids as in a table of judged queries: a problem stands for the row that answers it. */
  async found(query: string): Promise<string[]> {
    const { groups } = await this.answer(query);
    const ids = groups.flatMap(({ kind, hits }) => hits.map(({ id }) => (kind === 'matter' ? id : `${kind}:${id}`)));
    return [...new Set(ids.map((id) => id.replace(/#.*$/, '')))];
  }

  async close(): Promise<void> {
    await this.pagefind.destroy();
    this.stop();
  }
}
