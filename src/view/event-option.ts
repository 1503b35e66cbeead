/** One way to do a step of a life event: the matter, where, how far here, how long. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { StepOption } from '../domain/life-event.ts';
import { promisesOf } from '../domain/life-event-time.ts';
import type { Site } from '../schema/site.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import { bySheet } from './lookup.ts';
import { departmentOf } from './matter-scope.ts';
import type { Link } from './page.ts';
import { phoneLink } from './phone-link.ts';
import { whereOf, type WhereCard } from './where-card.ts';

/** A matter by which a step can be done: where, and how far here. */
export interface EventOption extends Link {
  where: WhereCard;
  /** What village stations do of it. */
  station?: string | undefined;
  limit?: string | undefined;
  /** Cases that are handled at another place, and who took the matter from the township. */
  lines: string[];
}

export interface EventScope {
  site: Site;
  county: CountyDigest;
  corpus: TownshipCorpus;
  asOf: string;
}
/** A matter that the township's sheet does not have: nobody there handles it, so the department is asked. */
function whereUnlisted({ matter }: StepOption, { county, corpus }: EventScope): WhereCard {
  const department = departmentOf(county, matter.department);
  return {
    here: false,
    heading: `${corpus.township.name}的服务单里没有这件事，请先问：`,
    place: department.name,
    address: department.address,
    hours: [],
    phones: [department.phone === undefined ? phoneLink('热线', county.county.hotline) : phoneLink('电话', department.phone)],
    byCase: [],
    elsewhere: [],
  };
}

/** With the cases that are meant only. */
export function whereTo(option: StepOption, scope: EventScope, to: To): WhereCard {
  if (option.entry === undefined) return whereUnlisted(option, scope);
  const where = whereOf(option.entry, option.matter, scope, to);
  const meant = option.cases.map(({ id }) => id);
  return { ...where, byCase: where.byCase.filter(({ cases = '' }) => cases.split(' ').some((id) => meant.includes(id))) };
}

function limitOf(option: StepOption): string | undefined {
  const limits = promisesOf(option);
  if (limits.length === 0) return undefined;
  return limits.length === 1 ? limits[0] : `${limits.join('、')}，看是哪种情形`;
}

function stationOf({ entry }: StepOption): string | undefined {
  const station = entry === undefined || entry.action === NOT_HERE ? undefined : entry.station;
  return station === undefined ? undefined : `村（社区）便民服务站：${station}`;
}

/** 上级部门收回: why it is not done here any more. */
function takenBack({ matter, entry }: StepOption, { county, corpus }: EventScope): string[] {
  const [row] = bySheet(corpus.duties.withdrawn).get(matter.id) ?? [];
  if (row === undefined || entry?.action !== NOT_HERE) return [];
  return [`已由${departmentOf(county, row.takenOverBy).name}收回：${row.takenOverHow}`];
}

export function eventOption(option: StepOption, scope: EventScope, to: To): EventOption {
  const { county, corpus } = scope;
  const { id, name, state } = option.matter;
  const address = option.entry === undefined ? addresses.countyMatter(county.id, id) : addresses.matter(county.id, corpus.id, id);
  const where = whereTo(option, scope, to);
  return {
    label: state === 'complete' ? name : `${name}（指南待补充）`,
    href: to(address),
    where,
    station: stationOf(option),
    limit: limitOf(option),
    lines: [...takenBack(option, scope), ...where.byCase.map(({ text }) => text)],
  };
}
