import type { NotHereEntry, SheetEntry } from '../schema/sheet.ts';
import type { Village } from '../schema/township.ts';
import { NOT_HERE, type Action, type TownshipKind } from '../schema/vocabulary.ts';
import { NO_PAPERS } from '../schema/matter.ts';
import { partsOf, type Part } from './boundary.ts';
import type { CountyCorpus, Matter, TownshipCorpus } from './corpus.ts';
import { lostComparisons } from './lost-comparisons.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { latestRecords, listedFrom, type TownshipRecord } from './row-records.ts';
import { countsByDepartment, countTasks, type UnlistedCounts } from './unlisted-counts.ts';
import { endingsIn, type Ending } from './succession.ts';

/** What the county's own pages say of a township. */
export interface TownshipHead {
  id: string;
  name: string;
  kind: TownshipKind;
  divisionCode: string;
  population?: number | undefined;
  areaKm2?: number | undefined;
  summary: string;
  phone: string;
  address: string;
  hours: string[];
  villages: { id: string; name: string; aliases: string[]; alsoServedBy?: Village['alsoServedBy'] }[];
  formerNames: string[];
  dutyCounts: { basic: number; cooperative: number; withdrawn: number };
  /** Ids of the matters on its sheet, in the order of the sheet. */
  matters: string[];
  /** 表外事项 asked of it. */
  unlisted: UnlistedCounts;
}

/** Where and how one township handles one matter. */
export interface MatterPlace {
  township: string;
  action: Action | typeof NOT_HERE;
  /** Name of the place; absent when the matter is not handled there. */
  place?: string | undefined;
  /** Id of the place; the service centre has the same everywhere. */
  at?: string | undefined;
  phone?: string | undefined;
  hours?: string[] | undefined;
  /** What the township promises, where it is not the county's promise. */
  promisedLimit?: string | undefined;
  /** Ids of papers that it does not ask for. */
  waives?: string[] | undefined;
  /** What village stations do of it. */
  station?: Action | undefined;
  /** 不在本地办理: where instead. */
  instead?: NotHereEntry['instead'] | undefined;
}

/** A row of the boundary, with the townships that publish it under the same id. */
export interface DepartmentDuty {
  kind: 'cooperative' | 'withdrawn';
  id: string;
  name: string;
  category: string;
  /** What the department has in it. */
  part: Part;
  /** Day from which it stands in the list, where a record tells it. */
  since?: string | undefined;
  townships: string[];
}

/** A matter that asks for a paper: the county's, or one township's own. */
export interface PaperUse {
  matter: string;
  name: string;
  township?: string | undefined;
}

/** One county without the long lists of its townships: what all of its pages share, computed once. */
export interface CountyDigest extends Omit<CountyCorpus, 'townships' | 'publishedAddresses'> {
  townships: TownshipHead[];
  /** By matter id. */
  matterPlaces: Record<string, MatterPlace[]>;
  /** By department id: all that it leads, helps with, or has taken over. */
  departmentDuties: Record<string, DepartmentDuty[]>;
  /** By paper id. */
  paperUses: Record<string, PaperUse[]>;
  /** By township id. */
  ownWords: Record<string, OwnWords>;
  /** The latest of all townships. */
  townshipRecords: TownshipRecord[];
  /** 表外事项 by department. */
  unlisted: { department: string; counts: UnlistedCounts }[];
  /** Addresses that were published and show nothing of their own any more. */
  endings: Ending[];
}

function headOf({ id, township, sheet, duties, unlistedTasks }: TownshipCorpus): TownshipHead {
  const [centre] = township.places;
  return {
    id,
    name: township.name,
    kind: township.kind,
    divisionCode: township.divisionCode,
    population: township.population,
    areaKm2: township.areaKm2,
    summary: township.summary,
    phone: centre?.phone ?? '',
    address: centre?.address ?? '',
    hours: centre?.openingHours ?? [],
    villages: township.villages.map(({ id: village, name, aliases = [], alsoServedBy }) => ({
      id: village,
      name,
      aliases,
      alsoServedBy,
    })),
    formerNames: township.formerNames ?? [],
    dutyCounts: { basic: duties.basic.length, cooperative: duties.cooperative.length, withdrawn: duties.withdrawn.length },
    matters: sheet.entries.map(({ matter }) => matter),
    unlisted: countTasks(unlistedTasks),
  };
}

