import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { Duty } from '../schema/duty.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import { eventsWith } from './event-links.ts';
import { homeVisitFor, type HomeVisit } from './home-visit.ts';
import { confirmedOf, type Confirmed } from './confirmed.ts';
import { guideSections, type GuideSections } from './guide-sections.ts';
import { byMatter, bySheet, departmentOf } from './lookup.ts';
import { matterAddress, matterLink } from './matter-link.ts';
import { page, type Link, type Page } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { sayWrong, type SayWrong } from './say-wrong.ts';
import type { MatterScope } from './scope.ts';
import { changesOf, type ShownChange } from './shown-changes.ts';
import { shownRatings } from './shown-ratings.ts';
import { whereOf, type WhereCard } from './where-card.ts';
import { within } from './within.ts';

/** Aliases that a page shows, in the order in which they are written; the search knows all of them. */
export const SHOWN_ALIASES = 6;

export interface MatterPage {
  page: Page;
  aliases: string;
  where: WhereCard;
  /** Absent for a matter known by name only. */
  guide?: GuideSections | undefined;
  /** For those who cannot come. */
  homeVisit?: HomeVisit | undefined;
  related: Link[];
  /** Rows of the duty lists behind the matter. */
  duties: Link[];
  responsible: { department: Link; post?: string | undefined; complaint?: PhoneLink | undefined };
  code?: string | undefined;
  confirmed?: Confirmed | undefined;
  changes: ShownChange[];
  /** One line each. */
  ratings: string[];
  wrong: SayWrong;
}

const NO_ENTRIES: SheetEntry[] = [];

const rowsBehind = (rows: readonly Duty[], matter: string): readonly Duty[] => bySheet(rows).get(matter) ?? [];

function dutiesBehind(matter: string, county: string, { id, duties }: TownshipCorpus, to: To): Link[] {
  return dutyKinds.flatMap((kind) =>
    rowsBehind(duties[kind], matter).map((row) => ({ label: row.name, href: to(addresses.duties(county, id, kind, row.id)) })),
  );
}

/** schema.org `GovernmentService`: what machines read. */
function governmentService(matter: Matter, where: WhereCard, { county, corpus }: MatterScope): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: matter.name,
    ...(matter.aliases !== undefined && { alternateName: matter.aliases.slice(0, SHOWN_ALIASES) }),
    ...(matter.state === 'complete' && { description: matter.summary }),
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
export function matterPage(matter: Matter, scope: MatterScope): MatterPage {
  const { site, county, corpus } = scope;
  const path =
    corpus === undefined ? addresses.countyMatter(county.id, matter.id) : addresses.matter(county.id, corpus.id, matter.id);
  const to = linksFrom(path);
  const onSheet = byMatter(corpus?.sheet.entries ?? NO_ENTRIES);
  const entry = onSheet.get(matter.id);
  const where = whereOf(entry, matter, scope, to);
  const department = departmentOf(county, matter.department);
  return {
    page: page({
      site,
      path,
      title: matter.name,
      description: matter.state === 'complete' ? matter.summary : `${matter.name}：指南待补充，${department.name}负责。`,
      ...within(scope),
      jsonLd: governmentService(matter, where, scope),
    }),
    aliases: (matter.aliases ?? []).slice(0, SHOWN_ALIASES).join('、'),
    where,
    guide:
      matter.state === 'complete'
        ? guideSections(matter, county, entry, {
            matterAddress: (id) => to(matterAddress(scope, id)),
            paperAddress: (id) => to(addresses.paper(county.id, id)),
            papers: to(addresses.papers(county.id)),
          })
        : undefined,
    homeVisit: homeVisitFor(matter, entry, corpus),
    related: [
      ...(corpus === undefined ? [] : eventsWith(matter.id, county, corpus.id, to)),
      ...(matter.state === 'complete' ? (matter.related ?? []) : []).map((id) => matterLink(scope, id, to)),
    ],
    duties: corpus === undefined ? [] : dutiesBehind(matter.id, county.id, corpus, to),
    responsible: {
      department: departmentLink(department.id, county, to),
      post: matter.state === 'complete' ? matter.post : undefined,
      complaint: department.complaintPhone === undefined ? undefined : phoneLink('监督投诉', department.complaintPhone),
    },
    code: matter.code,
    confirmed: confirmedOf(matter, scope),
    changes: changesOf(matter.id, scope),
    ratings: corpus === undefined ? [] : shownRatings(matter.id, corpus.ratings),
    wrong: sayWrong(matter, scope, to),
  };
}
