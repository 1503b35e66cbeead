/** 两个乡镇比一比: what is different, in words; what is the same is only counted. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { TownshipHead } from '../domain/county-digest.ts';
import { addresses, linksFrom } from './addresses.ts';
import { comparedDuties, type ComparedDuties } from './compared-duties.ts';
import { comparedFacts } from './compared-facts.ts';
import { comparedMatters, type ComparedMatters } from './compared-matters.ts';
import { each, type Both, type Difference } from './difference.ts';
import { byId } from './lookup.ts';
import { page, type Link, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';
import { within } from './within.ts';

export interface TownshipComparison {
  page: Page;
  townships: Link[];
  facts: Difference[];
  /** Facts that are the same, in one line. */
  sameFacts: string;
  matters: ComparedMatters;
  duties: ComparedDuties;
  index: Link;
}

const isDifferent = ({ sides: [first, second] }: Difference): boolean => first?.value !== second?.value;

export function townshipComparison(scope: CountyScope & { both: Both<TownshipCorpus> }): TownshipComparison {
  const { site, county, both } = scope;
  const path = addresses.townshipComparison(county.id, both[0].id, both[1].id);
  const to = linksFrom(path);
  const names = each(both, ({ township }) => township.name);
  const heads = byId(county.townships);
  const known = both.flatMap(({ id }) => heads.get(id) ?? []) as [TownshipHead, TownshipHead];
  const facts = comparedFacts(known, names, county);
  const index = { label: '比一比', address: addresses.comparison(county.id) };
  return {
    page: page({
      site,
      path,
      title: `${names[0]}和${names[1]}`,
      description: `${names[0]}和${names[1]}比一比：办事时间、办到哪一步、时限、材料和三张清单有什么不同。`,
      ...within({ county }, index),
      heldAt: both[0].heldAt ?? both[1].heldAt,
    }),
    townships: both.map(({ id, township }) => ({ label: township.name, href: to(addresses.township(county.id, id)) })),
    facts: facts.filter(isDifferent),
    sameFacts: facts
      .filter((fact) => !isDifferent(fact))
      .map(({ what, sides }) => `${what}（${sides[0]?.value ?? ''}）`)
      .join('、'),
    matters: comparedMatters(scope, names, to),
    duties: comparedDuties(scope, names, to),
    index: { label: '换两个乡镇，或者按一件事比', href: to(index.address) },
  };
}
