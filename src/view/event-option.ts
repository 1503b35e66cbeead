/** One way to do a step of a life event: the matter, where, how far here, how long. */
import type { StepOption } from '../domain/life-event.ts';
import { promisesOf } from '../domain/life-event-time.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import type { To } from './addresses.ts';
import { bySheet, departmentOf } from './lookup.ts';
import { matterAddress, matterLabel } from './matter-link.ts';
import type { Link } from './page.ts';
import { phoneLink } from './phone-link.ts';
import type { TownshipScope, Dated } from './scope.ts';
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
/** A matter that the township's sheet does not have: nobody there handles it, so the department is asked. */
function whereUnlisted({ matter }: StepOption, { county, corpus }: Dated<TownshipScope>): WhereCard {
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
export function whereTo(option: StepOption, scope: Dated<TownshipScope>, to: To): WhereCard {
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
function takenBack({ matter, entry }: StepOption, { county, corpus }: Dated<TownshipScope>): string[] {
  const [row] = bySheet(corpus.duties.withdrawn).get(matter.id) ?? [];
  if (row === undefined || entry?.action !== NOT_HERE) return [];
  return [`已由${departmentOf(county, row.takenOverBy).name}收回：${row.takenOverHow}`];
}

export function eventOption(option: StepOption, scope: Dated<TownshipScope>, to: To): EventOption {
  const where = whereTo(option, scope, to);
  return {
    label: matterLabel(option.matter),
    href: to(matterAddress(scope, option.matter.id)),
    where,
    station: stationOf(option),
    limit: limitOf(option),
    lines: [...takenBack(option, scope), ...where.byCase.map(({ text }) => text)],
  };
}
