/** 比一比: where one chooses two townships, or one matter. Everything in the order of the county. */
import { comparedPairs } from '../domain/own-words.ts';
import { isCompared } from '../domain/lost-comparisons.ts';
import { addresses, linksFrom } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { page, type LinkGroup, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';
import { within } from './within.ts';

export interface ComparisonPage {
  page: Page;
  /** Said where not each township is compared with each. */
  bounded?: string | undefined;
  townships: LinkGroup[];
  matters: LinkGroup[];
}

export function comparisonPage({ site, county }: CountyScope): ComparisonPage {
  const path = addresses.comparison(county.id);
  const to = linksFrom(path);
  const { townships, matters } = county;
  const pairs = comparedPairs(county.ownWords);
  const compared = new Set(pairs.map((pair) => pair.join(' ')));
  return {
    page: page({
      site,
      path,
      title: '比一比',
      description: `${county.county.name}的乡镇（街道）两两比，或者看一件事在各乡镇怎么办。`,
      ...within({ county }),
    }),
    bounded:
      pairs.length < (townships.length * (townships.length - 1)) / 2 ? '乡镇太多，每个只和清单最像的十几个比。' : undefined,
    townships: townships
      .map(({ id, name }) => ({
        id: `with-${id}`,
        title: name,
        links: townships
          .filter((other) => compared.has([id, other.id].sort().join(' ')))
          .map((other) => ({ label: `${name}和${other.name}`, href: to(addresses.townshipComparison(county.id, id, other.id)) })),
      }))
      .filter(({ links }) => links.length > 0),
    matters: byGroup(matters.filter(({ id }) => isCompared(id, county)).map((matter) => ({ matter }))).map(
      ({ id, title, items }) => ({
        id,
        title,
        links: items.map(({ matter }) => ({ label: matter.name, href: to(addresses.matterComparison(county.id, matter.id)) })),
      }),
    ),
  };
}
