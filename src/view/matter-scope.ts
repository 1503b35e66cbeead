import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { Department } from '../schema/county.ts';
import type { Site } from '../schema/site.ts';
import { byId } from './lookup.ts';

/** Of a page of one matter. */
export interface MatterScope {
  site: Site;
  county: CountyDigest;
  /** Absent on the county's own page of the matter. */
  corpus?: TownshipCorpus | undefined;
  /** The day of the build: what is due is told as of it, until a script knows the reader's. */
  asOf: string;
}

/** Of a page of one township. */
export type TownshipScope = MatterScope & { corpus: TownshipCorpus };

/** A department that the county does not list bears its id for a name. */
export const departmentOf = (county: CountyDigest, id: string): Department =>
  byId(county.departments).get(id) ?? { id, name: id };
