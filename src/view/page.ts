import type { Site } from '../schema/site.ts';
import { addresses, linksFrom, type To } from './addresses.ts';

export interface Link {
  label: string;
  href: string;
}

/** A list under a heading. */
export interface LinkGroup {
  id: string;
  title: string;
  summary?: string | undefined;
  links: Link[];
}

/** What every page has around its own content. */
export interface Page {
  /** Path from the root of the site. */
  path: string;
  title: string;
  /** `<title>`: the page, then the township and county, then the site. */
  fullTitle: string;
  /** The page's one address; none where the site has none. Of a page that leads on, the other's. */
  canonical?: string | undefined;
  /** Where to subscribe to what the page tells. */
  feed?: string | undefined;
  /** 跳转: what a browser is told to open instead, at once. */
  refresh?: string | undefined;
  description: string;
  siteName: string;
  demonstration: boolean;
  /** Said of a township whose newest version has mistakes. */
  held?: { text: string; href: string } | undefined;
  /** Breadcrumbs; the last one, without link, is the page itself. */
  trail: (Link | { label: string; href?: undefined })[];
  home: string;
  /** False on the home page, whose h1 is the name of the site. */
  header: boolean;
  /** Prefix of addresses below the root, such as `../../`. */
  root: string;
  /** The search box of the page's township, or of the whole site. */
  search: { action: string; label: string; tables?: string | undefined };
  /** False where the box stands in the page itself. */
  searchInHeader: boolean;
  hotline: string;
  footer: { links: Link[]; facts: { label: string; value: string }[]; dataDate: string };
  /** JSON-LD, already serialised. */
  jsonLd?: string | undefined;
}

export interface PageOptions {
  site: Site;
  path: string;
  title: string;
  description: string;
  /** Parents of this page, outermost first, without the home page. */
  parents?: { label: string; address: string }[];
  /** Of a county or a township: the address of its search page. */
  search?: { address: string; label: string };
  searchInHeader?: boolean;
  /** Day of the version shown, when the newest one has mistakes. */
  heldAt?: string | undefined;
  /** Address of its Atom feed. */
  feed?: string;
  jsonLd?: unknown;
  /** The page that has taken the place of this one. */
  leadsTo?: string | undefined;
}

/** Folders that hold the search tables, relative to the page: the county's, and the township's (or the county's again). */
export type SearchTables = [county: string, local: string];

/** Of the search page at `address`: `<county>/search/index.html` or `<county>/<township>/search/index.html`. */
export function tablesOf(address: string, to: To): SearchTables {
  const folder = (path: string): string => to(`${path}/index.html`).replace(/index\.html$/, '') || './';
  const local = address.replace(/\/index\.html$/, '');
  return [folder(`${local.split('/')[0] ?? ''}/search`), folder(local)];
}

/** `<` would end the script element that holds the data. */
const serialise = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export function page({
  site,
  path,
  title,
  description,
  parents = [],
  search,
  searchInHeader = true,
  heldAt,
  feed,
  jsonLd,
  leadsTo,
}: PageOptions): Page {
  const to = linksFrom(path);
  const home = to(addresses.home());
  const isHome = path === addresses.home();
  const facts = [
    { label: '主办单位', value: site.organiser },
    { label: '承办单位', value: site.operator },
    { label: '网站标识码', value: site.siteCode },
    { label: 'ICP备案号', value: site.icpNumber },
    { label: '公安备案号', value: site.policeNumber },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  return {
    path,
    title,
    fullTitle: [title, ...parents.map(({ label }) => label).reverse(), ...(isHome ? [] : [site.name])].join(' · '),
    feed: feed === undefined ? undefined : to(feed),
    canonical: site.webAddress === undefined ? leadsTo && to(leadsTo) : site.webAddress + (leadsTo ?? path),
    refresh: leadsTo && `0; url=${to(leadsTo)}`,
    description,
    siteName: site.name,
    demonstration: site.demonstration === true,
    held:
      heldAt === undefined
        ? undefined
        : { text: `这里显示的是${readDay(heldAt)}的内容：新提交的内容有误，正在修改。`, href: to(addresses.status()) },
    trail: isHome
      ? []
      : [{ label: '首页', href: home }, ...parents.map(({ label, address }) => ({ label, href: to(address) })), { label: title }],
    home,
    header: !isHome,
    root: '../'.repeat(path.split('/').length - 1),
    search: {
      action: to(search?.address ?? addresses.search()),
      label: search?.label ?? '搜索全部乡镇',
      tables: search === undefined ? undefined : JSON.stringify([tablesOf(search.address, to)]),
    },
    searchInHeader,
    hotline: site.hotline,
    footer: {
      links: [
        { label: '关于本站', href: to(addresses.about()) },
        { label: '无障碍声明', href: to(addresses.accessibility()) },
        { label: '开放数据', href: to(addresses.data()) },
        { label: '发布状态', href: to(addresses.status()) },
        { label: '镜像与校验', href: to(addresses.mirror()) },
      ],
      facts,
      dataDate: site.dataDate,
    },
    jsonLd: jsonLd === undefined ? undefined : serialise(jsonLd),
  };
}

/** Two days as people read them, the year of the second only where it is another. */
export function readPeriod(from: string, until: string): string {
  if (from === until) return readDay(from);
  return `${readDay(from)}至${from.slice(0, 4) === until.slice(0, 4) ? readDay(until).slice(5) : readDay(until)}`;
}

/** `2026-09-28` as people read it. */
export function readDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
