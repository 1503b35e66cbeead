import { UNKNOWN_SIZES } from '../domain/saved-list.ts';
import { addresses, linksFrom } from './addresses.ts';
import type { TownshipScope } from './scope.ts';

/** 没网也能看: a township to be kept on a phone, or taken along as a zip. */
export interface OfflineOffer {
  /** `<county>/<township>`. */
  township: string;
  name: string;
  /** False where the site has switched it off. */
  keeps: boolean;
  /** Put in when all pages are built. */
  sizes: typeof UNKNOWN_SIZES;
  zip: string;
  /** Name of the file that is taken along. */
  saveAs: string;
}

export function offlineOffer({ site, county, corpus }: TownshipScope): OfflineOffer {
  const { name } = corpus.township;
  const to = linksFrom(addresses.township(county.id, corpus.id));
  return {
    township: `${county.id}/${corpus.id}`,
    name,
    keeps: site.offline !== '停用',
    sizes: UNKNOWN_SIZES,
    zip: to(addresses.townshipZip(county.id, corpus.id)),
    saveAs: `${name}办事指南.zip`,
  };
}
