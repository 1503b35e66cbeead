import type { CountyDigest, DepartmentDuty } from '../domain/county-digest.ts';
import type { Department } from '../schema/county.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom } from './addresses.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { page, type Link, type Page } from './page.ts';
import { saysCounts } from './unlisted-tasks-page.ts';

export interface DepartmentRow {
  name: string;
  category: string;
  /** The townships that publish it, each linked to its own row. */
  townships: Link[];
}

export interface DepartmentPage {
  page: Page;
  address?: string | undefined;
  phones: PhoneLink[];
  /** Said when no telephone is known. */
  noPhone?: string | undefined;
  /** 表外事项 that it asked of townships, in numbers. */
  unlisted?: Link | undefined;
  sections: { id: string; title: string; meaning: string; rows: DepartmentRow[] }[];
  matters: Link[];
}

const SECTIONS: { id: string; title: string; meaning: string; holds: (duty: DepartmentDuty) => boolean }[] = [
  { id: 'leads', title: '牵头的事', meaning: '本部门牵头，乡镇（街道）配合。', holds: ({ role }) => role === '牵头' },
  {
    id: 'withdrawn',
    title: '从乡镇收回的事',
    meaning: '乡镇（街道）不再办，由本部门负责。',
    holds: ({ kind }) => kind === 'withdrawn',
  },
  { id: 'helps', title: '参与配合的事', meaning: '别的部门牵头，本部门配合。', holds: ({ role }) => role === '配合' },
];

/** 县级部门: everything it leads, or has taken over from townships, on one page. */
export function departmentPage(department: Department, { site, county }: { site: Site; county: CountyDigest }): DepartmentPage {
  const path = addresses.department(county.id, department.id);
  const to = linksFrom(path);
  const names = new Map(county.townships.map(({ id, name }) => [id, name]));
  const duties = county.departmentDuties[department.id] ?? [];
  const unlisted = county.unlisted.find((each) => each.department === department.id);
  const row = ({ kind, id, name, category, townships }: DepartmentDuty): DepartmentRow => ({
    name,
    category,
    townships: townships.map((township) => ({
      label: names.get(township) ?? township,
      href: to(addresses.duties(county.id, township, kind, id)),
    })),
  });
  const { phone, complaintPhone, address, name } = department;
  return {
    page: page({
      site,
      path,
      title: name,
      description: `${name}的电话、地址，牵头的事和从乡镇收回的事。`,
      parents: [{ label: county.county.name, address: addresses.county(county.id) }],
      search: { address: addresses.countySearch(county.id), label: `搜索${county.county.name}` },
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
    phones: [
      ...(phone === undefined ? [] : [phoneLink('咨询', phone)]),
      ...(complaintPhone === undefined ? [] : [phoneLink('监督投诉', complaintPhone)]),
    ],
    noPhone: phone === undefined ? `电话待补充，可以打热线 ${county.county.hotline}` : undefined,
    unlisted:
      unlisted === undefined
        ? undefined
        : { label: `清单以外的任务：${saysCounts(unlisted.counts)}`, href: to(addresses.countyUnlistedTasks(county.id)) },
    sections: SECTIONS.map(({ id, title, meaning, holds }) => ({
      id,
      title,
      meaning,
      rows: duties.filter(holds).map(row),
    })).filter(({ rows }) => rows.length > 0),
    matters: county.matters
      .filter((matter) => matter.department === department.id)
      .map((matter) => ({
        label: matter.state === 'complete' ? matter.name : `${matter.name}（指南待补充）`,
        href: to(addresses.countyMatter(county.id, matter.id)),
      })),
  };
}
