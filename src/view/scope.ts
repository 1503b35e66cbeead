/** What pages are drawn from. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { Site } from '../schema/site.ts';

/** Of a page of one county. */
export interface CountyScope {
  site: Site;
  county: CountyDigest;
}

/** Of a page of one township. */
export interface TownshipScope extends CountyScope {
  corpus: TownshipCorpus;
}

/** With the day of the build: what is due is told as of it, until a script knows the reader's. */
export type Dated<Scope> = Scope & { asOf: string };

/** Of a page of one matter; the county's own page of it has no township. */
export type MatterScope = Dated<CountyScope & { corpus?: TownshipCorpus | undefined }>;
