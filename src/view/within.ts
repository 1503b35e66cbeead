import { addresses } from './addresses.ts';
import type { PageOptions } from './page.ts';

interface Whose {
  county: { id: string; county: { name: string } };
  corpus?: { id: string; township: { name: string }; heldAt?: string | undefined } | undefined;
}

type Parent = NonNullable<PageOptions['parents']>[number];

/** What pages of a county, or of one of its townships, have in common: what they stand below, what is searched, of which day they are. */
export function within(
  { county: { id, county }, corpus }: Whose,
  ...more: Parent[]
): Pick<PageOptions, 'parents' | 'search' | 'heldAt'> {
  const whose = { label: county.name, address: addresses.county(id) };
  if (corpus === undefined)
    return { parents: [whose, ...more], search: { address: addresses.countySearch(id), label: `搜索${county.name}` } };
  const { name } = corpus.township;
  return {
    parents: [whose, { label: name, address: addresses.township(id, corpus.id) }, ...more],
    search: { address: addresses.townshipSearch(id, corpus.id), label: `搜索${name}` },
    heldAt: corpus.heldAt,
  };
}
