/** The search tables: built once per county, read by the browser and by the command line. */
import type { CountyCorpus, Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { Department } from '../schema/county.ts';
import { NAME_ONLY } from '../schema/matter.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';

/** One matter: id, name, aliases, and 1 where the guide is still to be written. */
export type CatalogueRow = [id: string, name: string, aliases: string[], pending?: 1];

/** `<county>/search/catalogue.json`: the same for all townships of the county. */
export interface Catalogue {
  matters: CatalogueRow[];
}

/** Where one matter is handled: page (relative to the `search/` folder), place, telephone, how far. */
export type PlaceRow = [href: string, place: string, phone: string, action: string];

/** `<county>/<township>/search/places.json`: what differs per township. */
export interface Places {
  name: string;
  /** By matter id; a matter that is not listed here is not this township's. */
  matters: Record<string, PlaceRow>;
  /** Matters that only this township has. */
  own?: CatalogueRow[];
}

const placeRow = (href: string, place: string | undefined, phone: string | undefined, action: string): PlaceRow => [
  href,
  place ?? '',
  phone ?? '',
  action,
];

export const catalogueRow = (matter: Matter): CatalogueRow =>
  matter.state === 'complete' ? [matter.id, matter.name, matter.aliases] : [matter.id, matter.name, matter.aliases ?? [], 1];

export const catalogueOf = (matters: readonly Matter[]): Catalogue => ({ matters: matters.map(catalogueRow) });

/** The county-wide search: every matter with the county's own page. */
export function countyPlaces(county: CountyCorpus): Places {
  const departments = new Map(county.departments.map((each) => [each.id, each]));
  const matters = county.matters.map((matter): [string, PlaceRow] => {
    const department = departments.get(matter.department);
    const place = matter.state === 'complete' ? matter.place : (department?.name ?? '');
    return [
      matter.id,
      placeRow(`../matters/${matter.id}.html`, place, department?.phone, matter.state === 'complete' ? '' : NAME_ONLY),
    ];
  });
  return { name: county.county.name, matters: Object.fromEntries(matters) };
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
  return { name: township.name, matters: Object.fromEntries(matters), ...(own.length > 0 && { own: own.map(catalogueRow) }) };
}
