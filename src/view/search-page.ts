import type { CountyDigest } from '../domain/county-digest.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { eventLink } from './event-links.ts';
import { page, tablesOf, type Link, type Page } from './page.ts';
import type { CountyScope, TownshipScope } from './scope.ts';
import { within } from './within.ts';

/** A link that takes the query with it. */
export interface CarryingLink extends Link {
  carries: true;
}

export interface SearchPage {
  page: Page;
  /** Where the script finds its tables, serialised: one pair of folders for each county. */
  tables: string;
  /** What the first answers need, to be fetched beside the script rather than after it. */
  preload: string[];
  /** Name of the township that is searched; remembered on the device. */
  township?: string | undefined;
  /** The next larger search, or where to choose a township: the same bytes, however many there are. */
  others: CarryingLink[];
  /** Life events of the township, with what they are called: the script shows those that the query names. */
  events: (Link & { names: string })[];
  /** Ways to find a matter without a query, and without JavaScript. */
  help: Link[];
}

const tablesFor = (tables: readonly (readonly [county: string, local: string])[]): Pick<SearchPage, 'tables' | 'preload'> => ({
  tables: JSON.stringify(tables),
  preload: tables.flatMap(([county, local]) => [`${county}catalogue.js`, `${local}places.js`]),
});

/** The ways through a list of all matters. */
const waysThrough = (list: string): Link[] => [
  { label: '按拼音找', href: `${list}#letters` },
  { label: '按人生大事找', href: `${list}#events` },
  { label: '按部门找', href: `${list}#departments` },
];

export function townshipSearchPage({ site, county, corpus }: TownshipScope): SearchPage {
  const path = addresses.townshipSearch(county.id, corpus.id);
  const to = linksFrom(path);
  const { name } = corpus.township;
  return {
    page: page({
      site,
      path,
      title: `搜索${name}`,
      description: `在${name}搜索办事事项，查一件事归谁管。`,
      ...within({ county, corpus }),
      searchInHeader: false,
    }),
    ...tablesFor([tablesOf(path, to)]),
    township: name,
    others: [{ label: `在${county.county.name}全县找`, href: to(addresses.countySearch(county.id)), carries: true }],
    events: county.lifeEvents.map((event) => ({
      ...eventLink(event, county.id, corpus.id, to),
      names: [event.name, ...(event.aliases ?? [])].join('|'),
    })),
    help: [
      { label: '谁来管：常问的事', href: to(addresses.problems(county.id, corpus.id)) },
      ...waysThrough(to(addresses.townshipMatters(county.id, corpus.id))),
    ],
  };
}

export function countySearchPage({ site, county }: CountyScope): SearchPage {
  const path = addresses.countySearch(county.id);
  const to = linksFrom(path);
  const { name } = county.county;
  return {
    page: page({
      site,
      path,
      title: `搜索${name}`,
      description: `在${name}搜索办事事项。`,
      ...within({ county }),
      searchInHeader: false,
    }),
    ...tablesFor([tablesOf(path, to)]),
    others: [choiceOf(county, to)],
    events: [],
    help: waysThrough(to(addresses.countyMatters(county.id))),
  };
}

const choiceOf = ({ id, county }: CountyDigest, to: To): CarryingLink => ({
  label: `选${county.name}的乡镇，看在哪里办`,
  href: to(addresses.townshipChoice(id)),
  carries: true,
});

export function siteSearchPage({ site, counties }: { site: Site; counties: readonly CountyDigest[] }): SearchPage {
  const path = addresses.search();
  const to = linksFrom(path);
  return {
    page: page({ site, path, title: '搜索', description: '搜索全部办事事项。', searchInHeader: false }),
    ...tablesFor(counties.map(({ id }) => tablesOf(addresses.countySearch(id), to))),
    others: counties.map((county) => choiceOf(county, to)),
    events: [],
    help: counties.flatMap(({ id }) => waysThrough(to(addresses.countyMatters(id)))),
  };
}
