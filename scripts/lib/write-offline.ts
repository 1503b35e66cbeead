import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DIGEST_LENGTH, SAVED_LIST, UNKNOWN_SIZES, type SavedList } from '../../src/domain/saved-list.ts';
import type { Site } from '../../src/schema/site.ts';
import { addresses } from '../../src/view/addresses.ts';
import { townshipFiles } from './township-files.ts';
import type { Contents, Packed } from './township-zip.ts';

type Place = Pick<Packed, 'county' | 'township' | 'name'>;

const digestOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, DIGEST_LENGTH);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Puts the sizes into the township's page. What a phone fetches is compressed as the zip is, with headers as long as its own. */
function tellSizes(dist: string, { packed: { county, township }, files }: Contents, zipBytes: number): void {
  const sizes = files.map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const compressed = zipBytes + sum(sizes.filter(({ file }) => file.includes('/pagefind/')));
  const page = join(dist, addresses.township(county, township));
  const html = readFileSync(page, 'utf8');
  const told = html
    .replace(`"${UNKNOWN_SIZES.copy}"`, `"${megabytes(compressed)} / ${megabytes(sum(sizes))}"`)
    .replace(`约 ${UNKNOWN_SIZES.zip}`, `约 ${megabytes(zipBytes)}`);
  writeFileSync(page, told);
}

function writeList(dist: string, { packed: { county, township, dataDate }, files: paths }: Contents): void {
  const files = Object.fromEntries(paths.map((path) => [path, digestOf(readFileSync(join(dist, path)))]));
  const list: SavedList = { version: digestOf(JSON.stringify(files)), dataDate, files };
  writeFileSync(join(dist, county, township, SAVED_LIST), JSON.stringify(list));
}

function writeZips(dist: string, some: readonly Contents[]): Promise<number[]> {
  return new Promise((done, fail) => {
    new Worker(new URL('./pack-thread.ts', import.meta.url), { workerData: { dist, some } })
      .once('message', done)
      .once('error', fail);
  });
}

/**
 * Writes each township's zip, in so many threads, and the list of what a phone keeps of it; all pages and tables must be there.
 * Pages change after the last zip, and lists are made after the last page: each may hold pages of another township.
 */
export async function writeOffline(
  { dataDate, demonstration, offline }: Pick<Site, 'dataDate' | 'demonstration' | 'offline'>,
  places: readonly Place[],
  dist: string,
  threads = 1,
): Promise<void> {
  const all = places.map((place): Contents => ({
    packed: { ...place, dataDate, demonstration: demonstration === true },
    files: townshipFiles(dist, place.county, place.township),
  }));
  const shares = Array.from({ length: threads }, (_, thread) => all.filter((_each, index) => index % threads === thread));
  const bytes = await Promise.all(shares.map((share) => writeZips(dist, share)));
  shares.forEach((share, thread) => share.forEach((contents, index) => tellSizes(dist, contents, bytes[thread]?.[index] ?? 0)));
  if (offline === undefined) for (const contents of all) writeList(dist, contents);
}
