/** The search tables: built once per county, read by the browser and by the command line. */
import type { CountyCorpus, Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { Department } from '../schema/county.ts';
import { NAME_ONLY } from '../schema/matter.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import { piecesOf } from './lexicon.ts';
import { joinNames } from './names.ts';
import { profiler, type Profile, type Spoken } from './profiles.ts';

/** One matter: id; name and aliases in one text, which is a tenth smaller than a list; 1 where the guide is still to be written. */
export type CatalogueRow = [id: string, names: string, pending?: 1];

/** `<county>/search/catalogue.js`: the same for all townships of the county. */
export interface Catalogue {
  matters: CatalogueRow[];
}

/** Where one matter is handled: page (relative to the `search/` folder), place, telephone, how far. */
export type PlaceRow = [href: string, place: string, phone: string, action: string];

/** A village or an office: id, what it is called, what is there, telephone, page. */
export type PointRow = [id: string, names: string[], about: string, phone: string, href: string];

/** `<county>/<township>/search/places.js`: what differs per township. */
export interface Places {
  name: string;
  /** Of the service centre. */
  phone?: string | undefined;
  /** By matter id; a matter that is not listed here is not this township's. */
  matters: Record<string, PlaceRow>;
  /** Matters that only this township has. */
  own?: CatalogueRow[];
}

/** `<county>/search/profiles.js`, in the order of the catalogue; `<county>/<township>/search/profiles.js`, in that of `own`. */
export type ProfileTable = Profile[];

/** How many of a county's townships handle a matter, in words. */
const doneBy = (count: number, all: number): string =>
  count === all ? `${all}个乡镇（街道）都办` : `${all}个乡镇（街道）中${count}个办`;

const placeRow = (href: string, place: string | undefined, phone: string | undefined, action: string): PlaceRow => [
  href,
  place ?? '',
  phone ?? '',
  action,
];

/** A longer alias of which so much is said by shorter ones is not worth its bytes on a phone. */
const KNOWN_SHARE = 0.5;
const LONG = 6;

/** The aliases that bring something new, in the order in which they are written. */
export function tellingAliases(name: string, aliases: readonly string[]): string[] {
  const known = new Set(piecesOf(fold(name)));
  const telling = aliases
    .toSorted((a, b) => a.length - b.length)
    .filter((alias) => {
      const pieces = piecesOf(fold(alias));
      const share = pieces.filter((piece) => known.has(piece)).length / (pieces.length || 1);
      const tells = alias.length < LONG || share < KNOWN_SHARE;
      if (tells) for (const piece of pieces) known.add(piece);
      return tells;
    });
  return aliases.filter((alias) => telling.includes(alias));
}

function catalogueRow(matter: Matter): CatalogueRow {
  const names = joinNames([matter.name, ...tellingAliases(matter.name, matter.aliases ?? [])]);
  return matter.state === 'complete' ? [matter.id, names] : [matter.id, names, 1];
}

export const catalogueOf = (matters: readonly Matter[]): Catalogue => ({ matters: matters.map(catalogueRow) });

/** All that is said of a matter. */
function spokenOf(matter: Matter): Spoken {
  const { name, aliases = [], sayings = [] } = matter;
  const texts = matter.state === 'complete' ? [matter.summary, matter.audience, ...matter.conditions] : [];
  return { sayings: [name, ...aliases, ...sayings].map((each) => fold(each)), texts: texts.map((each) => fold(each)) };
}

/** All that is said of the county's matters, in one text. */
export const saidOf = ({ matters }: CountyCorpus): string =>
  matters
    .map(spokenOf)
    .flatMap(({ sayings, texts }) => [...sayings, ...texts])
    .join('');

/** How profiles are made in a county: how telling a character is depends on all its matters. */
export function profilerOf({ matters }: CountyCorpus): (matter: Matter) => Profile {
  const profileOf = profiler(matters.map(spokenOf));
  return (matter) => profileOf(spokenOf(matter));
}

/** The county-wide search: every matter with the county's own page. */
export function countyPlaces(county: CountyCorpus): Places {
  const departments = new Map(county.departments.map((each) => [each.id, each]));
  const doers = new Map<string, number>();
  for (const { matter, action } of county.townships.flatMap(({ sheet }) => sheet.entries))
    if (action !== NOT_HERE) doers.set(matter, (doers.get(matter) ?? 0) + 1);
  const matters = county.matters.map((matter): [string, PlaceRow] => {
    const department = departments.get(matter.department);
    const place = matter.state === 'complete' ? matter.place : (department?.name ?? '');
    return [
      matter.id,
      placeRow(
        `../matters/${matter.id}.html`,
        place,
        department?.phone,
        matter.state === 'complete' ? doneBy(doers.get(matter.id) ?? 0, county.townships.length) : NAME_ONLY,
      ),
    ];
  });
  return { name: county.county.name, matters: Object.fromEntries(matters) };
}

/** 村和窗口. */
export function pointsOf({ places, villages }: TownshipCorpus['township']): PointRow[] {
  return [
    ...villages.map(({ id, name, aliases = [], servicePoint }): PointRow => [
      `village-${id}`,
      [name, ...aliases],
      servicePoint?.address ?? '',
      servicePoint?.phone ?? '',
      `../index.html#village-${id}`,
    ]),
    ...places.map(({ id, name, address, phone, counters = [] }): PointRow => [
      `place-${id}`,
      [name, ...counters.map((counter) => counter.name)],
      address,
      phone,
      '../index.html#places',
    ]),
  ];
}

/** One township's sheet. */
export function townshipPlaces({ township, sheet, matters: own }: TownshipCorpus, departments: readonly Department[]): Places {
  const matters = sheet.entries.map((entry): [string, PlaceRow] => {
    const href = `../${entry.matter}.html`;
    if (entry.action === NOT_HERE) {
      const department = departments.find(({ id }) => id === entry.instead.department);
      return [
        entry.matter,
        placeRow(href, entry.instead.place ?? department?.name, entry.instead.phone ?? department?.phone, entry.action),
      ];
    }
    const place = township.places.find(({ id }) => id === entry.place);
    const counter = place?.counters?.find(({ id }) => id === entry.counter);
    return [
      entry.matter,
      placeRow(
        href,
        [place?.name, counter?.name].filter((part) => part !== undefined).join(' '),
        entry.phone ?? counter?.phone ?? place?.phone,
        entry.action,
      ),
    ];
  });
  return {
    name: township.name,
    phone: township.places[0]?.phone,
    matters: Object.fromEntries(matters),
    ...(own.length > 0 && { own: own.map(catalogueRow) }),
  };
}
