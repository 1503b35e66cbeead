import { answersFor, PARTS, type Part } from '../domain/boundary.ts';
import type { CountyDigest, DepartmentDuty } from '../domain/county-digest.ts';
import type { Department } from '../schema/county.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { countyMatterLink } from './matter-link.ts';
import { phoneLinks, type PhoneLink } from './phone-link.ts';
import { page, type Link, type Page } from './page.ts';
import { datedName } from './row-adjustments.ts';
import type { CountyScope, Dated } from './scope.ts';
import { saysCounts } from './unlisted-tasks-page.ts';
import { within } from './within.ts';

export interface DepartmentRow {
  /** Anchor; of a row that it leads and helps with, only where it leads. */
  id?: string | undefined;
  name: string;
  category: string;
  /** What it does, where no township's list says it. */
  does?: string | undefined;
  /** The townships that publish it, each linked to its own row, where they are few. */
  townships: Link[];
  /** Said instead where they are many: the table leads to each. */
  many?: string | undefined;
  /** Names of townships that say it and were not confirmed by the department. */
  unconfirmed: string;
}

/** What the department has of one township's duties. */
export interface DepartmentTownship {
  name: string;
  /** The department's part of the township's map; absent where there is nothing. */
  href?: string | undefined;
  /** In the order of `PARTS`. */
  counts: number[];
}

export interface DepartmentPage {
  page: Page;
  address?: string | undefined;
  phones: PhoneLink[];
  /** Said when no telephone is known. */
  noPhone?: string | undefined;
  townships: DepartmentTownship[];
  sum: number[];
  /** 表外事项 that it asked of townships, in numbers. */
  unlisted?: Link | undefined;
  sections: { id: string; title: string; meaning: string; rows: DepartmentRow[] }[];
  matters: Link[];
}

const SECTIONS: { id: string; part: Part; title: string; meaning: string }[] = [
  { id: 'leads', part: '牵头', title: '牵头的事', meaning: '本部门牵头，乡镇（街道）配合。' },
  { id: 'withdrawn', part: '收回', title: '从乡镇收回的事', meaning: '乡镇（街道）不再办，由本部门负责。' },
  { id: 'helps', part: '配合', title: '参与配合的事', meaning: '别的部门牵头，本部门配合。' },
];

const ALONE = { id: 'alone', title: '直接找本部门的事', meaning: '哪个乡镇（街道）的清单里都没有，本部门自己办。' };

/** The county's rows that no township has taken into its lists: residents are sent here with them. */
function aloneWith(department: string, { sharedDuties, departmentDuties }: CountyDigest): DepartmentRow[] {
  const taken = new Set(Object.values(departmentDuties).flatMap((duties) => duties.map(({ id }) => id)));
  return [...sharedDuties.cooperative, ...sharedDuties.withdrawn]
    .filter((row) => answersFor({ row }) === department && !taken.has(row.id))
    .map((row) => {
      const lead = 'parties' in row ? row.parties.find(({ role }) => role === '牵头') : undefined;
      const does = 'parties' in row ? (lead?.duties ?? []).join('；') : row.takenOverHow;
      return { id: row.id, name: row.name, category: row.category, does, townships: [], unconfirmed: '' };
    });
}

/** A page does not grow with townships times rows: more than so many are not linked one by one. */
const FEW = 8;

/** What is said of a row that many townships have. */
function many(names: readonly string[], all: readonly string[]): string | undefined {
  if (names.length <= FEW) return undefined;
  const without = all.filter((name) => !names.includes(name));
  if (without.length === 0) return `全部 ${all.length} 个乡镇（街道）`;
  if (without.length <= FEW) return `全部 ${all.length} 个乡镇（街道），除了${without.join('、')}`;
  return `${names.length} 个乡镇（街道）：${names.join('、')}`;
}

