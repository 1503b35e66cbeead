import { addresses } from './addresses.ts';
import type { TownshipScope } from './matter-scope.ts';
import { page, type Page } from './page.ts';

/** A page of a township's prints, at `path`. */
export const townshipPrintPage = (
  { site, county, corpus }: TownshipScope,
  { path, title, description }: { path: string; title: string; description: string },
): Page =>
  page({
    site,
    path,
    title,
    description,
    parents: [
      { label: county.county.name, address: addresses.county(county.id) },
      { label: corpus.township.name, address: addresses.township(county.id, corpus.id) },
    ],
    search: { address: addresses.townshipSearch(county.id, corpus.id), label: `搜索${corpus.township.name}` },
    heldAt: corpus.heldAt,
  });
