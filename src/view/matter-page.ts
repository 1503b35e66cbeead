import type { GuideMatter, Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { resolveMatterLinks } from '../domain/matter-links.ts';
import type { Department, Paper } from '../schema/county.ts';
import { FREE, NO_PAPERS, type Document } from '../schema/matter.ts';
import type { HereEntry, NotHereEntry, SheetEntry } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import { ACTION_MEANING, NOT_HERE } from '../schema/vocabulary.ts';
import type { Duty } from '../schema/duty.ts';
import { addresses, linksFrom } from './addresses.ts';
import { byId, byMatter, bySheet } from './lookup.ts';
import { officeHours, type ShownNotice } from './office-hours.ts';
import { page, readDay, type Link, type Page } from './page.ts';

export interface PhoneLink {
  label: string;
  number: string;
  href: string;
}

/** Where and when: the first thing on the page. */
export interface WhereCard {
  /** True when the matter is handled in this township at all. */
  here: boolean;
  heading: string;
  place: string;
  address?: string | undefined;
  counter?: string | undefined;
  hours: string[];
  notices?: ShownNotice[] | undefined;
  /** For the script that tells whether it is open now. */
  office?: string | undefined;
  phones: PhoneLink[];
  /** How far this place handles it. */
  action?: { label: string; meaning: string } | undefined;
  /** What village stations do. */
  station?: string | undefined;
  note?: string | undefined;
  elsewhere: Link[];
}

export interface DocumentLine {
  name: string;
  /** `原件核验，复印件1份`. */
  form: string;
  /** Notes, where to get it, whether the office fetches it. */
  hints: string[];
  /** The office looks it up itself: nothing to bring. */
  fetched?: boolean;
}

export interface DocumentGroup {
  /** Absent for papers that every case needs. */
  title?: string | undefined;
  /** The case that needs them beside the others. */
  case?: string | undefined;
  lines: DocumentLine[];
}

/** Aliases that a page shows, in the order in which they are written; the search knows all of them. */
export const SHOWN_ALIASES = 6;

export interface MatterPage {
  page: Page;
  aliases: string;
  where: WhereCard;
  /** Absent for a matter known by name only. */
  guide?: GuideSections | undefined;
  related: Link[];
  /** Rows of the duty lists behind the matter. */
  duties: Link[];
  responsible: { department: Link; post?: string | undefined; complaint?: PhoneLink | undefined };
  code?: string | undefined;
}

export interface GuideSections {
  summary: string;
  /** 情形 that change what is to be brought, serialised for the script that shows one of them; none where nothing changes. */
  cases?: string | undefined;
  documents: DocumentGroup[];
  noDocuments: boolean;
  audience: string;
  conditions: string[];
  channels: string;
  online?: string | undefined;
  steps: string[];
  proxy?: string | undefined;
  visits: string;
  promised: string;
  /** True when the township promises less time than the county. */
  promisedLocally: boolean;
  statutory: string;
  kind: string;
  fee: string;
  charges: { item: string; standard: string; basis: string }[];
  result: string;
  body: string;
  basis: string[];
  confirmed: string;
}

export const phoneLink = (label: string, number: string): PhoneLink => ({ label, number, href: `tel:${number}` });

function documentLine(document: Document, papers: ReadonlyMap<string, Paper>): DocumentLine {
  const paper = papers.get(document.paper);
  const original =
    document.original === undefined ? '' : `原件${document.original}${document.count === undefined ? '' : `${document.count}份`}`;
  const copies = document.copies === undefined ? '' : `复印件${document.copies}份`;
  const hints = [
    document.note,
    paper?.fetchedByOffice === true ? '窗口自己查，不用您交' : undefined,
    paper?.pledge === true ? '可以用书面承诺代替' : undefined,
    paper === undefined ? undefined : `哪里拿：${paper.obtain}`,
  ];
  return {
    name: paper?.name ?? document.paper,
    form: [original, copies].filter((part) => part !== '').join('，'),
    hints: hints.filter((hint) => hint !== undefined),
    ...(paper?.fetchedByOffice === true && { fetched: true }),
  };
}

/** Papers that all cases need first, then those of each case. */
function documentGroups(matter: GuideMatter, papers: ReadonlyMap<string, Paper>, waived: readonly string[]): DocumentGroup[] {
  const documents = matter.documents === NO_PAPERS ? [] : matter.documents.filter(({ paper }) => !waived.includes(paper));
  const group = (title: string | undefined, chosen: readonly Document[]): DocumentGroup => ({
    title,
    lines: chosen.map((each) => documentLine(each, papers)),
  });
  const common = documents.filter(({ cases }) => cases === undefined);
  const byCase = (matter.cases ?? []).map(({ id, name }) => {
    const chosen = documents.filter(({ cases }) => cases?.includes(id));
    return { ...group(`另外，${name}要带`, chosen), case: id };
  });
  const groups = [group(byCase.length > 0 ? '都要带' : undefined, common), ...byCase];
  return groups.filter(({ lines }) => lines.length > 0);
}

interface Scope {
  site: Site;
  county: CountyDigest;
  /** Absent on the county's own page of the matter. */
  corpus?: TownshipCorpus | undefined;
}

const NO_ENTRIES: SheetEntry[] = [];
const NO_MATTERS: Matter[] = [];

const departmentOf = (county: CountyDigest, id: string): Department => byId(county.departments).get(id) ?? { id, name: id };

function whereHere(entry: HereEntry, { township }: TownshipCorpus, dataDate: string): WhereCard {
  const place = township.places.find(({ id }) => id === entry.place);
  const counter = place?.counters?.find(({ id }) => id === entry.counter);
  const phone = entry.phone ?? counter?.phone ?? place?.phone;
  return {
    here: true,
    heading: '在哪里办',
    place: place?.name ?? '',
    address: place?.address,
    counter: counter?.name,
    ...officeHours(entry.openingHours ?? place?.openingHours ?? [], place?.notices ?? [], dataDate),
    phones: phone === undefined ? [] : [phoneLink('咨询电话', phone)],
    action: { label: entry.action, meaning: ACTION_MEANING[entry.action] },
    station:
      entry.station === undefined ? undefined : `村（社区）便民服务站也可以${entry.station}：${ACTION_MEANING[entry.station]}`,
    note: entry.note,
    elsewhere: [],
  };
}

function whereInstead({ instead, note }: NotHereEntry, { county, corpus }: Scope): WhereCard {
  const department = departmentOf(county, instead.department);
  const phone = instead.phone ?? department.phone;
  return {
    here: false,
    heading: `${corpus?.township.name ?? '本地'}不办，请到：`,
    place: instead.place ?? department.name,
    address: instead.place === undefined ? department.address : undefined,
    hours: [],
    phones: phone === undefined ? [phoneLink('热线', county.county.hotline)] : [phoneLink(department.name, phone)],
    note,
    elsewhere: [],
  };
}

/** On the county's page: the usual place, and each township's own. */
function whereInCounty(matter: Matter, { county }: Scope, to: (address: string) => string): WhereCard {
  const townships = byId(county.townships);
  const department = departmentOf(county, matter.department);
  return {
    here: true,
    heading: '在哪里办',
    place: matter.state === 'complete' ? matter.place : '请先打电话问清楚再去',
    hours: [],
    phones: department.phone === undefined ? [] : [phoneLink(department.name, department.phone)],
    note: department.phone === undefined ? `${department.name}的电话待补充，可以打热线 ${county.county.hotline}` : undefined,
    elsewhere: (county.matterPlaces[matter.id] ?? []).map(({ township, action, place }) => ({
      label: `${townships.get(township)?.name ?? township}：${action === NOT_HERE ? '不办，看去哪里办' : `${place ?? ''}（${action}）`}`,
      href: to(addresses.matter(county.id, township, matter.id)),
    })),
  };
}

function guideSections(
  matter: GuideMatter,
  county: CountyDigest,
  entry: HereEntry | NotHereEntry | undefined,
  addressOf: (id: string) => string,
): GuideSections {
  const local: Partial<HereEntry> = entry === undefined || entry.action === NOT_HERE ? {} : entry;
  const groups = documentGroups(matter, byId(county.papers), local.waives ?? []);
  const confirmed = local.confirmed ?? matter.confirmed;
  return {
    summary: matter.summary,
    ...(groups.some((each) => each.case !== undefined) && { cases: JSON.stringify(matter.cases) }),
    documents: groups,
    noDocuments: groups.length === 0,
    audience: matter.audience,
    conditions: matter.conditions,
    channels: matter.channels.join('、'),
    online: matter.online,
    steps: matter.steps,
    proxy: matter.proxy,
    visits: matter.visits === 0 ? '不用跑，在家就能办' : `最多跑 ${matter.visits} 次：${matter.visitsReason ?? ''}`,
    promised: local.promisedLimit ?? matter.promisedLimit,
    promisedLocally: local.promisedLimit !== undefined,
    statutory: matter.statutoryLimit,
    kind: matter.kind,
    fee: matter.fee === FREE ? FREE : '收费',
    charges: matter.fee === FREE ? [] : matter.fee,
    result: matter.result,
    body: resolveMatterLinks(matter.html, addressOf),
    basis: matter.legalBasis,
    confirmed: `${confirmed.by}，${readDay(confirmed.on)}核对`,
  };
}

const rowsBehind = (rows: readonly Duty[], matter: string): readonly Duty[] => bySheet(rows).get(matter) ?? [];

function dutiesBehind(matter: string, county: string, { id, duties }: TownshipCorpus, to: (address: string) => string): Link[] {
  const kinds = ['basic', 'cooperative', 'withdrawn'] as const;
  return kinds.flatMap((kind) =>
    rowsBehind(duties[kind], matter).map((row) => ({ label: row.name, href: to(addresses.duties(county, id, kind, row.id)) })),
  );
}

/** schema.org `GovernmentService`: what machines read. */
function governmentService(matter: Matter, where: WhereCard, { county, corpus }: Scope): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: matter.name,
    ...(matter.aliases !== undefined && { alternateName: matter.aliases.slice(0, SHOWN_ALIASES) }),
    ...(matter.state === 'complete' && {
      description: matter.summary,
      audience: { '@type': 'Audience', audienceType: matter.audience },
    }),
    serviceType: matter.type,
    serviceOperator: { '@type': 'GovernmentOrganization', name: departmentOf(county, matter.department).name },
    areaServed: {
      '@type': 'AdministrativeArea',
      name: corpus === undefined ? county.county.name : `${county.county.name}${corpus.township.name}`,
    },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceLocation: { '@type': 'Place', name: where.place, ...(where.address !== undefined && { address: where.address }) },
      ...(where.phones[0] !== undefined && { servicePhone: { '@type': 'ContactPoint', telephone: where.phones[0].number } }),
    },
  };
}