function townshipsOf(department: string, county: CountyDigest, to: To): DepartmentTownship[] {
  const counts = new Map(county.townships.map(({ id }) => [id, PARTS.map(() => 0)]));
  for (const { part, townships } of county.departmentDuties[department] ?? []) {
    for (const id of townships) {
      const own = counts.get(id);
      if (own !== undefined) own[PARTS.indexOf(part)] = (own[PARTS.indexOf(part)] ?? 0) + 1;
    }
  }
  return county.townships.map(({ id, name }) => {
    const own = counts.get(id) ?? [];
    const none = own.every((count) => count === 0);
    return { name, href: none ? undefined : to(addresses.boundary(county.id, id, department)), counts: own };
  });
}

/** Tells of rows that only townships have written which of them the department has not confirmed. */
function confirmedBy(department: string, county: CountyDigest): (duty: DepartmentDuty) => string[] {
  const shared = new Set(
    (['cooperative', 'withdrawn'] as const).flatMap((kind) => county.sharedDuties[kind].map(({ id }) => id)),
  );
  const confirmed = new Set(
    county.acknowledged
      .filter((each) => each.department === department)
      .flatMap(({ township, duties }) => duties.map((duty) => `${township} ${duty}`)),
  );
  return ({ id, part, townships }) =>
    part === '配合' || shared.has(id) ? [] : townships.filter((township) => !confirmed.has(`${township} ${id}`));
}

function sectionsOf(department: string, { county, asOf }: Dated<CountyScope>, to: To): DepartmentPage['sections'] {
  const names = new Map(county.townships.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  const unconfirmed = confirmedBy(department, county);
  const row = (duty: DepartmentDuty): DepartmentRow => {
    const { kind, id, name, category, since, townships } = duty;
    const told = many(named(townships), [...names.values()]);
    const linked = told === undefined ? townships : [];
    return {
      id: duty.part === '配合' ? undefined : id,
      name: datedName(name, since, asOf),
      category,
      townships: linked.map((township) => ({
        label: names.get(township) ?? township,
        href: to(addresses.duties(county.id, township, kind, id)),
      })),
      many: told,
      unconfirmed: named(unconfirmed(duty)).join('、'),
    };
  };
  const duties = county.departmentDuties[department] ?? [];
  const sections = SECTIONS.map(({ part, ...rest }) => ({ ...rest, rows: duties.filter((duty) => duty.part === part).map(row) }));
  return [...sections, { ...ALONE, rows: aloneWith(department, county) }].filter(({ rows }) => rows.length > 0);
}

/** 县级部门: everything it leads, helps with, or has taken over from each township, on one page. */
export function departmentPage(department: Department, scope: Dated<CountyScope>): DepartmentPage {
  const { site, county } = scope;
  const path = addresses.department(county.id, department.id);
  const to = linksFrom(path);
  const unlisted = county.unlisted.find((each) => each.department === department.id);
  const { phone, complaintPhone, address, name } = department;
  const townships = townshipsOf(department.id, county, to);
  return {
    page: page({
      site,
      path,
      title: name,
      description: `${name}的电话、地址，牵头的事和从乡镇收回的事。`,
      ...within({ county }),
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'GovernmentOffice',
        name,
        ...(address !== undefined && { address }),
        ...(phone !== undefined && { telephone: phone }),
        areaServed: { '@type': 'AdministrativeArea', name: county.county.name },
      },
    }),
    address,
    phones: [...phoneLinks('咨询', phone), ...phoneLinks('监督投诉', complaintPhone)],
    noPhone: phone === undefined ? `电话待补充，可以打热线 ${county.county.hotline}` : undefined,
    unlisted:
      unlisted === undefined
        ? undefined
        : { label: `清单以外的任务：${saysCounts(unlisted.counts)}`, href: to(addresses.countyUnlistedTasks(county.id)) },
    townships,
    sum: PARTS.map((_, index) => townships.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)),
    sections: sectionsOf(department.id, scope, to),
    matters: county.matters
      .filter((matter) => matter.department === department.id)
      .map((matter) => countyMatterLink(matter, county, to)),
  };
}
