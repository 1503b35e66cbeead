/** How pages name a matter, and where they lead to it. */
import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { NAME_ONLY } from '../schema/matter.ts';
import { addresses, type To } from './addresses.ts';
import { byMatter, matterOf } from './lookup.ts';
import type { Link } from './page.ts';
import type { MatterScope } from './scope.ts';

type Whose = Pick<MatterScope, 'county' | 'corpus'>;

/** Says of a matter without a guide that it has none. */
export const matterLabel = ({ name, state }: Matter): string => (state === 'complete' ? name : `${name}（${NAME_ONLY}）`);

/** The township's own page of a matter that is on its sheet, else the county's. */
export const matterAddress = ({ county, corpus }: Whose, id: string): string =>
  corpus !== undefined && byMatter(corpus.sheet.entries).has(id)
    ? addresses.matter(county.id, corpus.id, id)
    : addresses.countyMatter(county.id, id);

export const matterLink = (whose: Whose, id: string, to: To): Link => ({
  label: matterOf(whose, id)?.name ?? id,
  href: to(matterAddress(whose, id)),
});

/** To the county's own page of a matter. */
export const countyMatterLink = (matter: Matter, { id: county }: Pick<CountyDigest, 'id'>, to: To): Link => ({
  label: matterLabel(matter),
  href: to(addresses.countyMatter(county, matter.id)),
});
