import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CountyCorpus } from '../../src/domain/corpus.ts';
import { catalogueOf, countyPlaces, townshipPlaces } from '../../src/search/catalogue.ts';

const write = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
};

/** Writes the search tables of one county below `dist`. */
export function writeSearchTables(county: CountyCorpus, dist: string): void {
  write(join(dist, county.id, 'search/catalogue.json'), catalogueOf(county.matters));
  write(join(dist, county.id, 'search/places.json'), countyPlaces(county));
  for (const township of county.townships)
    write(join(dist, township.folder, 'search/places.json'), townshipPlaces(township, county.departments));
}
