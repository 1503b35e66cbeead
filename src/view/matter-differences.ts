/** How two townships handle one matter otherwise, each difference in words. */
import { limitHours } from '../domain/limit.ts';
import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest, MatterPlace } from '../domain/county-digest.ts';
import { ACTION_MEANING, ACTIONS, NOT_HERE, type Action } from '../schema/vocabulary.ts';
import { feeWords, limitWords, papersAsked, promisesOf } from './handling-words.ts';
import { byId, departmentOf } from './lookup.ts';
import { difference, type Both, type Difference } from './difference.ts';

/** A matter as one of the two townships has it. */
export interface Handled {
  matter: Matter;
  place: MatterPlace;
}

const inWords = ({ place: { action, instead } }: Handled, county: CountyDigest): string =>
  action === NOT_HERE
    ? `不办，要到${instead?.place ?? departmentOf(county, instead?.department ?? '').name}`
    : `${action}：${ACTION_MEANING[action]}`;

function ofAction(both: Both<Handled>, names: Both<string>, county: CountyDigest): Difference[] {
  const [a, b] = both.map(({ place }) => place.action) as [Action, Action];
  if (a === b) return [];
  // NOT_HERE stands in no list of actions: its index, -1, is the least.
  const more = names[ACTIONS.indexOf(a) > ACTIONS.indexOf(b) ? 0 : 1];
  const here = both.filter(({ place }) => place.action !== NOT_HERE).length;
  const says = here === 2 ? `${more}办得更多` : `只有${more}能办`;
  return [difference('办到哪一步', names, [inWords(both[0], county), inWords(both[1], county)], says)];
}

function ofStation([a, b]: Both<Handled>, names: Both<string>): Difference[] {
  const [first, second] = [a.place.station, b.place.station];
  if (first === second) return [];
  const depth = (action: Action | undefined): number => (action === undefined ? -1 : ACTIONS.indexOf(action));
  const says = `${names[depth(first) > depth(second) ? 0 : 1]}的村（社区）站办得更多`;
  return [difference('村（社区）便民服务站', names, [first ?? '不办', second ?? '不办'], says)];
}

function ofPlace([{ place: a }, { place: b }]: Both<Handled>, names: Both<string>): Difference[] {
  if (a.at === b.at) return [];
  return [difference('在哪里办', names, [a.place ?? '', b.place ?? ''], '不是同一类地方')];
}

/** `雾岭镇短5个工作日`: one limit each. */
function shorterBy([a, b]: Both<string>, names: Both<string>): string {
  const shorter = names[limitHours(a) < limitHours(b) ? 0 : 1];
  if (a === '即办' || b === '即办') return `${shorter}当场办好`;
  const unit = (limit: string): string => limit.replace(/^\d+/, '');
  if (limitHours(a) === limitHours(b)) return '一样长，说法不同';
  return unit(a) === unit(b) ? `${shorter}短${Math.abs(parseInt(a) - parseInt(b))}${unit(a)}` : `${shorter}更短`;
}

/** Limits of cases, each compared with the same case of the other. */
function shorterInCases([a, b]: Both<string[]>, names: Both<string>): string {
  const shorter = (some: string[], others: string[]): boolean =>
    some.some((limit, index) => limitHours(limit) < limitHours(others[index] ?? limit));
  const whose = [shorter(a, b), shorter(b, a)];
  return whose.every(Boolean) ? '各有长短' : `${names[whose.indexOf(true)] ?? '有的'}有的情形更短`;
}

function ofLimit([a, b]: Both<Handled>, names: Both<string>): Difference[] {
  const limits = [limitWords(a.matter, a.place), limitWords(b.matter, b.place)] as const;
  if (limits[0] === limits[1]) return [];
  const [ours, theirs] = [promisesOf(a.matter, a.place), promisesOf(b.matter, b.place)];
  const [first, second] = [ours[0], theirs[0]];
  const single = ours.length === 1 && theirs.length === 1 && first !== undefined && second !== undefined;
  const says = single ? shorterBy([first, second], names) : shorterInCases([ours, theirs], names);
  return [difference('承诺时限', names, limits, says)];
}

function ofFee([a, b]: Both<Handled>, names: Both<string>): Difference[] {
  const fees = [feeWords(a.matter), feeWords(b.matter)] as const;
  return fees[0] === fees[1] ? [] : [difference('收费', names, fees, '收费不一样')];
}

function ofPapers(both: Both<Handled>, names: Both<string>, county: CountyDigest): Difference[] {
  const [a, b] = both.map(({ matter, place }) => papersAsked(matter, place)) as [string[], string[]];
  const papers = byId(county.papers);
  const missing = (these: string[], others: string[]): string[] =>
    others.filter((paper) => !these.includes(paper)).map((paper) => papers.get(paper)?.name ?? paper);
  const told = [missing(a, b), missing(b, a)].flatMap((fewer, index) =>
    fewer.length === 0 ? [] : [`${names[index] ?? ''}少交 ${fewer.length} 样：${fewer.join('、')}`],
  );
  return told.length === 0 ? [] : [difference('材料', names, [`${a.length} 样`, `${b.length} 样`], told.join('；'))];
}

/** What a resident of the one would find otherwise in the other; empty where nothing is. */
export function matterDifferences(both: Both<Handled>, names: Both<string>, county: CountyDigest): Difference[] {
  const action = ofAction(both, names, county);
  // Where it is not handled there is nothing more to compare.
  if (both.some(({ place }) => place.action === NOT_HERE)) return action;
  return [
    ...action,
    ...[ofStation, ofPlace, ofLimit, ofFee].flatMap((tell) => tell(both, names)),
    ...ofPapers(both, names, county),
  ];
}
