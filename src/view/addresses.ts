/**
 * Every address of the site, as a path from its root with the file name spelt out, so that a page opens under any
 * path, from any static server, and from a folder. Published addresses never change.
 */
import { publishedName } from '../domain/published-picture.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';

/** Tables of 全县总览: township × matter, townships with their figures, pairs of townships. */
export type OverviewTable = 'overview' | 'townships' | 'likeness';

export const addresses = {
  home: () => 'index.html',
  search: () => 'search/index.html',
  about: () => 'about/index.html',
  accessibility: () => 'accessibility/index.html',
  mirror: () => 'mirror/index.html',
  data: () => 'data/index.html',
  offline: () => 'offline/index.html',
  status: () => 'status/index.html',
  county: (county: string) => `${county}/index.html`,
  countyMatters: (county: string) => `${county}/all-matters/index.html`,
  townshipMatters: (county: string, township: string) => `${county}/${township}/all-matters/index.html`,
  townshipChoice: (county: string) => `${county}/townships/index.html`,
  countySearch: (county: string) => `${county}/search/index.html`,
  countyMatter: (county: string, matter: string) => `${county}/matters/${matter}.html`,
  papers: (county: string) => `${county}/papers/index.html`,
  paper: (county: string, paper: string) => `${county}/papers/${paper}.html`,
  department: (county: string, department: string, row = '') =>
    `${county}/departments/${department}.html${row === '' ? '' : `#${row}`}`,
  township: (county: string, township: string) => `${county}/${township}/index.html`,
  matter: (county: string, township: string, matter: string) => `${county}/${township}/${matter}.html`,
  event: (county: string, township: string, event: string) => `${county}/${township}/events/${event}.html`,
  duties: (county: string, township: string, list: DutyListKind, row = '') =>
    `${county}/${township}/duties/${list}/index.html${row === '' ? '' : `#${row}`}`,
  boundary: (county: string, township: string, department = '') =>
    `${county}/${township}/boundary/index.html${department === '' ? '' : `#department-${department}`}`,
  problems: (county: string, township: string) => `${county}/${township}/problems/index.html`,
  adjustments: (county: string, township: string) => `${county}/${township}/adjustments/index.html`,
  adjustmentFeed: (county: string, township: string) => `${county}/${township}/adjustments/feed.xml`,
  countyAdjustments: (county: string) => `${county}/adjustments/index.html`,
  countyAdjustmentFeed: (county: string) => `${county}/adjustments/feed.xml`,
  unlistedTasks: (county: string, township: string) => `${county}/${township}/unlisted-tasks/index.html`,
  countyUnlistedTasks: (county: string) => `${county}/unlisted-tasks/index.html`,
  comparison: (county: string) => `${county}/compare/index.html`,
  /** The page of two townships, whichever is named first. */
  townshipComparison: (county: string, one: string, other: string) => `${county}/compare/${[one, other].sort().join('/')}.html`,
  matterComparison: (county: string, matter: string) => `${county}/compare/matters/${matter}.html`,
  overview: (county: string) => `${county}/overview/index.html`,
  overviewTable: (county: string, table: OverviewTable) => `${county}/overview/${table}.csv`,
  overviewData: (county: string) => `${county}/overview/overview.json`,
  feedback: (county: string, township: string) => `${county}/${township}/feedback/index.html`,
  townshipZip: (county: string, township: string) => `${county}/${township}/${township}.zip`,
  check: (county: string, township: string) => `${county}/${township}/check/index.html`,
  posters: (county: string, township: string) => `${county}/${township}/posters/index.html`,
  booklet: (county: string, township: string) => `${county}/${township}/booklet/index.html`,
  picture: (county: string, township: string, file: string) => `${county}/${township}/images/${publishedName(file)}`,
  townshipSearch: (county: string, township: string) => `${county}/${township}/search/index.html`,
} as const;

/** Relative link from the page `from` to `to`; both are paths from the root of the site. */
export function link(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const [path = '', anchor] = to.split('#');
  const end = path.split('/');
  const file = end.pop() ?? '';
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared += 1;
  const up = '../'.repeat(start.length - shared);
  const down = end
    .slice(shared)
    .map((folder) => `${folder}/`)
    .join('');
  return `${up}${down}${file}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Links from one page: `const to = linksFrom(path); to(addresses.home())`. */
export type To = (address: string) => string;
export function linksFrom(from: string): To {
  return (to) => link(from, to);
}
