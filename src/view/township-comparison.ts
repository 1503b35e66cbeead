/** 两个乡镇比一比: what is different, in words; what is the same is only counted. */
import { compareDuties, type ComparedDuties, type DutyPair, type ListedDuty } from '../domain/compare-duties.ts';
import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest, TownshipHead } from '../domain/county-digest.ts';
import { minutesIn } from '../domain/change-of-handling.ts';
import { readHours } from '../domain/opening-hours.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Site } from '../schema/site.ts';
import { DUTY_LISTS, TOWNSHIP_KINDS } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { difference, whoHasMore, type Both, type Difference } from './difference.ts';
import { byId } from './lookup.ts';
import { matterDifferences, type Handled } from './matter-differences.ts';
import { page, type Link, type LinkGroup, type Page } from './page.ts';
import { within } from './within.ts';

export interface TownshipComparison {
  page: Page;
  townships: Link[];
  facts: Difference[];
  /** Facts that are the same, in one line. */
  sameFacts: string;
  matters: {
    groups: { id: string; title: string; items: (Link & { differences: Difference[] })[] }[];
    only: LinkGroup[];
    count: number;
    same: string;
  };
  duties: { moved: Difference[]; reworded: Difference[]; only: (Link & { title: string; names: string[] })[]; same: string };
  index: Link;
}

interface Scope {
  site: Site;
  county: CountyDigest;
  both: Both<TownshipCorpus>;
}

const each = <Value, Result>([a, b]: Both<Value>, of: (value: Value) => Result): Both<Result> => [of(a), of(b)];

/** A number that both townships give. */
function ofNumber(
  what: string,
  names: Both<string>,
  [a, b]: Both<number | undefined>,
  unit: string,
  more?: string,
): Difference[] {
  if (a === undefined || b === undefined) return [];
  return [difference(what, names, [`${a} ${unit}`, `${b} ${unit}`], whoHasMore(names, [a, b], unit, more))];
}

function factsOf(heads: Both<TownshipHead>, names: Both<string>, { ownWords }: CountyDigest): Difference[] {
  const kinds = each(heads, ({ kind }) => TOWNSHIP_KINDS[kind]);
  const hours = each(heads, (head) => head.hours.map(readHours).join('；'));
  const open = each(heads, (head) => minutesIn(head.hours) / 60);
  const own = each(heads, ({ id }) => Math.round((ownWords[id]?.own ?? 1) * 100));
  return [
    difference('类别', names, kinds, '类别不同'),
    ...ofNumber(
      '常住人口',
      names,
      each(heads, ({ population }) => population),
      '人',
    ),
    ...ofNumber(
      '面积',
      names,
      each(heads, ({ areaKm2 }) => areaKm2),
      '平方公里',
      '大',
    ),
    ...ofNumber(
      '村和社区',
      names,
      each(heads, ({ villages }) => villages.length),
      '个',
    ),
    difference('便民服务中心每周开门', names, hours, whoHasMore(names, open, '小时')),
    difference(
      '便民服务中心地址',
      names,
      each(heads, ({ address }) => address),
    ),
    difference(
      '便民服务中心电话',
      names,
      each(heads, ({ phone }) => phone),
    ),
    ...ofNumber(
      '办事事项',
      names,
      each(heads, ({ matters }) => matters.length),
      '项',
    ),
    ...dutyKinds.flatMap((kind) =>
      ofNumber(
        DUTY_LISTS[kind],
        names,
        each(heads, ({ dutyCounts }) => dutyCounts[kind]),
        '项',
      ),
    ),
    difference(
      '三张清单里自己的话',
      names,
      each(own, (share) => `${share}%`),
      whoHasMore(names, own, '个百分点'),
    ),
  ];
}

/** The matters of a township as it handles them, by id. */
function handledBy({ id, matters, sheet }: TownshipCorpus, county: CountyDigest): Map<string, Handled> {
  const known = new Map([...county.matters, ...matters].map((matter) => [matter.id, matter]));
  return new Map(
    sheet.entries.flatMap((entry) => {
      const matter = known.get(entry.matter);
      const place = county.matterPlaces[entry.matter]?.find(({ township }) => township === id);
      return matter === undefined || place === undefined ? [] : [[matter.id, { matter, place }] as const];
    }),
  );
}

function comparedMatters({ county, both }: Scope, names: Both<string>, to: To): TownshipComparison['matters'] {
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

/** Both wordings, or both lists, of a duty, each linked to its row. */
function pairOfRows(pair: DutyPair, { county, both }: Scope, names: Both<string>, to: To): Difference {
  const [first, second] = pair;
  const moved = first.kind !== second.kind;
  const says = moved ? '不在同一张清单' : first.row.name === second.row.name ? '名称一样，乡镇的职责写得不一样' : undefined;
  return {
    what: moved ? '清单不同' : DUTY_LISTS[first.kind],
    says,
    sides: pair.map(({ kind, row }, index) => ({
      name: names[index] ?? '',
      value: moved ? `${row.name}（${DUTY_LISTS[kind]}）` : row.name,
      href: to(addresses.duties(county.id, both[index]?.id ?? '', kind, row.id)),
    })),
  };
}

/** Rows that only this township has, by name: a link to each would be a second list. */
const onlyOne = (rows: readonly ListedDuty[], { id, township }: TownshipCorpus, county: CountyDigest, to: To) =>
  dutyKinds
    .map((kind) => {
      const names = rows.filter((listed) => listed.kind === kind).map(({ row }) => row.name);
      const title = `只有${township.name}有：${DUTY_LISTS[kind]} ${names.length} 项`;
      const label = `${township.name}${DUTY_LISTS[kind]}清单`;
      return { title, names, label, href: to(addresses.duties(county.id, id, kind)) };
    })
    .filter(({ names }) => names.length > 0);

function comparedDuties(scope: Scope, names: Both<string>, to: To): TownshipComparison['duties'] {
  const { county, both } = scope;
  const { same, reworded, moved, only }: ComparedDuties = compareDuties(both[0].duties, both[1].duties);
  return {
    moved: moved.map((pair) => pairOfRows(pair, scope, names, to)),
    reworded: reworded.map((pair) => pairOfRows(pair, scope, names, to)),
    only: [...onlyOne(only[0], both[0], county, to), ...onlyOne(only[1], both[1], county, to)],
    same: `${same.length} 项两边写得一样，这里不列。`,
  };
}

const isDifferent = ({ sides: [first, second] }: Difference): boolean => first?.value !== second?.value;

export function townshipComparison(scope: Scope): TownshipComparison {
  const { site, county, both } = scope;
  const path = addresses.townshipComparison(county.id, both[0].id, both[1].id);
  const to = linksFrom(path);
  const names = each(both, ({ township }) => township.name);
  const heads = byId(county.townships);
  const known = both.flatMap(({ id }) => heads.get(id) ?? []) as [TownshipHead, TownshipHead];
  const facts = factsOf(known, names, county);
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
