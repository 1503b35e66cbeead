import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CountyCorpus } from '../../src/domain/corpus.ts';
import { catalogueOf, countyPlaces, profilerOf, saidOf, townshipPlaces, type CatalogueRow } from '../../src/search/catalogue.ts';
import { countyDuties, townshipDuties, type DutyTable } from '../../src/search/duty-table.ts';
import { fold } from '../../src/search/fold.ts';
import { STOP_CHARACTERS } from '../../src/search/stop-phrases.ts';
import { tableScript } from '../../src/search/table-file.ts';
import { readingsOf, simplifiedOf } from './character-tables.ts';
import { splitNames } from '../../src/search/names.ts';

const write = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tableScript(value));
};

const termsOfRows = (rows: readonly CatalogueRow[]): string[] => rows.flatMap(([, names]) => splitNames(names));
const termsOfDuties = ({ rows, others = [] }: DutyTable): string[] =>
  [...rows, ...others].flatMap(([, , names]) => splitNames(names));

/** Writes the search tables of one county below `dist`. */
export function writeSearchTables(county: CountyCorpus, dist: string): void {
  const catalogue = catalogueOf(county.matters);
  const profileOf = profilerOf(county);
  const profiles = county.matters.map(profileOf);
  const duties = countyDuties(county);
  const townships = county.townships.map((township) => ({
    folder: township.folder,
    places: townshipPlaces(township, county.departments),
    profiles: township.matters.map(profileOf),
    duties: townshipDuties(township, county),
  }));
  const terms = [
    ...termsOfRows(catalogue.matters),
    ...[duties, ...townships.map((each) => each.duties)].flatMap(termsOfDuties),
    ...townships.flatMap(({ places, duties: own }) => [
      ...termsOfRows(places.own ?? []),
      ...(own.points ?? []).flatMap(([, names]) => names),
    ]),
    // What the box of a county's townships is asked for.
    ...county.townships.flatMap(({ township }) => township.formerNames ?? []),
  ].map((term) => fold(term));
  const folder = join(dist, county.id, 'search');
  write(join(folder, 'catalogue.js'), catalogue);
  write(join(folder, 'profiles.js'), profiles);
  write(join(folder, 'places.js'), countyPlaces(county));
  write(join(folder, 'duties.js'), duties);
  const spoken = [...profiles, ...townships.flatMap((each) => each.profiles)];
  write(join(folder, 'simplified.js'), simplifiedOf([...terms, ...spoken, STOP_CHARACTERS]));
  write(
    join(folder, 'readings.js'),
    readingsOf(terms, { said: saidOf(county), typed: termsOfRows(catalogue.matters).map((term) => fold(term)) }),
  );
  for (const township of townships) {
    write(join(dist, township.folder, 'search/places.js'), township.places);
    if (township.profiles.length > 0) write(join(dist, township.folder, 'search/profiles.js'), township.profiles);
    write(join(dist, township.folder, 'search/duties.js'), township.duties);
  }
}
