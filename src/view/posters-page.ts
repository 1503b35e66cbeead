/** 海报: one A3 sheet for each place with matters at its counters, and for each village with a service point. */
import { readHours } from '../domain/opening-hours.ts';
import type { HereEntry } from '../schema/sheet.ts';
import type { Place, Village } from '../schema/township.ts';
import { ACTION_MEANING, ACTIONS, NOT_HERE } from '../schema/vocabulary.ts';
import { addresses } from './addresses.ts';
import { fitPoster, linesOf, type PosterItem, type PosterSection, type PosterSize, type PosterTopic } from './fit-poster.ts';
import { page, type Page } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { codeOf, imprint, type Imprint } from './print-view.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { townshipSheets, type TownshipSheet } from './township-sheets.ts';
import { within } from './within.ts';

export interface Poster {
  id: string;
  heading: string;
  title: string;
  phone: PhoneLink;
  /** Under the telephone: hours first. */
  facts: string[];
  size: PosterSize;
  sections: PosterSection[];
  imprint: Imprint;
}

export interface PostersPage {
  page: Page;
  posters: Poster[];
}

/** Points of the parts above and below the topics, as posters.css draws them. */
const HEIGHT = 1105;
const TITLE = { size: 44, line: 56 };
const FACT = { size: 24, line: 33 };
const OTHERS = 30 + 110 + 180;

type Draft = Pick<Poster, 'id' | 'title' | 'phone' | 'facts'> & { topics: PosterTopic[] };

const roomFor = ({ title, facts }: Draft): number =>
  HEIGHT -
  OTHERS -
  linesOf(title, TITLE.size) * TITLE.line -
  facts.reduce((sum, fact) => sum + linesOf(fact, FACT.size) * FACT.line, 0);

const MOST_PAPERS = 4;

/** What to bring, in a few words. */
function papersOf({ shown: { guide } }: TownshipSheet): string | undefined {
  if (guide === undefined) return undefined;
  if (guide.noDocuments) return '不用带材料';
  const common = guide.documents.filter((group) => group.cases === undefined).flatMap(({ lines }) => lines);
  const names = common.filter(({ fetched }) => fetched !== true).map(({ name }) => name);
  const other = guide.documents.some((group) => group.cases !== undefined);
  if (names.length === 0) return other ? '看情况带材料，先打电话问' : '不用带材料';
  if (names.length > MOST_PAPERS) return `要带${names.length}样，先打电话问`;
  return `带${names.join('、')}${other ? '，看情况还要别的' : ''}`;
}

const itemOf = (sheet: TownshipSheet): PosterItem => ({ name: sheet.matter.name, more: papersOf(sheet) });

const isAt =
  (place: string) =>
  ({ entry }: TownshipSheet): boolean =>
    entry.action !== NOT_HERE && entry.place === place;

const counterOf = ({ entry }: TownshipSheet): string | undefined => (entry as HereEntry).counter;

/** What is handled at which counter, and what at none in particular. */
function topicsOfPlace(place: Place, sheets: readonly TownshipSheet[]): PosterTopic[] {
  const counters = (place.counters ?? []).map(({ id, name, phone }) => ({
    title: phone === undefined ? name : `${name} ${phone}`,
    items: sheets.filter((sheet) => counterOf(sheet) === id).map(itemOf),
  }));
  const others = sheets.filter((sheet) => counterOf(sheet) === undefined).map(itemOf);
  return [...counters, { title: counters.length > 0 ? '其他事' : '在这里办', items: others }].filter(
    ({ items }) => items.length > 0,
  );
}

/** A line for each: a span of time is not to be torn apart. */
const hoursOf = (lines: readonly string[]): string[] => lines.map((line) => `办公时间：${readHours(line)}`);

const placeDraft = (place: Place, sheets: readonly TownshipSheet[]): Draft => ({
  id: `place-${place.id}`,
  title: place.name,
  phone: phoneLink('电话', place.phone),
  facts: [...hoursOf(place.openingHours), `地址：${place.address}`, ...(place.note === undefined ? [] : [place.note])],
  topics: topicsOfPlace(place, sheets),
});

/** `县公安局户政大厅，县城平安路6号一楼` names a place and its address. */
const withoutAddress = (place: string): string => place.replace(/，[^，]*[路街号楼].*$/, '');

/** What stations do, the furthest first; then what has to be done outside the township, and where. Every station answers questions. */
function topicsOfStations(sheets: readonly TownshipSheet[]): PosterTopic[] {
  const done = ACTIONS.filter((action) => action !== '咨询').map((action) => ({
    title: `村里能${action}：${ACTION_MEANING[action]}`,
    items: sheets
      .filter(({ entry }) => entry.action !== NOT_HERE && entry.station === action)
      .map(({ matter }) => ({ name: matter.name })),
  }));
  const away = sheets
    .filter(({ entry }) => entry.action === NOT_HERE)
    .map(({ matter, shown }) => ({ name: `${matter.name}（${withoutAddress(shown.where.place)}）` }));
  const others: PosterTopic = { title: '本地不办，要到这些地方办', items: away, whole: true };
  return [...done.toReversed(), others].filter(({ items }) => items.length > 0);
}

function villageDraft({ id, name, servicePoint }: Village, centre: Place, topics: PosterTopic[]): Draft[] {
  if (servicePoint === undefined) return [];
  return [
    {
      id: `village-${id}`,
      title: `${name}便民服务站`,
      phone: phoneLink('电话', servicePoint.phone),
      facts: [...hoursOf(servicePoint.openingHours), `地址：${servicePoint.address}`, `乡镇一级：${centre.name} ${centre.phone}`],
      topics,
    },
  ];
}

function drafts({ township }: Dated<TownshipScope>['corpus'], sheets: readonly TownshipSheet[]): Draft[] {
  const topics = topicsOfStations(sheets);
  const [centre] = township.places;
  const places = township.places
    .map((place) => placeDraft(place, sheets.filter(isAt(place.id))))
    .filter((draft) => draft.topics.length > 0);
  return [...places, ...(centre === undefined ? [] : township.villages.flatMap((each) => villageDraft(each, centre, topics)))];
}

export function postersPage(scope: Dated<TownshipScope>): PostersPage {
  const { county, corpus } = scope;
  const { township, sheet } = corpus;
  const path = addresses.posters(county.id, corpus.id);
  const heading = `${county.county.name}${township.name}`;
  const target = { path: addresses.township(county.id, corpus.id), day: sheet.confirmed.on };
  return {
    page: page({
      site: scope.site,
      path,
      title: `${township.name}海报`,
      description: `${township.name}各办事地点和村（社区）便民服务站的海报，A3 纸打印张贴。`,
      ...within(scope),
    }),
    posters: drafts(corpus, townshipSheets(scope)).map((draft) => {
      const { topics, ...head } = draft;
      const said = { ...head, heading, ...fitPoster(topics, roomFor(draft)) };
      return {
        ...said,
        imprint: imprint(scope, { ...target, code: codeOf(`${path}#${draft.id}`, [said, county.county.hotline]) }),
      };
    }),
  };
}
