/**
 * The only door from Astro's collections to view models: one function a page, and the paths that Astro builds.
 * Records are read once and kept; pages come township by township, so only a few townships need to be kept.
 */
import { getCollection, getEntry } from 'astro:content';
import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { overviewOf, type CountyOverview } from '../domain/county-overview.ts';
import { isCompared } from '../domain/lost-comparisons.ts';
import { comparedPairs } from '../domain/own-words.ts';
import { today } from '../domain/today.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { accessibilityPage } from '../view/accessibility-page.ts';
import { addresses, linksFrom, type OverviewTable } from '../view/addresses.ts';
import { countyFeed, townshipFeed } from '../view/adjustment-feed.ts';
import { adjustmentsPage } from '../view/adjustments-page.ts';
import { boundaryPage } from '../view/boundary-page.ts';
import { bookletPage } from '../view/booklet-page.ts';
import { checkPage } from '../view/check-page.ts';
import { comparisonPage } from '../view/comparison-page.ts';
import { countyAdjustmentsPage } from '../view/county-adjustments-page.ts';
import { countyPage } from '../view/county-page.ts';
import { departmentPage } from '../view/department-page.ts';
import { dutyPage } from '../view/duty-page.ts';
import { eventPage } from '../view/event-page.ts';
import { feedbackPage } from '../view/feedback-page.ts';
import { homePage } from '../view/home-page.ts';
import { byId, matterOf } from '../view/lookup.ts';
import { countyMattersPage, townshipMattersPage } from '../view/matter-list-page.ts';
import { matterComparison } from '../view/matter-comparison.ts';
import { matterPage } from '../view/matter-page.ts';
import { movedPage } from '../view/moved-page.ts';
import { overviewFiles, overviewPage } from '../view/overview-page.ts';
import { overviewCsv, overviewJson, overviewTables } from '../view/overview-tables.ts';
import { page, type Page } from '../view/page.ts';
import { paperPage, papersPage } from '../view/paper-page.ts';
import { postersPage } from '../view/posters-page.ts';
import { printView } from '../view/print-view.ts';
import { problemsPage } from '../view/problems-page.ts';
import { countySearchPage, siteSearchPage, townshipSearchPage } from '../view/search-page.ts';
import type { CountyScope, Dated, MatterScope, TownshipScope } from '../view/scope.ts';
import { statusPage } from '../view/status-page.ts';
import { townshipChoice } from '../view/township-choice.ts';
import { townshipComparison } from '../view/township-comparison.ts';
import { countyUnlistedTasksPage, unlistedTasksPage } from '../view/unlisted-tasks-page.ts';
import { townshipPage } from '../view/township-page.ts';
import { readCounty, readIndex, readTownship } from './compiled.ts';
import { takesPart } from './share.ts';

type Params = Record<string, string | undefined>;

/** Paths are built from the same records as pages: what is asked for is there. */
function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** The record that the parameter `what` names. */
const asked = <Item extends { id: string }>(records: readonly Item[], what: string, params: Params): Item =>
  required(byId(records).get(params[what] ?? ''), `${what} ${params[what]}`);

/** Keeps the last few values of a costly function of one key. */
function kept<Value>(most: number, make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    values.set(key, made);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
    return made;
  };
}

const countyOf = kept(8, async (id): Promise<CountyDigest> => {
  const entry = required(await getEntry('counties', id), `county ${id}`);
  return readCounty(entry.data.folder, id);
});

const townshipOf = kept(4, async (key): Promise<TownshipCorpus> => {
  const entry = required(await getEntry('townships', key), `township ${key}`);
  return readTownship(entry.data.folder, entry.data.county, entry.data.township);
});

/** What townships have only in common is computed here, by one process: the digest, which all read, is long enough. */
const overviewOfCounty = kept(1, async (id): Promise<CountyOverview> => {
  const entry = required(await getEntry('counties', id), `county ${id}`);
  const { folder, townships } = entry.data;
  const county = { ...(await countyOf(id)), publishedAddresses: [] };
  return overviewOf({ ...county, townships: townships.map((township) => readTownship(folder, id, township)) }, asOf);
});

const site = kept(1, async () => {
  const [entry] = await getCollection('counties');
  if (entry === undefined) throw new Error('no county: content/ holds no folder with a county.yaml');
  return readIndex(entry.data.folder).site;
});

/** The day of this build. No page shows it: pages differ by it only where something has fallen due. */
const asOf = today();

const siteOf = () => site('site');
const counties = async (): Promise<CountyDigest[]> =>
  Promise.all((await getCollection('counties')).map(({ id }) => countyOf(id)));
