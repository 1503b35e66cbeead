/** 一件事，全县各乡镇怎么办: one line a township, in the order of the county; never a ranking. */
import { limitHours } from '../domain/limit.ts';
import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest, MatterPlace } from '../domain/county-digest.ts';
import { readHours } from '../domain/opening-hours.ts';
import { ACTIONS, NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { feeWords, limitWords, papersAsked, promisesOf } from './handling-words.ts';
import { byId, departmentOf } from './lookup.ts';
import { page, type Link, type Page } from './page.ts';
import { phoneLinks, type PhoneLink } from './phone-link.ts';
import type { CountyScope } from './scope.ts';
import { within } from './within.ts';

export interface MatterComparison {
  page: Page;
  /** All of it in one sentence. */
  summary: string;
  /** What is the same everywhere. */
  common: { label: string; value: string }[];
  rows: (Link & { action: string; here: boolean; facts: { label: string; value: string }[]; phones: PhoneLink[] })[];
  guide: Link;
  index: Link;
}

/** How many townships go how far, as the sentence says it. */
const COUNTED: Record<MatterPlace['action'], string> = {
  办结: '能办结',
  审核: '收材料并审核',
  初审转报: '收材料、先审一遍再上报',
  受理: '收材料',
  代办: '可以代办',
  咨询: '只解答',
  [NOT_HERE]: '不办，要到县里',
};

/** `3个能办结，1个不办，要到县里`; `都能办结` where all go as far. */
function actionsIn(places: readonly MatterPlace[], all: number): string {
  const silent = all - places.length;
  const counts = ([...ACTIONS.toReversed(), NOT_HERE] as const).flatMap((action) => {
    const count = places.filter((place) => place.action === action).length;
    return count === 0 ? [] : [{ count, says: COUNTED[action] }];
  });
  if (counts.length === 1 && silent === 0) return `${all}个乡镇（街道）都${counts[0]?.says ?? ''}`;
  const told = [...counts, ...(silent === 0 ? [] : [{ count: silent, says: '服务单里没有' }])];
  return `${all}个乡镇（街道）里，${told.map(({ count, says }) => `${count}个${says}`).join('，')}`;
}

function limitsIn(matter: Matter, places: readonly MatterPlace[]): string | undefined {
  const ordered = places.flatMap((place) => promisesOf(matter, place)).sort((a, b) => limitHours(a) - limitHours(b));
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  return most === least ? `时限都是${least}` : `时限从${least}到${most}`;
}

function papersIn(matter: Matter, places: readonly MatterPlace[]): string | undefined {
  if (matter.state === 'name-only' || places.length === 0) return undefined;
  const fewer = places.filter(({ waives = [] }) => waives.length > 0).length;
  return fewer === 0 ? '材料一样' : `${fewer}个少要材料`;
}

const isHere = ({ action }: MatterPlace): boolean => action !== NOT_HERE;

function summaryOf(matter: Matter, places: readonly MatterPlace[], all: number): string {
  const here = places.filter(isHere);
  const parts = [actionsIn(places, all), limitsIn(matter, here), papersIn(matter, here)];
  return `${parts.filter((part) => part !== undefined).join('；')}。`;
}

function factsOf(matter: Matter, place: MatterPlace, county: CountyDigest): { label: string; value: string }[] {
  if (place.action === NOT_HERE)
    return [{ label: '到哪里', value: place.instead?.place ?? departmentOf(county, place.instead?.department ?? '').name }];
  const papers = byId(county.papers);
  const waived = (place.waives ?? []).map((id) => papers.get(id)?.name ?? id);
  const fewer = waived.length === 0 ? '' : `，少交 ${waived.length} 样：${waived.join('、')}`;
  return [
    { label: '在哪里', value: place.place ?? '' },
    ...(matter.state === 'name-only'
      ? []
      : [
          { label: '时限', value: limitWords(matter, place) },
          { label: '材料', value: `${papersAsked(matter, place).length} 样${fewer}` },
        ]),
    { label: '时间', value: (place.hours ?? []).map(readHours).join('；') },
  ];
}

function rowOf(matter: Matter, place: MatterPlace, county: CountyDigest, to: To) {
  const { township, action, phone, instead } = place;
  const number = action === NOT_HERE ? (instead?.phone ?? departmentOf(county, instead?.department ?? '').phone) : phone;
  return {
    label: byId(county.townships).get(township)?.name ?? township,
    href: to(addresses.matter(county.id, township, matter.id)),
    action,
    here: isHere(place),
    facts: factsOf(matter, place, county),
    phones: phoneLinks('电话', number),
  };
}

function commonOf(matter: Matter): MatterComparison['common'] {
  if (matter.state === 'name-only') return [];
  const papers = papersAsked(matter, {}).length;
  const inCases = matter.cases === undefined ? '' : '（各种情形合起来，一种情形用不着这么多）';
  return [
    { label: '收费', value: feeWords(matter) },
    { label: '材料', value: papers === 0 ? '不需要材料' : `${papers} 样${inCases}` },
    { label: '法定时限', value: matter.statutoryLimit },
  ];
}

export function matterComparison(matter: Matter, { site, county }: CountyScope): MatterComparison {
  const path = addresses.matterComparison(county.id, matter.id);
  const to = linksFrom(path);
  const places = county.matterPlaces[matter.id] ?? [];
  const index = { label: '比一比', address: addresses.comparison(county.id) };
  return {
    page: page({
      site,
      path,
      title: `${matter.name}：各乡镇比一比`,
      description: `${matter.name}在${county.county.name}各乡镇（街道）办到哪一步、多久、带几样材料、什么时候开门。`,
      ...within({ county }, index),
    }),
    summary: summaryOf(matter, places, county.townships.length),
    common: commonOf(matter),
    rows: places.map((place) => rowOf(matter, place, county, to)),
    guide: { label: `${matter.name}怎么办`, href: to(addresses.countyMatter(county.id, matter.id)) },
    index: { label: '换一件事，或者按乡镇比', href: to(index.address) },
  };
}
