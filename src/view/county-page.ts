import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest, TownshipHead } from '../domain/county-digest.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { DUTY_LISTS, MATTER_GROUPS, TOWNSHIP_KINDS, type MatterGroup } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import { countyMatterLink } from './matter-link.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { page, type Link, type LinkGroup, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';

export interface TownshipCard extends Link {
  kind: string;
  summary: string;
  address: string;
  phone: PhoneLink;
  counts: string;
}

export interface CountyPage {
  page: Page;
  summary?: string | undefined;
  townships: TownshipCard[];
  departments: Link[];
  papers: Link;
  /** What the county tells of its townships beside matters: whose job something is, what they have. */
  about: Link[];
  /** 一件事: each is done in a township, but what it takes stands in the county's list too. */
  events: Link[];
  groups: LinkGroup[];
  matterCount: number;
  /** Matters known by name only. */
  pendingCount: number;
  hotline: string;
}

/** Villages and communities of a township, each with what else it is called: how people find out where they belong. */
export const villageNames = ({ villages }: TownshipHead): string[] =>
  villages.map(({ name, aliases }) => (aliases.length === 0 ? name : `${name}（${aliases.join('、')}）`));

export function townshipCard(head: TownshipHead, county: string, to: To): TownshipCard {
  return {
    label: head.name,
    href: to(addresses.township(county, head.id)),
    kind: TOWNSHIP_KINDS[head.kind],
    summary: head.summary,
    address: head.address,
    phone: phoneLink('便民服务中心', head.phone),
    counts: [
      `办事事项 ${head.matters.length} 项`,
      ...dutyKinds.map((kind) => `${DUTY_LISTS[kind]} ${head.dutyCounts[kind]} 项`),
    ].join('，'),
  };
}

/** By group; matters that are in no group stand under the department that is responsible. */
function matterGroups(county: CountyDigest, to: To): LinkGroup[] {
  const { matters, departments } = county;
  const links = (chosen: readonly Matter[]): Link[] => chosen.map((matter) => countyMatterLink(matter, county, to));
  const grouped = (Object.entries(MATTER_GROUPS) as [MatterGroup, string][]).map(([group, title]) => ({
    id: `group-${group}`,
    title,
    links: links(matters.filter((matter) => matter.group === group)),
  }));
  const others = departments.map(({ id, name }) => ({
    id: `department-${id}`,
    title: name,
    links: links(matters.filter(({ group, department }) => group === undefined && department === id)),
  }));
  return [...grouped, ...others].filter(({ links: members }) => members.length > 0);
}

export function countyPage({ site, county }: CountyScope): CountyPage {
  const path = addresses.county(county.id);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: county.county.name,
      description: `${county.county.name}各乡镇（街道）、县级部门和${county.matters.length}个办事事项。`,
      search: { address: addresses.countySearch(county.id), label: `搜索${county.county.name}` },
    }),
    summary: county.county.summary,
    townships: county.townships.map((head) => townshipCard(head, county.id, to)),
    departments: county.departments.map(({ id }) => departmentLink(id, county, to)),
    papers: { label: `材料目录（${county.papers.length}）`, href: to(addresses.papers(county.id)) },
    about: [
      { label: '全县总览：各乡镇办到哪一步', href: to(addresses.overview(county.id)) },
      { label: '比一比：两个乡镇，或者一件事在各乡镇', href: to(addresses.comparison(county.id)) },
      { label: '清单调整记录', href: to(addresses.countyAdjustments(county.id)) },
      { label: '清单以外的任务', href: to(addresses.countyUnlistedTasks(county.id)) },
    ],
    events: county.lifeEvents.map(({ id, name }) => ({
      label: name,
      href: to(`${addresses.countyMatters(county.id)}#event-${id}`),
    })),
    groups: matterGroups(county, to),
    matterCount: county.matters.length,
    pendingCount: county.matters.filter(({ state }) => state === 'name-only').length,
    hotline: county.county.hotline,
  };
}