const countyScope = async ({ county = '' }: Params) => ({ site: await siteOf(), county: await countyOf(county), asOf });
const townshipScope = async ({ county = '', township = '' }: Params) => ({
  ...(await countyScope({ county })),
  corpus: await townshipOf(`${county}/${township}`),
});

const ofCounty =
  <View>(draw: (scope: Dated<CountyScope>) => View) =>
  async (params: Params) =>
    draw(await countyScope(params));
const ofTownship =
  <View>(draw: (scope: Dated<TownshipScope>) => View) =>
  async (params: Params) =>
    draw(await townshipScope(params));

/** Pages that belong to no township are built by the first process only. */
const shared = <Path>(paths: Path[]): Path[] => (takesPart(0) ? paths : []);

/** This process's townships, in the order of their ids. */
async function townshipParams(): Promise<{ county: string; township: string }[]> {
  const entries = await getCollection('townships');
  return entries.filter((_, index) => takesPart(index)).map(({ data: { county, township } }) => ({ county, township }));
}

export const countyPaths = async () => shared((await getCollection('counties')).map(({ id }) => ({ params: { county: id } })));

/** A path for each record that every county has a list of. */
const countyRecordPaths = (name: string, records: (county: CountyDigest) => readonly { id: string }[]) => async () =>
  shared(
    (await counties()).flatMap((county) => records(county).map(({ id }) => ({ params: { county: county.id, [name]: id } }))),
  );

export const departmentPaths = countyRecordPaths('department', ({ departments }) => departments);
export const paperPaths = countyRecordPaths('paper', ({ papers }) => papers);
export const countyMatterPaths = countyRecordPaths('matter', ({ matters }) => matters);
export const matterComparisonPaths = countyRecordPaths('matter', (county) =>
  county.matters.filter(({ id }) => isCompared(id, county)),
);

export const overviewTablePaths = async () =>
  shared(
    (await getCollection('counties')).flatMap(({ id }) => overviewTables.map((table) => ({ params: { county: id, table } }))),
  );

/** Published addresses that end like this and show nothing of their own any more. */
const movedBelow = async (ends: RegExp): Promise<{ county: string; path: string }[]> =>
  shared(
    (await counties()).flatMap(({ id: county, endings }) =>
      endings.flatMap(({ address }) => ends.exec(address)?.slice(1) ?? []).map((path) => ({ county, path })),
    ),
  );
export const movedFiles = async () =>
  (await movedBelow(/^((?!(?:.*\/)?index\.html$).+)\.html$/)).map(({ county, path: moved }) => ({ params: { county, moved } }));
export const movedFolders = async () =>
  (await movedBelow(/^(.+)\/index\.html$/)).map(({ county, path: folder }) => ({ params: { county, folder } }));

/** Pairs of townships: whose process builds the first builds the pair. */
export async function townshipComparisonPaths() {
  const pairs = new Map((await counties()).map(({ id, ownWords }) => [id, comparedPairs(ownWords)]));
  return (await townshipParams()).flatMap(({ county, township }) =>
    (pairs.get(county) ?? [])
      .filter(([first]) => first === township)
      .map(([first, second]) => ({ params: { county, first, second } })),
  );
}

export const townshipPaths = async () => (await townshipParams()).map((params) => ({ params }));

export const dutyPaths = async () =>
  (await townshipParams()).flatMap((params) => Object.keys(DUTY_LISTS).map((list) => ({ params: { ...params, list } })));

export async function matterPaths() {
  const heads = new Map(
    (await counties()).map(({ id, townships }) => [id, new Map(townships.map((head) => [head.id, head.matters]))]),
  );
  return (await townshipParams()).flatMap((params) =>
    (heads.get(params.county)?.get(params.township) ?? []).map((matter) => ({ params: { ...params, matter } })),
  );
}

export const eventPaths = async () => {
  const events = new Map((await counties()).map(({ id, lifeEvents }) => [id, lifeEvents]));
  return (await townshipParams()).flatMap((params) =>
    (events.get(params.county) ?? []).map(({ id }) => ({ params: { ...params, event: id } })),
  );
};

