/** Where and how far a township handles a matter, before and after. */
import type { HereEntry, SheetEntry } from '../schema/sheet.ts';
import type { Place } from '../schema/township.ts';
import { ACTION_MEANING, ACTIONS, NOT_HERE, type Action } from '../schema/vocabulary.ts';
import type { ToldChange } from './change-of-papers.ts';
import { readHours, weeklyHours } from './opening-hours.ts';

export interface Handling {
  entry: SheetEntry;
  /** The place that the entry names. */
  place?: Place | undefined;
  /** All places of the township, for cases that go elsewhere. */
  places?: readonly Place[] | undefined;
}

/** Minutes of a week, `08:30-12:00` being 210. */
export const minutesIn = (lines: readonly string[]): number =>
  weeklyHours(lines)
    .flatMap(({ spans }) => spans)
    .reduce((sum, span) => {
      const [from = 0, to = 0] = span.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      return sum + to - from;
    }, 0);

function changeOfHours(before: readonly string[], after: readonly string[]): ToldChange[] {
  if (before.join() === after.join()) return [];
  const [from, to] = [minutesIn(before), minutesIn(after)];
  const now = after.map(readHours).join('；');
  if (to > from) return [{ kind: '办公时间延长', says: `办公时间延长，现在是${now}` }];
  if (to < from) return [{ kind: '办公时间缩短', says: `办公时间缩短，现在只有${now}` }];
  return [{ kind: '办公时间调整', says: `办公时间改成${now}` }];
}

const changeOfPhone = (before: string | undefined, after: string | undefined): ToldChange[] =>
  before === after || after === undefined ? [] : [{ kind: '电话', says: `电话改成 ${after}` }];

/** A place as it is for everybody who goes there. */
export function changeOfPlace(before: Place, after: Place): ToldChange[] {
  const old = new Map((before.counters ?? []).map(({ id, name }) => [id, name]));
  return [
    ...(before.name === after.name ? [] : [{ kind: '改名', says: `改名了：原来叫“${before.name}”` } as const]),
    ...(before.address === after.address
      ? []
      : [{ kind: '地点', says: `搬到${after.address}（原来在${before.address}）` } as const]),
    ...(after.counters ?? []).flatMap(({ id, name }): ToldChange[] => {
      const was = old.get(id);
      return was === undefined || was === name ? [] : [{ kind: '窗口', says: `“${was}”改成“${name}”` }];
    }),
    ...changeOfHours(before.openingHours, after.openingHours),
    ...changeOfPhone(before.phone, after.phone),
  ];
}

const counterOf = (entry: HereEntry, place: Place | undefined) => place?.counters?.find(({ id }) => id === entry.counter);

function changeOfStation({ station: from }: HereEntry, { station: to }: HereEntry): ToldChange[] {
  const station = '村（社区）便民服务站';
  if (from === to) return [];
  if (from === undefined) return [{ kind: '村站能办了', says: `${station}可以${to ?? ''}了` }];
  if (to === undefined) return [{ kind: '村站不办了', says: `${station}不再${from}` }];
  return [{ kind: '村站办理深度', says: `${station}从“${from}”改成“${to}”` }];
}

const deeper = (from: Action, to: Action): boolean => ACTIONS.indexOf(to) > ACTIONS.indexOf(from);

function changeOfAction({ action: from }: HereEntry, { action: to }: HereEntry): ToldChange[] {
  if (from === to) return [];
  const says = `${deeper(from, to) ? '这里能多办一步了' : '这里少办一步了'}，从“${from}”改成“${to}”：${ACTION_MEANING[to]}`;
  return [{ kind: '办理深度', says }];
}

/** 情形 that go to another place of the township than the rest. */
function changeOfCasePlaces(
  before: HereEntry,
  after: HereEntry,
  caseName: (id: string) => string,
  placeName: (id: string) => string,
) {
  const [from, to] = [before, after].map(({ places = [] }) => new Map(places.map((own) => [own.case, own.place]))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((id): ToldChange[] => {
    const [was, is] = [from.get(id) ?? before.place, to.get(id) ?? after.place];
    return was === is ? [] : [{ kind: '地点', says: `“${caseName(id)}”改到${placeName(is)}办（原来在${placeName(was)}）` }];
  });
}

function changeHere(before: HereEntry, after: HereEntry, from: Place | undefined, to: Place | undefined): ToldChange[] {
  const moved = before.place !== after.place;
  const [old, now] = [counterOf(before, from), counterOf(after, to)];
  return [
    ...changeOfAction(before, after),
    ...changeOfStation(before, after),
    ...(moved
      ? [{ kind: '地点', says: `改到${to?.name ?? after.place}办（原来在${from?.name ?? before.place}）` } as const]
      : []),
    ...(!moved && now !== undefined && old?.id !== now.id ? [{ kind: '窗口', says: `改到${now.name}办` } as const] : []),
    ...changeOfHours(before.openingHours ?? from?.openingHours ?? [], after.openingHours ?? to?.openingHours ?? []),
    ...changeOfPhone(before.phone ?? old?.phone ?? from?.phone, after.phone ?? now?.phone ?? to?.phone),
  ];
}

export function changeOfHandling(
  before: Handling | undefined,
  after: Handling | undefined,
  caseName: (id: string) => string,
): ToldChange[] {
  const now = after?.entry;
  const then = before?.entry;
  if (now === undefined) return then === undefined ? [] : [{ kind: '不再办理', says: '这件事不再办理' }];
  if (now.action === NOT_HERE) {
    if (then === undefined || then.action === NOT_HERE) return [];
    return [{ kind: '本地不办了', says: `这里不办了${now.instead.place === undefined ? '' : `，请到${now.instead.place}`}` }];
  }
  if (then === undefined || then.action === NOT_HERE)
    return [{ kind: '本地能办了', says: `${after?.place?.name ?? '这里'}能办了：${ACTION_MEANING[now.action]}` }];
  const places = new Map([...(before?.places ?? []), ...(after?.places ?? [])].map(({ id, name }) => [id, name]));
  return [
    ...changeHere(then, now, before?.place, after?.place),
    ...changeOfCasePlaces(then, now, caseName, (id) => places.get(id) ?? id),
  ];
}
