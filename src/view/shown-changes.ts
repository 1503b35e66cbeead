/** 最近改了什么, with the days from which it holds. */
import { ageInDays, NEWS_DAYS } from '../domain/freshness.ts';
import type { Change } from '../schema/change.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import { byId, byMatter, matterOf } from './lookup.ts';
import { matterAddress } from './matter-link.ts';
import { readDay, type Link } from './page.ts';
import type { MatterScope, TownshipScope, Dated } from './scope.ts';

export interface ShownChange {
  /** First day on which it holds; scripts compare it with the reader's day. */
  since: string;
  ahead: boolean;
  /** `2026年12月1日起`. */
  from: string;
  says: string;
  /** What has changed, where the page is not about it alone. */
  of?: Link | undefined;
}

/** As many as a township's page lists. */
const LATEST = 5;

const isNews = ({ on }: Change, asOf: string): boolean => ageInDays(on, asOf) <= NEWS_DAYS;

const shown = ({ on, says, why, document }: Change, asOf: string, whose = ''): ShownChange => ({
  since: on,
  ahead: on > asOf,
  from: `${readDay(on)}起`,
  says: `${whose}${says}${why === undefined ? '' : `。${why}`}${document === undefined ? '' : `（${document}）`}`,
});

/** On a township's page the county's changes say whose they are. */
const COUNTY_WIDE = '全县：';
const latestFirst = (a: ShownChange, b: ShownChange): number => (a.since < b.since ? 1 : -1);

/** Of one matter: the county's, the township's, and those of the place where it is handled. */
export function changesOf(matter: string, { county, corpus, asOf }: MatterScope): ShownChange[] {
  const entry = corpus === undefined ? undefined : byMatter(corpus.sheet.entries).get(matter);
  const place = entry === undefined || entry.action === NOT_HERE ? undefined : entry.place;
  const about = (change: Change): boolean => change.matter === matter || (change.place !== undefined && change.place === place);
  return [
    ...county.changes.filter(about).map((change) => ({ change, whose: corpus === undefined ? '' : COUNTY_WIDE })),
    ...(corpus?.changes ?? []).filter(about).map((change) => ({ change, whose: '' })),
  ]
    .filter(({ change }) => isNews(change, asOf))
    .map(({ change, whose }) => shown(change, asOf, whose))
    .sort(latestFirst);
}

const nameOf = ({ matter = '', place = '' }: Change, scope: TownshipScope): string =>
  matterOf(scope, matter)?.name ?? byId(scope.corpus.township.places).get(place)?.name ?? matter;

/** The latest of a township: its own, and the county's of matters that are on its sheet. */
export function latestChanges(scope: Dated<TownshipScope>, to: To): ShownChange[] {
  const { county, corpus, asOf } = scope;
  const onSheet = byMatter(corpus.sheet.entries);
  const linked = (change: Change, whose = ''): ShownChange => {
    const { matter = '', place } = change;
    const address =
      place === undefined || onSheet.has(matter)
        ? matterAddress(scope, matter)
        : `${addresses.township(county.id, corpus.id)}#place-${place}`;
    return { ...shown(change, asOf, whose), of: { label: nameOf(change, scope), href: to(address) } };
  };
  const news = (change: Change): boolean => isNews(change, asOf);
  return [
    ...corpus.changes.filter(news).map((change) => linked(change)),
    ...county.changes
      .filter((change) => news(change) && onSheet.has(change.matter ?? ''))
      .map((change) => linked(change, COUNTY_WIDE)),
  ]
    .sort(latestFirst)
    .slice(0, LATEST);
}
