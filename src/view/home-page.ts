import type { CountyDigest } from '../domain/county-digest.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom } from './addresses.ts';
import { townshipCard, villageNames, type TownshipCard } from './county-page.ts';
import { page, type Link, type Page } from './page.ts';

export interface HomePage {
  page: Page;
  counties: {
    name: string;
    href: string;
    matterCount: number;
    townships: TownshipCard[];
    links: Link[];
    /** Every village and community with its township: how people find out where they belong. */
    villages: { township: Link; names: string[] }[];
  }[];
}

export function homePage({ site, counties }: { site: Site; counties: readonly CountyDigest[] }): HomePage {
  const path = addresses.home();
  const to = linksFrom(path);
  return {
    page: page({ site, path, title: site.name, description: `${site.name}：查一件事在哪里办、归谁管。`, searchInHeader: false }),
    counties: counties.map(({ id, county, matters, townships }) => ({
      name: county.name,
      href: to(addresses.county(id)),
      matterCount: matters.length,
      townships: townships.map((head) => townshipCard(head, id, to)),
      links: [
        { label: '按村名、小区、老地名或拼音查您在哪个乡镇', href: to(addresses.townshipChoice(id)) },
        { label: `${county.name}的部门和全部事项`, href: to(addresses.county(id)) },
      ],
      villages: townships.map((head) => ({
        township: { label: head.name, href: to(addresses.township(id, head.id)) },
        names: villageNames(head),
      })),
    })),
  };
}
