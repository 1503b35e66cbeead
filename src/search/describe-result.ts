/** What a result says beside its name: where to go, or who answers, and whom to call. */
import { whoseJob } from '../domain/whose-job.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
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
  /** The first is the one to call first; `label` says whose it is, where there are several. */
  phones: { label: string; number: string }[];
}

export interface Known {
  catalogue?: Catalogue | undefined;
  places?: Places | undefined;
  duties?: DutyTable | undefined;
}

const LISTS: readonly DutyListKind[] = ['basic', 'cooperative', 'withdrawn'];
const NOT_HERE = '不在本地办理';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const phonesOf = (...phones: { label: string; number: string }[]): Shown['phones'] =>
  phones.filter(({ number }) => number !== '');

function ofMatter(id: string, { catalogue, places }: Known): Shown | undefined {
  if (catalogue === undefined || places === undefined) return undefined;
  const row = rowsOf(catalogue, places).find(([each]) => each === id);
  const at = places.matters[id];
  if (row === undefined || at === undefined) return undefined;
  const [name = '', ...aliases] = splitNames(row[1]);
  const [href, place, number, action] = at;
  const facts = action === NOT_HERE ? [`${places.name}不办，请到${place}`] : [joined([places.name, place, action])];
  return { name, aliases, href, facts, phones: phonesOf({ label: '', number }) };
}

function ofDuty(id: string, { places, duties }: Known): Shown | undefined {
  if (duties === undefined || places === undefined) return undefined;
  const [own, other] = [duties.rows, duties.others || []].map((rows) => rows.find(([, each]) => each === id));
  const row = own || other;
  if (row === undefined) return undefined;
  const [index, , names, answers, , part] = row;
  const [name = '', ...aliases] = splitNames(names);
  const [, line = '', call] = (duties.calls || []).find(([each]) => each === id) || [];
  const [department = '', number = '', page = ''] = duties.departments[answers] || [];
  const list = LISTS[index] || 'basic';
  const ofCounty = duties.points === undefined;
  const township = ofCounty ? '各乡镇（街道）' : places.name;
  const [, problem] = id.split('#');
  const inTownship = own === undefined ? `../problems/index.html#${problem || ''}` : `../duties/${list}/index.html#${id}`;
  return {
    name,
    aliases,
    // Every township has the county's basic rows: which one is asked?
    href: ofCounty ? page || '../townships/index.html' : inTownship,
    facts: [whoseJob({ list, here: own !== undefined, township, department, part, call })],
    phones: phonesOf(
      { label: line, number: call || '' },
      { label: department, number },
      { label: `${township}便民服务中心`, number: list === 'basic' || part !== undefined ? places.phone || '' : '' },
    ),
  };
}

function ofPlace(id: string, { duties }: Known): Shown | undefined {
  const row = ((duties && duties.points) || []).find(([each]) => each === id);
  if (row === undefined) return undefined;
  const [, [name = '', ...aliases], about, number, href] = row;
  return { name, aliases, href, facts: about === '' ? [] : [about], phones: phonesOf({ label: '', number }) };
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
