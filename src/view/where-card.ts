import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { Department } from '../schema/county.ts';
import type { HereEntry, NotHereEntry } from '../schema/sheet.ts';
import { ACTION_MEANING, NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import { byId, departmentOf } from './lookup.ts';
import { forSome, type ForSome } from './conditional.ts';
import { officeHours, type ShownNotice } from './office-hours.ts';
import type { Link } from './page.ts';
import { phoneLink, type PhoneLink, phoneLinks } from './phone-link.ts';
import type { MatterScope } from './scope.ts';

/** 18号, 1号楼: a place that has one says where it is. */
const HOUSE_NUMBER = /\d号/;

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
  /** 情形 that are handled at another place than the others. */
  byCase: (ForSome & { text: string; phones: PhoneLink[] })[];
  elsewhere: Link[];
}

/** Cases that the township handles at another of its places. */
function placesOfCases({ places = [] }: HereEntry, { township }: TownshipCorpus, matter: Matter): WhereCard['byCase'] {
  return places.map((own) => {
    const place = township.places.find(({ id }) => id === own.place);
    const counter = place?.counters?.find(({ id }) => id === own.counter);
    const variant = matter.state === 'complete' ? matter.cases?.find(({ id }) => id === own.case) : undefined;
    const phone = counter?.phone ?? place?.phone;
    return {
      text: `${variant?.name ?? own.case}：到${place?.name ?? own.place}${counter?.name ?? ''}，${place?.address ?? ''}`,
      phones: phoneLinks('电话', phone),
      ...forSome({ cases: [own.case] }),
    };
  });
}

/** What the guide itself says of cases that are handled elsewhere, in every township. */
const placesInGuide = (matter: Matter): WhereCard['byCase'] =>
  matter.state === 'complete'
    ? (matter.cases ?? []).flatMap(({ id, name, place }) =>
        place === undefined ? [] : [{ text: `${name}：到${place}`, phones: [], ...forSome({ cases: [id] }) }],
      )
    : [];

function whereHere(entry: HereEntry, matter: Matter, corpus: TownshipCorpus, dataDate: string): WhereCard {
  const { township } = corpus;
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
    phones: phoneLinks('咨询电话', phone),
    action: { label: entry.action, meaning: ACTION_MEANING[entry.action] },
    station:
      entry.station === undefined ? undefined : `村（社区）便民服务站也可以${entry.station}：${ACTION_MEANING[entry.station]}`,
    note: entry.note,
    byCase: [...placesOfCases(entry, corpus, matter), ...placesInGuide(matter)],
    elsewhere: [],
  };
}

/** Of the department, where the place gives none of its own. */
function addressInstead({ place }: NotHereEntry['instead'], { name, address }: Department): string | undefined {
  if (place === undefined || address === undefined) return address;
  return HOUSE_NUMBER.test(place) ? undefined : `${name}：${address}`;
}

function whereInstead({ instead, note }: NotHereEntry, { county, corpus }: MatterScope): WhereCard {
  const department = departmentOf(county, instead.department);
  const phone = instead.phone ?? department.phone;
  return {
    here: false,
    heading: `${corpus?.township.name ?? '本地'}不办，请到：`,
    place: instead.place ?? department.name,
    address: addressInstead(instead, department),
    hours: [],
    phones: phone === undefined ? [phoneLink('热线', county.county.hotline)] : [phoneLink(department.name, phone)],
    note,
    byCase: [],
    elsewhere: [],
  };
}

/** On the county's page: the usual place, and each township's own. */
function whereInCounty(matter: Matter, { county }: MatterScope, to: To): WhereCard {
  const townships = byId(county.townships);
  const department = departmentOf(county, matter.department);
  const places = county.matterPlaces[matter.id] ?? [];
  const compared = { label: '各乡镇比一比', href: to(addresses.matterComparison(county.id, matter.id)) };
  return {
    here: true,
    heading: '在哪里办',
    place: matter.state === 'complete' ? matter.place : '请先打电话问清楚再去',
    hours: [],
    phones: phoneLinks(department.name, department.phone),
    note: department.phone === undefined ? `${department.name}的电话待补充，可以打热线 ${county.county.hotline}` : undefined,
    byCase: placesInGuide(matter),
    elsewhere: [
      ...places.map(({ township, action, place }) => ({
        label: `${townships.get(township)?.name ?? township}：${action === NOT_HERE ? '不办，看去哪里办' : `${place ?? ''}（${action}）`}`,
        href: to(addresses.matter(county.id, township, matter.id)),
      })),
      ...(places.length === 0 ? [] : [compared]),
    ],
  };
}

/** Here, elsewhere, or on the county's page. */
export function whereOf(entry: HereEntry | NotHereEntry | undefined, matter: Matter, scope: MatterScope, to: To): WhereCard {
  if (entry === undefined || scope.corpus === undefined) return whereInCounty(matter, scope, to);
  return entry.action === NOT_HERE ? whereInstead(entry, scope) : whereHere(entry, matter, scope.corpus, scope.site.dataDate);
}