/** The page of one matter: of a township when `corpus` is given, else of the whole county. */
export function matterPage(matter: Matter, scope: Scope): MatterPage {
  const { site, county, corpus } = scope;
  const path =
    corpus === undefined ? addresses.countyMatter(county.id, matter.id) : addresses.matter(county.id, corpus.id, matter.id);
  const to = linksFrom(path);
  const onSheet = byMatter(corpus?.sheet.entries ?? NO_ENTRIES);
  const addressOf = (id: string): string =>
    to(
      corpus !== undefined && onSheet.has(id)
        ? addresses.matter(county.id, corpus.id, id)
        : addresses.countyMatter(county.id, id),
    );
  const entry = onSheet.get(matter.id);
  const where = whereOf(entry, matter, scope, to);
  const nameOf = (id: string): string =>
    (byId(county.matters).get(id) ?? byId(corpus?.matters ?? NO_MATTERS).get(id))?.name ?? id;
  const department = departmentOf(county, matter.department);
  return {
    page: page({
      site,
      path,
      title: matter.name,
      description: matter.state === 'complete' ? matter.summary : `${matter.name}：指南待补充，${department.name}负责。`,
      parents: [
        { label: county.county.name, address: addresses.county(county.id) },
        ...(corpus === undefined ? [] : [{ label: corpus.township.name, address: addresses.township(county.id, corpus.id) }]),
      ],
      search:
        corpus === undefined
          ? { address: addresses.countySearch(county.id), label: `搜索${county.county.name}` }
          : { address: addresses.townshipSearch(county.id, corpus.id), label: `搜索${corpus.township.name}` },
      heldAt: corpus?.heldAt,
      jsonLd: governmentService(matter, where, scope),
    }),
    aliases: (matter.aliases ?? []).slice(0, SHOWN_ALIASES).join('、'),
    where,
    guide: matter.state === 'complete' ? guideSections(matter, county, entry, addressOf) : undefined,
    related: (matter.state === 'complete' ? (matter.related ?? []) : []).map((id) => ({
      label: nameOf(id),
      href: addressOf(id),
    })),
    duties: corpus === undefined ? [] : dutiesBehind(matter.id, county.id, corpus, to),
    responsible: {
      department: { label: department.name, href: to(addresses.department(county.id, department.id)) },
      post: matter.state === 'complete' ? matter.post : undefined,
      complaint: department.complaintPhone === undefined ? undefined : phoneLink('监督投诉', department.complaintPhone),
    },
    code: matter.code,
  };
}

function whereOf(
  entry: HereEntry | NotHereEntry | undefined,
  matter: Matter,
  scope: Scope,
  to: (address: string) => string,
): WhereCard {
  if (entry === undefined || scope.corpus === undefined) return whereInCounty(matter, scope, to);
  return entry.action === NOT_HERE ? whereInstead(entry, scope) : whereHere(entry, scope.corpus, scope.site.dataDate);
}