function push<Value>(record: Record<string, Value[]>, key: string, value: Value): void {
  (record[key] ??= []).push(value);
}

const CENTRE = 'centre';

function matterPlace(entry: SheetEntry, { id: township, township: { places } }: TownshipCorpus): MatterPlace {
  const { action } = entry;
  if (action === NOT_HERE) return { township, action, instead: entry.instead };
  const place = places.find((each) => each.id === entry.place);
  const counter = place?.counters?.find((each) => each.id === entry.counter);
  return {
    township,
    action,
    place: place?.name,
    at: place === places[0] ? CENTRE : entry.place,
    phone: entry.phone ?? counter?.phone ?? place?.phone,
    hours: entry.openingHours ?? place?.openingHours,
    promisedLimit: entry.promisedLimit,
    waives: entry.waives,
    station: entry.station,
  };
}

function placesOfMatters(townships: readonly TownshipCorpus[]): Record<string, MatterPlace[]> {
  const places: Record<string, MatterPlace[]> = {};
  for (const township of townships)
    for (const entry of township.sheet.entries) push(places, entry.matter, matterPlace(entry, township));
  return places;
}

function dutiesOfDepartments(county: CountyCorpus): Record<string, DepartmentDuty[]> {
  const { townships } = county;
  const from = listedFrom(county, ...townships);
  const found = new Map<string, { department: string; duty: DepartmentDuty }>();
  for (const { id: township, duties } of townships) {
    for (const kind of ['cooperative', 'withdrawn'] as const) {
      for (const row of duties[kind]) {
        for (const { department, part } of partsOf(row)) {
          const key = `${kind} ${department} ${row.id} ${part}`;
          const known = found.get(key);
          if (known === undefined) {
            const { id, name, category } = row;
            found.set(key, {
              department,
              duty: { kind, id, name: row.sharedName ?? name, category, part, since: from.get(id), townships: [township] },
            });
          } else known.duty.townships.push(township);
        }
      }
    }
  }
  const duties: Record<string, DepartmentDuty[]> = {};
  for (const { department, duty } of found.values()) push(duties, department, duty);
  return duties;
}

function usesOfPapers(matters: readonly Matter[], township?: string): [paper: string, PaperUse][] {
  return matters.flatMap((matter) => {
    if (matter.state === 'name-only' || matter.documents === NO_PAPERS) return [];
    const papers = new Set(matter.documents.map(({ paper }) => paper));
    return [...papers].map((paper): [string, PaperUse] => [paper, { matter: matter.id, name: matter.name, township }]);
  });
}

function paperUses(county: CountyCorpus): Record<string, PaperUse[]> {
  const uses: Record<string, PaperUse[]> = {};
  const own = county.townships.flatMap(({ id, matters }) => usesOfPapers(matters, id));
  for (const [paper, use] of [...usesOfPapers(county.matters), ...own]) push(uses, paper, use);
  return uses;
}

/** Computes what the county's pages share from its townships. */
export function digestCounty(corpus: CountyCorpus): CountyDigest {
  const { townships, publishedAddresses, ...county } = corpus;
  const matterPlaces = placesOfMatters(townships);
  const ownWords = ownWordsOf(corpus);
  return {
    ...county,
    townships: townships.map(headOf),
    matterPlaces,
    departmentDuties: dutiesOfDepartments(corpus),
    paperUses: paperUses(corpus),
    ownWords,
    townshipRecords: latestRecords(townships),
    unlisted: countsByDepartment(
      townships.flatMap(({ unlistedTasks }) => unlistedTasks),
      corpus.departments,
    ),
    endings: [...endingsIn(corpus), ...lostComparisons(publishedAddresses, { ...county, matterPlaces, ownWords })],
  };
}
