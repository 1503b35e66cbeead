import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { CooperativeDuty, Duty, WithdrawnDuty } from '../schema/duty.ts';
import type { Site } from '../schema/site.ts';
import { CATEGORY_ORDER, DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { addresses, linksFrom } from './addresses.ts';
import { byId, byMatter } from './lookup.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { page, readDay, type Link, type Page } from './page.ts';

/** What one side does. */
export interface Side {
  title: string;
  /** Link to the department's page; the township has none. */
  href?: string | undefined;
  duties: string[];
}

export interface DutyRow {
  id: string;
  serial: number;
  name: string;
  category: string;
  /** The county's wording, where the township says it otherwise. */
  countyWording?: string | undefined;
  characteristic?: string | undefined;
  basis: string;
  post?: string | undefined;
  /** The department that leads; only cooperative rows have it. */
  lead?: { department: Link; phone?: PhoneLink | undefined } | undefined;
  /** Who does what; empty for basic and withdrawn duties. */
  sides: Side[];
  handover?: string | undefined;
  decides?: string | undefined;
  /** Who has taken the duty over; only withdrawn rows have it. */
  takenOver?: { department: Link; how: string; since: string; phone?: PhoneLink | undefined } | undefined;
  sheets: Link[];
}

export interface DutyPage {
  page: Page;
  kind: DutyListKind;
  /** What the list means to a resident, in one sentence. */
  meaning: string;
  count: number;
  categories: { id: string; name: string; count: number; rows: DutyRow[] }[];
  lists: { label: string; href: string; current: boolean; count: number }[];
  source: { title: string; issuer: string; published: string; note?: string | undefined };
}

const MEANING: Record<DutyListKind, (name: string) => string> = {
  basic: (name) => `这些事由${name}自己负责到底。`,
  cooperative: (name) => `这些事由县级部门牵头，${name}配合。每一行写明两边各做什么、怎么交接。`,
  withdrawn: (name) => `这些事${name}不再办，已经交给县级部门。每一行写明找谁。`,
};

interface Scope {
  site: Site;
  county: CountyDigest;
  corpus: TownshipCorpus;
}

/** Suggested categories in their usual order, then the county's own in the order of the list. */
export function orderCategories(names: readonly string[]): string[] {
  const place = (name: string): number => {
    const index = (CATEGORY_ORDER as readonly string[]).indexOf(name);
    return index === -1 ? CATEGORY_ORDER.length : index;
  };
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}

/** A department as a link, with its telephone where it is known. */
function contact(
  id: string,
  { county }: Scope,
  to: (address: string) => string,
): { department: Link; phone?: PhoneLink | undefined } {
  const department = byId(county.departments).get(id);
  const name = department?.name ?? id;
  return {
    department: { label: name, href: to(addresses.department(county.id, id)) },
    phone: department?.phone === undefined ? undefined : phoneLink('电话', department.phone),
  };
}

function sidesOf(row: CooperativeDuty, scope: Scope, to: (address: string) => string): Side[] {
  const departments = row.parties.map(({ department: id, role, duties }) => {
    const { label, href } = contact(id, scope, to).department;
    return { title: `${label}（${role}）`, href, duties };
  });
  return [...departments, { title: `${scope.corpus.township.name}（配合）`, duties: row.township }];
}

function leadOf(row: CooperativeDuty, scope: Scope, to: (address: string) => string): DutyRow['lead'] {
  const lead = row.parties.find(({ role }) => role === '牵头');
  return lead === undefined ? undefined : contact(lead.department, scope, to);
}

const takenOver = (row: WithdrawnDuty, scope: Scope, to: (address: string) => string): DutyRow['takenOver'] => ({
  ...contact(row.takenOverBy, scope, to),
  how: row.takenOverHow,
  since: readDay(row.since),
});

export function dutyRow(row: Duty, scope: Scope, to: (address: string) => string): DutyRow {
  const { county, corpus } = scope;
  const nameOf = (id: string): string => (byId(county.matters).get(id) ?? byId(corpus.matters).get(id))?.name ?? id;
  const onSheet = byMatter(corpus.sheet.entries);
  const cooperative = 'parties' in row ? row : undefined;
  return {
    id: row.id,
    serial: row.serial,
    name: row.name,
    category: row.category,
    countyWording: row.sharedName,
    characteristic: row.characteristic?.why,
    basis: (row.basis ?? []).join('、'),
    post: 'post' in row ? row.post : undefined,
    lead: cooperative === undefined ? undefined : leadOf(cooperative, scope, to),
    sides: cooperative === undefined ? [] : sidesOf(cooperative, scope, to),
    handover: cooperative?.handover,
    decides: cooperative?.decides,
    takenOver: 'takenOverBy' in row ? takenOver(row, scope, to) : undefined,
    sheets: (row.sheets ?? []).map((id) => ({
      label: nameOf(id),
      href: to(onSheet.has(id) ? addresses.matter(county.id, corpus.id, id) : addresses.countyMatter(county.id, id)),
    })),
  };
}

/** One of the three lists of a township. */
export function dutyPage(kind: DutyListKind, scope: Scope): DutyPage {
  const { site, county, corpus } = scope;
  const { township, duties } = corpus;
  const path = addresses.duties(county.id, corpus.id, kind);
  const to = linksFrom(path);
  const rows = duties[kind].map((row) => dutyRow(row, scope, to));
  const source = township.sources.find(({ id }) => id === corpus.dutySources[kind]);
  return {
    page: page({
      site,
      path,
      title: DUTY_LISTS[kind],
      description: `${township.name}${DUTY_LISTS[kind]}清单，共${rows.length}项。${MEANING[kind](township.name)}`,
      parents: [
        { label: county.county.name, address: addresses.county(county.id) },
        { label: township.name, address: addresses.township(county.id, corpus.id) },
      ],
      search: { address: addresses.townshipSearch(county.id, corpus.id), label: `搜索${township.name}` },
      heldAt: corpus.heldAt,
    }),
    kind,
    meaning: MEANING[kind](township.name),
    count: rows.length,
    categories: orderCategories(rows.map(({ category }) => category)).map((name, index) => {
      const members = rows.filter(({ category }) => category === name);
      return { id: `category-${index + 1}`, name, count: members.length, rows: members };
    }),
    lists: (Object.keys(DUTY_LISTS) as DutyListKind[]).map((each) => ({
      label: DUTY_LISTS[each],
      href: to(addresses.duties(county.id, corpus.id, each)),
      current: each === kind,
      count: duties[each].length,
    })),
    source: {
      title: source?.title ?? '',
      issuer: source?.issuer ?? '',
      published: source === undefined ? '' : readDay(source.publishedOn),
      note: source?.note,
    },
  };
}
