import type { CountyDigest } from '../domain/county-digest.ts';
import type { Paper } from '../schema/county.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import { byId } from './lookup.ts';
import { page, type Link, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';
import { within } from './within.ts';

/** One paper of the catalogue. */
export interface PaperPage {
  page: Page;
  aliases: string;
  /** Who issues it, where to get it, how long it holds, whether it need be brought at all. */
  facts: { label: string; value: string }[];
  issuer?: Link | undefined;
  /** The form, line by line, with what a filled sample has there. */
  form: { label: string; sample: string; note: string }[];
  /** The matters that ask for it. */
  uses: Link[];
}

const factsOf = ({ issuer, obtain, validity, fetchedByOffice, pledge, whyAsked }: Paper): PaperPage['facts'] =>
  [
    { label: '由谁出具', value: issuer },
    { label: '到哪里拿', value: obtain },
    { label: '有效期', value: validity },
    { label: '要不要带', value: fetchedByOffice === true ? '不用带，窗口自己查' : undefined },
    { label: '没有怎么办', value: pledge === true ? '可以用书面承诺代替' : undefined },
    { label: '为什么要带', value: whyAsked },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));

function usesOf({ id: county, paperUses, townships }: CountyDigest, paper: string, to: To): Link[] {
  const names = byId(townships);
  return (paperUses[paper] ?? []).map(({ matter, name, township }) =>
    township === undefined
      ? { label: name, href: to(addresses.countyMatter(county, matter)) }
      : { label: `${name}（${names.get(township)?.name ?? township}）`, href: to(addresses.matter(county, township, matter)) },
  );
}

export function paperPage(paper: Paper, { site, county }: CountyScope): PaperPage {
  const path = addresses.paper(county.id, paper.id);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: paper.name,
      description: `${paper.name}：由谁出具、到哪里拿，哪些事要用。`,
      ...within({ county }, { label: '材料目录', address: addresses.papers(county.id) }),
    }),
    aliases: (paper.aliases ?? []).join('、'),
    facts: factsOf(paper),
    issuer: paper.issuedBy === undefined ? undefined : departmentLink(paper.issuedBy, county, to),
    form: (paper.form ?? []).map(({ label, sample, note = '' }) => ({ label, sample, note })),
    uses: usesOf(county, paper.id, to),
  };
}

/** 材料目录: all papers of the county. */
export interface PapersPage {
  page: Page;
  papers: (Link & { aliases: string; uses: number; form: boolean })[];
}

export function papersPage({ site, county }: CountyScope): PapersPage {
  const path = addresses.papers(county.id);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: '材料目录',
      description: `${county.county.name}办事要用的${county.papers.length}种材料：由谁出具、到哪里拿、怎么填。`,
      ...within({ county }),
    }),
    papers: county.papers.map(({ id, name, aliases = [], form }) => ({
      label: name,
      href: to(addresses.paper(county.id, id)),
      aliases: aliases.join('、'),
      uses: county.paperUses[id]?.length ?? 0,
      form: form !== undefined,
    })),
  };
}
