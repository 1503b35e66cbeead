/** 动态调整 of a county: its own records and the latest of its townships, newest first. */
import type { CountyDigest } from '../domain/county-digest.ts';
import { MOST_RECORDS, newestFirst, ownRecords, rowNames, type RowRecord } from '../domain/row-records.ts';
import { ID_FORM } from '../schema/layout.ts';
import { addresses, linksFrom } from './addresses.ts';
import { feedLink, NONE, type AdjustmentsPage } from './adjustments-page.ts';
import { byId } from './lookup.ts';
import { page } from './page.ts';
import type { CountyScope, Dated } from './scope.ts';
import { shownAdjustment, type ShownChangeOfRow, type Teller } from './shown-adjustment.ts';
import { within } from './within.ts';

/** The county's own records and the latest of its townships. */
export const countyRecords = (county: CountyDigest): RowRecord[] =>
  newestFirst([...ownRecords(county), ...county.townshipRecords]).slice(0, MOST_RECORDS);

/** Names of the rows that a county's page tells of. */
export function countyRowNames({ sharedDuties, adjustments, townshipRecords }: CountyDigest) {
  const shared = rowNames(Object.values(sharedDuties).flat(), adjustments);
  const own = new Map(townshipRecords.map(({ holder, adjustment, names }) => [`${holder} ${adjustment.id}`, names]));
  return (row: string, { holder, adjustment }: RowRecord): string =>
    own.get(`${holder} ${adjustment.id}`)?.[row] ?? shared.get(row) ?? row;
}

export function countyAdjustmentsPage({ site, county, asOf }: Dated<CountyScope>): AdjustmentsPage {
  const path = addresses.countyAdjustments(county.id);
  const feed = addresses.countyAdjustmentFeed(county.id);
  const to = linksFrom(path);
  const records = countyRecords(county);
  const nameOf = countyRowNames(county);
  const township = (id: string) => byId(county.townships).get(id);
  /** A row that only a township has is told on its own page, to which the name of the change leads. */
  const nextOf = (now: string | undefined, record: RowRecord): ShownChangeOfRow['next'] => {
    if (now === undefined) return undefined;
    const matter = byId(county.matters).get(now);
    if (matter !== undefined) return { link: { label: matter.name, href: to(addresses.countyMatter(county.id, matter.id)) } };
    const name = nameOf(now, record);
    return ID_FORM.test(name) ? undefined : { text: name };
  };
  const teller: Teller = {
    county,
    asOf,
    whose: ({ holder }) => {
      const own = township(holder);
      return own === undefined
        ? { label: '全县各乡镇' }
        : { label: own.name, href: to(addresses.adjustments(county.id, own.id)) };
    },
    change: (change, record) => ({
      name: nameOf(change.row, record),
      href:
        township(record.holder) === undefined
          ? undefined
          : to(addresses.duties(county.id, record.holder, change.list, change.row)),
      next: nextOf(change.replacedBy, record),
    }),
  };
  return {
    page: page({
      site,
      path,
      title: '清单调整记录',
      description: `${county.county.name}和各乡镇（街道）的履职清单改过什么、为什么改、从哪天起。`,
      ...within({ county }),
      feed,
    }),
    lead: `全县共用的事项和各乡镇（街道）自己的事项，最近的在前面${records.length === MOST_RECORDS ? `（最近 ${MOST_RECORDS} 次，更早的在各乡镇的页面）` : ''}。`,
    entries: records.map((record) => shownAdjustment(record, teller)),
    none: records.length === 0 ? NONE : undefined,
    feed: feedLink(to(feed)),
    more: county.townships.map(({ id, name }) => ({ label: name, href: to(addresses.adjustments(county.id, id)) })),
  };
}
