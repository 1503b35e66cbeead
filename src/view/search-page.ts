import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom } from './addresses.ts';
import { page, type Link, type LinkGroup, type Page } from './page.ts';

/** One county's tables and index, as addresses relative to the page. */
export interface SearchSource {
  /** Ids, names and aliases of the county's matters. */
  catalogue: string;
  /** What differs per township; the county's own search has the county-wide one. */
  places: string;
  /** Module that brings Pagefind. */
  pagefind: string;
}

function sourceOf(county: string, folder: string, to: (address: string) => string): SearchSource {
  return {
    catalogue: to(`${county}/search/catalogue.json`),
    places: to(`${folder}/search/places.json`),
    pagefind: to(`${county}/pagefind/bridge.js`),
  };
}

export interface SearchPage {
  page: Page;
  /** Where the script finds its tables: `SearchSource[]`, serialised. */
  sources: string;
  /** What stands there without JavaScript: every matter, or every township. */
  lists: LinkGroup[];
}

const matterList = (
  county: CountyDigest,
  title: string,
  addressOf: (id: string) => string,
  ids?: ReadonlySet<string>,
  own: TownshipCorpus['matters'] = [],
): LinkGroup => ({
  id: 'all',
  title,
  links: [...county.matters, ...own]
    .filter(({ id }) => ids === undefined || ids.has(id))
    .map(({ id, name }) => ({ label: name, href: addressOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'zh-Hans-CN')),
});

export function townshipSearchPage({
  site,
  county,
  corpus,
}: {
  site: Site;
  county: CountyDigest;
  corpus: TownshipCorpus;
}): SearchPage {
  const path = addresses.townshipSearch(county.id, corpus.id);
  const to = linksFrom(path);
  const { name } = corpus.township;
  return {
    page: page({
      site,
      path,
      title: `搜索${name}`,
      description: `在${name}搜索办事事项。`,
      parents: [
        { label: county.county.name, address: addresses.county(county.id) },
        { label: name, address: addresses.township(county.id, corpus.id) },
      ],
      searchInHeader: false,
      search: { address: path, label: `搜索${name}` },
      heldAt: corpus.heldAt,
    }),
    sources: JSON.stringify([sourceOf(county.id, `${county.id}/${corpus.id}`, to)]),
    lists: [
      matterList(
        county,
        `${name}全部办事事项（按拼音）`,
        (id) => to(addresses.matter(county.id, corpus.id, id)),
        new Set(corpus.sheet.entries.map(({ matter }) => matter)),
        corpus.matters,
      ),
    ],
  };
}

export function countySearchPage({ site, county }: { site: Site; county: CountyDigest }): SearchPage {
  const path = addresses.countySearch(county.id);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: `搜索${county.county.name}`,
      description: `在${county.county.name}搜索办事事项。`,
      parents: [{ label: county.county.name, address: addresses.county(county.id) }],
      searchInHeader: false,
      search: { address: path, label: `搜索${county.county.name}` },
    }),
    sources: JSON.stringify([sourceOf(county.id, county.id, to)]),
    lists: [matterList(county, `${county.county.name}全部办事事项（按拼音）`, (id) => to(addresses.countyMatter(county.id, id)))],
  };
}

export function siteSearchPage({ site, counties }: { site: Site; counties: readonly CountyDigest[] }): SearchPage {
  const path = addresses.search();
  const to = linksFrom(path);
  const townships = (county: CountyDigest): Link[] =>
    county.townships.map(({ id, name }) => ({ label: name, href: to(addresses.townshipSearch(county.id, id)) }));
  return {
    page: page({ site, path, title: '搜索', description: '搜索全部办事事项。', searchInHeader: false }),
    sources: JSON.stringify(counties.map(({ id }) => sourceOf(id, id, to))),
    lists: counties.map((county) => ({
      id: county.id,
      title: `${county.county.name}：先选乡镇，结果更准`,
      links: [{ label: `${county.county.name}全部事项`, href: to(addresses.countySearch(county.id)) }, ...townships(county)],
    })),
  };
}
