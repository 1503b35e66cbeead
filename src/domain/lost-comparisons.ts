import type { CountyDigest } from './county-digest.ts';
import { comparedPairs } from './own-words.ts';
import type { Ending } from './succession.ts';

/** Below the county's folder: all comparisons, and one of a matter or of two townships. */
const ALL = 'compare/index.html';
const ONE = /^compare\/([^/]+)\/([^/]+)\.html$/;

/** True of a matter that some township has on its sheet: it has a page of comparison. */
export const isCompared = (matter: string, { matterPlaces }: Pick<CountyDigest, 'matterPlaces'>): boolean =>
  matterPlaces[matter] !== undefined;

/** Comparisons are computed from what there is: the address of one that is no longer leads to all of them. */
export function lostComparisons(
  addresses: readonly string[],
  { matters, matterPlaces, ownWords }: Pick<CountyDigest, 'matters' | 'matterPlaces' | 'ownWords'>,
): Ending[] {
  const pairs = comparedPairs(ownWords).map((pair) => pair.join(' '));
  const compared = matters.filter(({ id }) => isCompared(id, { matterPlaces })).map(({ id }) => `matters ${id}`);
  const shown = new Set([...pairs, ...compared]);
  return addresses
    .filter((address) => {
      const [, first, second] = ONE.exec(address) ?? [];
      return first !== undefined && !shown.has(`${first} ${second ?? ''}`);
    })
    .map((address) => ({ address, steps: [], choices: [{ address: ALL, label: '比一比' }], replaced: true }));
}
