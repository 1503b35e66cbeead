import { schemaHours } from '../domain/opening-hours.ts';
import type { Place, Township } from '../schema/township.ts';
import { NOT_HERE, TOWNSHIP_KINDS } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { confirmedLine, type ConfirmedLine } from './confirmed.ts';
import { homeVisit, type HomeVisit } from './home-visit.ts';
import { matterOf } from './lookup.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { officeHours, type ShownNotice } from './office-hours.ts';
import { offlineOffer, type OfflineOffer } from './offline-offer.ts';
import { printLinks } from './print-view.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { latestChanges, type ShownChange } from './shown-changes.ts';
import { townshipCharacter, type TownshipCharacter } from './township-character.ts';
import { whoseLinks, type WhoseLink } from './whose-links.ts';
import { guestVillages, stationWork, villageLines, type StationWork, type VillageLine } from './village-lines.ts';

export interface PlaceCard {
  id: string;
  name: string;
  address: string;
  hours: string[];
  notices: ShownNotice[];
  /** For the script that tells whether it is open now. */
  office: string;
  phone: PhoneLink;
  counters: string;
  note?: string | undefined;
}

/** A matter of the sheet as one line: what, and how far here. */
export interface SheetLine extends Link {
  action: string;
  here: boolean;
}

export interface TownshipPage {
  page: Page;
  summary: string;
  centre: PlaceCard;
  places: PlaceCard[];
  groups: { id: string; title: string; lines: SheetLine[] }[];
  lifeEvents: (Link & { id: string; steps: string })[];
  character: TownshipCharacter;
  /** 谁来管: pages that tell whose job something is, what residents ask first. */
  whose: WhoseLink[];
  villages: VillageLine[];
  /** What the stations of the villages do. */
  stations: StationWork[];
  /** Villages of neighbours whose people may come here as well. */
  guests: string[];
  homeVisit?: HomeVisit | undefined;
  sources: { title: string; issuer: string; published: string; note?: string | undefined }[];
  figures: { label: string; value: string }[];
  confirmed: ConfirmedLine;
  changes: ShownChange[];
  feedback: Link;
  offline: OfflineOffer;
  /** Posters, booklet, and the page that checks codes. */
  prints: Link[];
  search: { action: string };
}

const placeCard = (
  { id, name, address, openingHours, phone, counters, notices = [], note }: Place,
  dataDate: string,
): PlaceCard => ({
  id,
  name,
  address,
  ...officeHours(openingHours, notices, dataDate),
  phone: phoneLink('电话', phone),
  counters: (counters ?? []).map((counter) => counter.name).join('、'),
  note,
});

function governmentOffice({ name, address, openingHours, phone }: Place, township: Township, county: string): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name,
    address,
    telephone: phone,
    openingHours: schemaHours(openingHours),
    areaServed: { '@type': 'AdministrativeArea', name: `${county}${township.name}`, identifier: township.divisionCode },
  };
}

function sheetGroups(scope: TownshipScope, to: To): TownshipPage['groups'] {
  const { county, corpus } = scope;
  const lines = corpus.sheet.entries.flatMap((entry) => {
    const matter = matterOf(scope, entry.matter);
    if (matter === undefined) return [];
    const { action } = entry;
    const href = to(addresses.matter(county.id, corpus.id, matter.id));
    return [{ matter, line: { label: matter.name, href, action, here: action !== NOT_HERE } }];
  });
  return byGroup(lines).map(({ id, title, items }) => ({ id, title, lines: items.map(({ line }) => line) }));
}

export function townshipPage(scope: Dated<TownshipScope>): TownshipPage {
  const { site, county, corpus } = scope;
  const { township, sheet } = corpus;
  const path = addresses.township(county.id, corpus.id);
  const to = linksFrom(path);
  const [first, ...others] = township.places as [Place, ...Place[]];
  return {
    page: page({
      site,
      path,
      title: township.name,
      description: `${township.name}：${township.summary}办事地点、时间、电话和全部办事事项。`,
      parents: [{ label: county.county.name, address: addresses.county(county.id) }],
      search: { address: addresses.townshipSearch(county.id, corpus.id), label: `搜索${township.name}` },
      heldAt: corpus.heldAt,
      jsonLd: governmentOffice(first, township, county.county.name),
    }),
    summary: township.summary,
    centre: placeCard(first, site.dataDate),
    places: others.map((each) => placeCard(each, site.dataDate)),
    groups: sheetGroups(scope, to),
    lifeEvents: county.lifeEvents.map(({ id, name, steps }) => ({
      id: `event-${id}`,
      label: name,
      href: to(addresses.event(county.id, corpus.id, id)),
      steps: `${steps.length} 步`,
    })),
    character: townshipCharacter(scope, to),
    whose: whoseLinks(scope, to),
    villages: villageLines(corpus, county),
    stations: stationWork(corpus, county, to),
    guests: guestVillages(corpus, county),
    homeVisit: homeVisit(corpus),
    sources: township.sources.map(({ title, issuer, publishedOn, note }) => ({
      title,
      issuer,
      published: readDay(publishedOn),
      note,
    })),
    figures: [
      { label: '类别', value: TOWNSHIP_KINDS[township.kind] },
      ...(township.formerNames === undefined ? [] : [{ label: '原名', value: township.formerNames.join('、') }]),
      { label: '行政区划代码', value: township.divisionCode },
      ...(township.population === undefined ? [] : [{ label: '常住人口', value: `${township.population} 人` }]),
      ...(township.areaKm2 === undefined ? [] : [{ label: '面积', value: `${township.areaKm2} 平方公里` }]),
      { label: '村和社区', value: `${township.villages.length} 个` },
      { label: '监督投诉电话', value: township.complaintPhone },
    ],
    confirmed: confirmedLine(sheet.confirmed, scope.asOf),
    changes: latestChanges(scope, to),
    feedback: { label: `意见和答复（${corpus.feedback.length} 条）`, href: to(addresses.feedback(county.id, corpus.id)) },
    offline: offlineOffer(scope),
    prints: printLinks(scope, path),
    search: { action: to(addresses.townshipSearch(county.id, corpus.id)) },
  };
}
