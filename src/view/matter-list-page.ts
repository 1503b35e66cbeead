import { pinyin } from 'pinyin-pro';
import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { mattersOf } from '../domain/life-event.ts';
import { addresses, linksFrom } from './addresses.ts';
import { page, type Link, type LinkGroup, type Page, type PageOptions } from './page.ts';
import type { CountyScope, TownshipScope } from './scope.ts';
import { within } from './within.ts';

/** 事项总表: every matter by the first letter of its pinyin, by life event and by department, without JavaScript. */
export interface MatterListPage {
  page: Page;
  letters: LinkGroup[];
  events: LinkGroup[];
  departments: LinkGroup[];
}

type LinkOf = (id: string) => string;

const byName = (a: Link, b: Link): number => a.label.localeCompare(b.label, 'zh-Hans-CN');
const nameOf = ({ name }: Matter): string => name;

/** First letter of the pinyin; names that begin with a digit or a sign stand under #. */
export function firstLetter(name: string): string {
  const [letter = ''] = pinyin(name.charAt(0), { toneType: 'none', type: 'array', pattern: 'first' });
  return /^[a-z]$/i.test(letter) ? letter.toUpperCase() : '#';
}

function groups(matters: readonly Matter[], href: LinkOf): LinkGroup[] {
  const byLetter = Map.groupBy(matters, (matter) => firstLetter(nameOf(matter)));
  return [...byLetter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, all]) => ({
      id: `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`,
      title: letter,
      links: all.map((matter) => ({ label: nameOf(matter), href: href(matter.id) })).sort(byName),
    }));
}

function listPage(
  { lifeEvents, departments }: CountyDigest,
  matters: readonly Matter[],
  href: LinkOf,
  options: PageOptions,
  /** Pages of life events; the county has none. */
  eventHref?: LinkOf,
): MatterListPage {
  const known = new Map(matters.map((matter) => [matter.id, matter]));
  const links = (ids: readonly string[]): Link[] =>
    ids.flatMap((id) => {
      const matter = known.get(id);
      return matter === undefined ? [] : [{ label: matter.name, href: href(id) }];
    });
  return {
    page: page(options),
    letters: groups(matters, href),
    events: lifeEvents
      .map(({ id, name, summary, steps }) => ({ id, title: name, summary, links: links(mattersOf(steps)) }))
      .filter((group) => group.links.length > 0)
      .map(({ id, ...group }) => {
        const whole = eventHref === undefined ? [] : [{ label: `${group.title}：一步一步办`, href: eventHref(id) }];
        return { ...group, id: `event-${id}`, links: [...whole, ...group.links] };
      }),
    departments: departments
      .map(({ id, name }) => ({
        id: `department-${id}`,
        title: name,
        links: links(matters.filter(({ department }) => department === id).map((matter) => matter.id)).sort(byName),
      }))
      .filter((group) => group.links.length > 0),
  };
}

export function townshipMattersPage({ site, county, corpus }: TownshipScope): MatterListPage {
  const path = addresses.townshipMatters(county.id, corpus.id);
  const to = linksFrom(path);
  const { name } = corpus.township;
  const onSheet = new Set(corpus.sheet.entries.map(({ matter }) => matter));
  const matters = [...county.matters, ...corpus.matters].filter(({ id }) => onSheet.has(id));
  const options = {
    site,
    path,
    title: `${name}全部事项`,
    description: `${name}的全部办事事项：按拼音、按人生大事、按部门找。`,
    ...within({ county, corpus }),
  };
  return listPage(
    county,
    matters,
    (id) => to(addresses.matter(county.id, corpus.id, id)),
    options,
    (id) => to(addresses.event(county.id, corpus.id, id)),
  );
}

export function countyMattersPage({ site, county }: CountyScope): MatterListPage {
  const path = addresses.countyMatters(county.id);
  const to = linksFrom(path);
  const { name } = county.county;
  return listPage(county, county.matters, (id) => to(addresses.countyMatter(county.id, id)), {
    site,
    path,
    title: `${name}全部事项`,
    description: `${name}的全部办事事项：按拼音、按人生大事、按部门找。`,
    ...within({ county }),
  });
}