export const forHome = async () => homePage({ site: await siteOf(), counties: await counties() });
export const forCounty = ofCounty(countyPage);
export const forTownship = ofTownship(townshipPage);
export const forFeedback = ofTownship(feedbackPage);
export const forDuties = async (params: Params) => dutyPage(params['list'] as DutyListKind, await townshipScope(params));
export const forBoundary = ofTownship(boundaryPage);
export const forAdjustments = ofTownship(adjustmentsPage);
export const forAdjustmentFeed = ofTownship(townshipFeed);
export const forCountyAdjustments = ofCounty(countyAdjustmentsPage);
export const forCountyAdjustmentFeed = ofCounty(countyFeed);
export const forUnlistedTasks = ofTownship(unlistedTasksPage);
export const forCountyUnlistedTasks = ofCounty(countyUnlistedTasksPage);
export const forProblems = ofTownship(problemsPage);
export const forTownshipMatters = ofTownship(townshipMattersPage);
export const forCountyMatters = ofCounty(countyMattersPage);
export const forSiteSearch = async () => siteSearchPage({ site: await siteOf(), counties: await counties() });
export const forCountySearch = ofCounty(countySearchPage);
export const forTownshipChoice = ofCounty(townshipChoice);
export const forCheck = ofTownship(checkPage);
export const forPosters = ofTownship(postersPage);
export const forBooklet = ofTownship(bookletPage);
export const forTownshipSearch = ofTownship(townshipSearchPage);

const overviewScope = async ({ county = '' }: Params) => ({
  site: await siteOf(),
  overview: await overviewOfCounty(county),
  asOf,
});
export const forOverview = async (params: Params) => overviewPage(await overviewScope(params));
export const forOverviewTable = async (params: Params) =>
  overviewCsv(params['table'] as OverviewTable, await overviewScope(params));
export const forOverviewData = async (params: Params) => overviewJson(await overviewScope(params));

export async function forDepartment(params: Params) {
  const scope = await countyScope(params);
  return departmentPage(asked(scope.county.departments, 'department', params), scope);
}

export async function forMoved(address: string, params: Params) {
  const scope = await countyScope(params);
  const ending = required(
    scope.county.endings.find((each) => each.address === address),
    `ending of ${address}`,
  );
  return movedPage(ending, scope);
}

export const forPapers = ofCounty(papersPage);

export async function forPaper(params: Params) {
  const scope = await countyScope(params);
  return paperPage(asked(scope.county.papers, 'paper', params), scope);
}

/** The page of a matter, with what it has on paper. */
function printed(matter: Matter, scope: MatterScope) {
  const shown = matterPage(matter, scope);
  return { matter: shown, print: printView(matter, shown, scope) };
}

export async function forCountyMatter(params: Params) {
  const scope = await countyScope(params);
  return printed(asked(scope.county.matters, 'matter', params), scope);
}

export async function forEvent(params: Params) {
  const scope = await townshipScope(params);
  return eventPage(asked(scope.county.lifeEvents, 'event', params), scope);
}

export async function forMatter(params: Params) {
  const scope = await townshipScope(params);
  const { matter = '' } = params;
  return printed(required(matterOf(scope, matter), `matter ${matter}`), scope);
}

export const forComparison = ofCounty(comparisonPage);

export async function forMatterComparison(params: Params) {
  const scope = await countyScope(params);
  return matterComparison(asked(scope.county.matters, 'matter', params), scope);
}

export async function forTownshipComparison({ county = '', first = '', second = '' }: Params) {
  const both = [await townshipOf(`${county}/${first}`), await townshipOf(`${county}/${second}`)] as const;
  return townshipComparison({ ...(await countyScope({ county })), both });
}

/** A page of fixed text, such as 关于本站. */
export const forText = async (path: string, title: string, description: string): Promise<Page> =>
  page({ site: await siteOf(), path, title, description });

export const forAccessibility = async () => accessibilityPage({ site: await siteOf() });

/** 发布状态. */
export async function forStatus() {
  const [entry] = await getCollection('counties');
  const { statuses, waivers } = entry === undefined ? { statuses: [], waivers: [] } : readIndex(entry.data.folder);
  return statusPage({ site: await siteOf(), counties: await counties(), statuses, waivers });
}

/** 开放数据: the compiled records, as files. */
export async function forOpenData() {
  const path = addresses.data();
  const to = linksFrom(path);
  const files = (await counties()).flatMap(({ id, county, townships }) => [
    { label: `${county.name}：部门、材料、办事指南`, href: to(`data/${id}.json`) },
    ...townships.map((head) => ({ label: `${head.name}：服务单和三张清单`, href: to(`data/${id}/${head.id}.json`) })),
    ...overviewFiles(id, to).map(({ label, href }) => ({ label: `${county.name}全县总览：${label}`, href })),
  ]);
  return { page: page({ site: await siteOf(), path, title: '开放数据', description: '机器可读的办事事项和履职清单。' }), files };
}
