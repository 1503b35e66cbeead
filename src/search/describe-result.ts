/** What a result says beside its name: where to go, or who answers, and the telephone. */
import { rowsOf, type ResultKind } from './answer.ts';
import type { Catalogue, Places } from './catalogue.ts';
import type { DutyTable } from './duty-table.ts';
import { splitNames } from './names.ts';

export interface Shown {
  name: string;
  aliases: readonly string[];
  /** Relative to the folder of the search page. */
  href: string;
  facts: string[];
  phone: string;
}

export interface Known {
  catalogue?: Catalogue | undefined;
  places?: Places | undefined;
  duties?: DutyTable | undefined;
}

const LISTS = ['basic', 'cooperative', 'withdrawn'];
const [, COOPERATIVE, WITHDRAWN] = [0, 1, 2];
const NOT_HERE = '不在本地办理';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function ofMatter(id: string, { catalogue, places }: Known): Shown | undefined {
  if (catalogue === undefined || places === undefined) return undefined;
  const row = rowsOf(catalogue, places).find(([each]) => each === id);
  const at = places.matters[id];
  if (row === undefined || at === undefined) return undefined;
  const [name = '', ...aliases] = splitNames(row[1]);
  const [href, place, phone, action] = at;
  const facts = action === NOT_HERE ? [`${places.name}不办，请到${place}`] : [joined([places.name, place, action])];
  return { name, aliases, href, facts, phone };
}

function ofDuty(id: string, { places, duties }: Known): Shown | undefined {
  const row = duties?.rows.find(([, each]) => each === id);
  if (duties === undefined || places === undefined || row === undefined) return undefined;
  const [list, , name, index, aliases = [], part] = row;
  const [department = '', phone = '', page = ''] = duties.departments[index] || [];
  const shared = duties.points === undefined;
  const href = shared ? page : `../duties/${LISTS[list] || 'basic'}/index.html#${id}`;
  const here = shared ? '各乡镇（街道）' : places.name;
  if (list === WITHDRAWN) return { name, aliases, href, facts: [`已收回，找${department}`], phone };
  if (list === COOPERATIVE)
    return { name, aliases, href, facts: [`${department}牵头`, ...(part === undefined ? [] : [`${here}配合：${part}`])], phone };
  // Every township has this duty: which one is asked?
  return { name, aliases, href: shared ? '../townships/index.html' : href, facts: [`${here}负责`], phone: places.phone || '' };
}

function ofPlace(id: string, { duties }: Known): Shown | undefined {
  const row = ((duties && duties.points) || []).find(([each]) => each === id);
  if (row === undefined) return undefined;
  const [, [name = '', ...aliases], about, phone, href] = row;
  return { name, aliases, href, facts: about === '' ? [] : [about], phone };
}

const OF: Record<ResultKind, (id: string, known: Known) => Shown | undefined> = {
  matter: ofMatter,
  duty: ofDuty,
  place: ofPlace,
};

/** What is shown of a result; nothing where its tables are not there. */
export function describeResult(kind: ResultKind, id: string, known: Known): Shown | undefined {
  return OF[kind](id, known);
}
