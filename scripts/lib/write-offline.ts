import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_LENGTH, SAVED_LIST, UNKNOWN_SIZES, type SavedList } from '../../src/domain/saved-list.ts';
import type { Site } from '../../src/schema/site.ts';
import { addresses } from '../../src/view/addresses.ts';
import { townshipFiles } from './township-files.ts';
import { writeTownshipZip, type Packed } from './township-zip.ts';

type Place = Omit<Packed, 'dataDate'>;

const digestOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, DIGEST_LENGTH);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Puts the sizes into the township's page. What a phone fetches is compressed as the zip is, with headers as long as its own. */
function tellSizes(dist: string, { county, township }: Packed, zipBytes: number, files: readonly string[]): void {
  const sizes = files.map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const packed = zipBytes + sum(sizes.filter(({ file }) => file.includes('/pagefind/')));
  const page = join(dist, addresses.township(county, township));
  const html = readFileSync(page, 'utf8');
  const told = html
    .replace(`"${UNKNOWN_SIZES.copy}"`, `"${megabytes(packed)} / ${megabytes(sum(sizes))}"`)
    .replace(`约 ${UNKNOWN_SIZES.zip}`, `约 ${megabytes(zipBytes)}`);
  writeFileSync(page, told);
}

function writeList(dist: string, { county, township, dataDate }: Packed, paths: readonly string[]): void {
  const files = Object.fromEntries(paths.map((path) => [path, digestOf(readFileSync(join(dist, path)))]));
  const list: SavedList = { version: digestOf(JSON.stringify(files)), dataDate, files };
  writeFileSync(join(dist, county, township, SAVED_LIST), JSON.stringify(list));
}

/** Writes each township's zip, and the list of what a phone keeps of it; all pages and tables must be there. */
export function writeOffline({ dataDate, offline }: Pick<Site, 'dataDate' | 'offline'>, places: readonly Place[], dist: string) {
  const all = places.map((place) => ({
    packed: { ...place, dataDate },
    files: townshipFiles(dist, place.county, place.township),
  }));
  for (const { packed, files } of all) tellSizes(dist, packed, writeTownshipZip(dist, packed, files), files);
  // After the last page has changed: a list may name pages of another township.
  if (offline === undefined) for (const { packed, files } of all) writeList(dist, packed, files);
}
