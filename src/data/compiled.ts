/**
 * The compiled corpus: one JSON file per county and per township, written once by the reader's caller and read by
 * the pages. Townships' files are parsed once, however many processes build pages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus, TownshipCorpus } from '../domain/corpus.ts';
import { digestCounty, type CountyDigest } from '../domain/county-digest.ts';
import type { PublicWaiver, TownshipStatus } from '../domain/status.ts';
import type { Site } from '../schema/site.ts';

export interface CorpusIndex {
  site: Site;
  statuses: TownshipStatus[];
  waivers: PublicWaiver[];
  counties: { id: string; townships: string[] }[];
}

/** Where records stood in their files: of use to messages only. */
const UNPUBLISHED = ['at', 'unread', 'waivers', 'partial'];

const write = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(value, (key, each: unknown) => (UNPUBLISHED.includes(key) ? undefined : each)),
  );
};

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const waiversOf = ({ counties }: Corpus): PublicWaiver[] =>
  counties.flatMap(({ county, waivers, townships }) => [
    ...waivers.map((waiver) => ({ ...waiver, holder: county.name })),
    ...townships.flatMap(({ township, waivers: own }) => own.map((waiver) => ({ ...waiver, holder: township.name }))),
  ]);

/** Writes `corpus` into `folder`. */
export function writeCompiled(corpus: Corpus, statuses: TownshipStatus[], folder: string): void {
  for (const county of corpus.counties) {
    write(join(folder, `${county.id}.json`), digestCounty(county));
    for (const township of county.townships) write(join(folder, county.id, `${township.id}.json`), township);
  }
  const counties = corpus.counties.map(({ id, townships }) => ({ id, townships: townships.map((each) => each.id) }));
  const index = { site: corpus.site, statuses, waivers: waiversOf(corpus), counties } satisfies CorpusIndex;
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

// The function above is the only author of these files, so their shapes are known.
export const readIndex = (folder: string) => read(join(folder, 'index.json')) as CorpusIndex;
export const readCounty = (folder: string, county: string) => read(join(folder, `${county}.json`)) as CountyDigest;
export const readTownship = (folder: string, county: string, township: string) =>
  read(join(folder, county, `${township}.json`)) as TownshipCorpus;
