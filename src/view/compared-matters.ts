/** Which matters two townships handle otherwise, and which only one of them has. */
import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { addresses, type To } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { each, type Both, type Difference } from './difference.ts';
import { byId, matterOf } from './lookup.ts';
import { matterDifferences, type Handled } from './matter-differences.ts';
import type { Link, LinkGroup } from './page.ts';

export interface ComparedMatters {
  groups: { id: string; title: string; items: (Link & { differences: Difference[] })[] }[];
  only: LinkGroup[];
  count: number;
  same: string;
}

/** The matters of a township as it handles them, by id. */
function handledBy(corpus: TownshipCorpus, county: CountyDigest): Map<string, Handled> {
  return new Map(
    corpus.sheet.entries.flatMap((entry) => {
      const matter = matterOf({ county, corpus }, entry.matter);
      const place = county.matterPlaces[entry.matter]?.find(({ township }) => township === corpus.id);
      return matter === undefined || place === undefined ? [] : [[matter.id, { matter, place }] as const];
    }),
  );
}

export function comparedMatters(
  { county, both }: { county: CountyDigest; both: Both<TownshipCorpus> },
  names: Both<string>,
  to: To,
): ComparedMatters {
  const [ours, theirs] = each(both, (corpus) => handledBy(corpus, county));
  const common = [...ours.values()].flatMap((handled) => {
    const other = theirs.get(handled.matter.id);
    return other === undefined
      ? []
      : [{ matter: handled.matter, differences: matterDifferences([handled, other], names, county) }];
  });
  const differing = common.filter(({ differences }) => differences.length > 0);
  const countyWide = byId(county.matters);
  const address = ({ id }: Matter): string =>
    countyWide.has(id) ? addresses.matterComparison(county.id, id) : addresses.matter(county.id, both[0].id, id);
  const missing = (some: Map<string, Handled>, others: Map<string, Handled>, index: 0 | 1): LinkGroup => ({
    id: `matters-only-${both[index].id}`,
    title: `只有${names[index]}服务单上有的`,
    links: [...some.values()]
      .filter(({ matter }) => !others.has(matter.id))
      .map(({ matter: { id, name } }) => ({ label: name, href: to(addresses.matter(county.id, both[index].id, id)) })),
  });
  return {
    groups: byGroup(differing).map(({ id, title, items }) => ({
      id,
      title: `${title}：${items.length} 件不一样`,
      items: items.map(({ matter, differences }) => ({ label: matter.name, href: to(address(matter)), differences })),
    })),
    only: [missing(ours, theirs, 0), missing(theirs, ours, 1)].filter(({ links }) => links.length > 0),
    count: differing.length,
    same: `两边都有的 ${common.length} 项里，${common.length - differing.length} 项办到哪一步、时限、收费、材料都一样，这里不列。`,
  };
}
