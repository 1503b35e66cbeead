import {
  CELL_STATES,
  MISSING,
  TOLERANCE,
  type CountyOverview,
  type OverviewCell,
  type OverviewTownship,
} from '../domain/county-overview.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Site } from '../schema/site.ts';
import { ACTION_MEANING, DUTY_LISTS, NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type OverviewTable, type To } from './addresses.ts';
import { confirmedLine, type ConfirmedLine } from './confirmed.ts';
import { alikeOf, type Alike } from './overview-alike.ts';
import { cellAddress, listed, sumsOf, type Listed } from './overview-cells.ts';
import { matterGroups, type MatterLineGroup } from './overview-matters.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import { within } from './within.ts';

export interface TownshipLine {
  id: string;
  name: Link;
  verdict: string;
  complete: boolean;
  sums: string;
  confirmed: ConfirmedLine;
  /** Which of its matters are missing or have fallen due. */
  exceptions: Listed[];
  /** The file in which they are mended. */
  file: string;
  /** What else is its own, or is owed. */
  facts: Link[];
}

/** 全县总览. */
export interface OverviewPage {
  page: Page;
  lead: string;
  legend: { term: string; meaning: string }[];
  rules: string[];
  townships: TownshipLine[];
  lists: { heads: string[]; lines: { name: Link; cells: (Link & { characteristic: string })[] }[] };
  alike: { title: string; lines: Alike[] };
  groups: MatterLineGroup[];
  /** Names of the townships over the columns of the matrix; none where a county has too many for one. */
  columns: Link[];
  downloads: Link[];
}

/** How to read the figures: pass, tolerance, fail; as of which day; in which order. */
export const OVERVIEW_RULES = [
  `齐不齐只看没写的：没写 0 项是“齐”，没写 1 到 ${TOLERANCE} 项是“差几项”，没写 ${TOLERANCE + 1} 项以上是“缺”。写明到哪里办的不算没写。`,
  '过没过期限，以生成的那一天为准；下次核对不晚于哪天都写着。',
  '各乡镇按行政区划代码排列，不是排名。',
];

const LEGEND: Record<typeof NOT_HERE | typeof MISSING, string> = {
  [NOT_HERE]: '服务单写明了到哪里办',
  [MISSING]: '全县都有的事项，这个乡镇的服务单上没有，要补写',
};

const legend = [
  ...CELL_STATES.map((term) => ({ term, meaning: { ...ACTION_MEANING, ...LEGEND }[term] })),
  { term: '过了核对期限', meaning: '到了日子还没有重新核对' },
];

function factsOf({ id, ownMatters, withoutGuide, lateOpinions, heldAt }: OverviewTownship, county: string, to: To): Link[] {
  const matters = to(addresses.townshipMatters(county, id));
  return [
    ...(ownMatters > 0 ? [{ label: `只有本地才有的事项 ${ownMatters} 个`, href: matters }] : []),
    ...(withoutGuide > 0 ? [{ label: `只有名称、没有指南的事项 ${withoutGuide} 个`, href: matters }] : []),
    ...(lateOpinions > 0
      ? [{ label: `过期没答复、没改好的意见 ${lateOpinions} 条`, href: to(addresses.feedback(county, id)) }]
      : []),
    ...(heldAt === undefined ? [] : [{ label: `新内容有误，显示的是${readDay(heldAt)}的版本`, href: to(addresses.status()) }]),
  ];
}

/** What of one township is missing, and what has fallen due by itself; a sheet that has as a whole says so at once. */
function exceptionsOf({ id, sheetOverdue }: OverviewTownship, { county, matters }: CountyOverview, to: To): Listed[] {
  const where = (chosen: (cell: OverviewCell) => boolean): Link[] =>
    matters.flatMap((matter) =>
      matter.cells
        .filter((cell) => cell.township === id && chosen(cell))
        .map((cell) => ({ label: matter.name, href: to(cellAddress(county, cell, matter.id)) })),
    );
  return [
    ...listed(
      MISSING,
      where(({ state }) => state === MISSING),
    ),
    ...(sheetOverdue
      ? []
      : listed(
          '过了核对期限',
          where(({ overdue }) => overdue),
        )),
  ];
}

function townshipLine(township: OverviewTownship, overview: CountyOverview, asOf: string, to: To): TownshipLine {
  const { id, name, verdict, confirmed } = township;
  return {
    id: `township-${id}`,
    name: { label: name, href: to(addresses.township(overview.county, id)) },
    verdict,
    complete: verdict === '齐',
    sums: sumsOf(township),
    confirmed: confirmedLine(confirmed, asOf, '服务单'),
    exceptions: exceptionsOf(township, overview, to),
    file: `${overview.county}/${id}/sheet.yaml`,
    facts: factsOf(township, overview.county, to),
  };
}

const listLines = ({ county, townships }: CountyOverview, to: To): OverviewPage['lists']['lines'] =>
  townships.map(({ id, name, lists }) => ({
    name: { label: name, href: `#township-${id}` },
    cells: dutyKinds.map((kind) => ({
      label: String(lists[kind].rows),
      href: to(addresses.duties(county, id, kind)),
      characteristic: lists[kind].characteristic === 0 ? '' : `特色 ${lists[kind].characteristic}`,
    })),
  }));

const TABLES: [OverviewTable, string][] = [
  ['overview', '每个乡镇的每个事项（CSV）'],
  ['townships', '每个乡镇的合计、清单行数、核对日期（CSV）'],
  ['likeness', '每两个乡镇的清单有多像（CSV）'],
];

/** The tables of a county, as its own page and the page of open data link to them. */
export const overviewFiles = (county: string, to: To): Link[] => [
  ...TABLES.map(([table, label]) => ({ label, href: to(addresses.overviewTable(county, table)) })),
  { label: '以上全部（JSON）', href: to(addresses.overviewData(county)) },
];

export function overviewPage({ site, overview, asOf }: { site: Site; overview: CountyOverview; asOf: string }): OverviewPage {
  const { county, name, townships, matters } = overview;
  const path = addresses.overview(county);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: '全县总览',
      description: `${name}各乡镇（街道）办到哪一步、哪些没写、哪些该核对了，清单有多少行、有多像。`,
      ...within({ county: { id: county, county: { name } } }),
    }),
    lead: `${name} ${townships.length} 个乡镇（街道）、${matters.length} 个全县都有的事项：各办到哪一步，哪些没写，哪些该核对了。`,
    legend,
    rules: OVERVIEW_RULES,
    townships: townships.map((each) => townshipLine(each, overview, asOf, to)),
    lists: { heads: dutyKinds.map((kind) => DUTY_LISTS[kind]), lines: listLines(overview, to) },
    alike: alikeOf(overview),
    ...matterGroups(overview, to),
    downloads: overviewFiles(county, to),
  };
}
