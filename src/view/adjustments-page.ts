/** 动态调整: every record of a township, newest first. */
import { recordsOf, rowNames } from '../domain/row-records.ts';
import { allRows } from '../domain/wording.ts';
import { addresses, linksFrom } from './addresses.ts';
import { nextOf } from './gone-duties.ts';
import { page, type Link, type Page } from './page.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { shownAdjustment, type ShownAdjustment, type Teller } from './shown-adjustment.ts';
import { dutyListLinks } from './whose-links.ts';
import { within } from './within.ts';

export interface AdjustmentsPage {
  page: Page;
  lead: string;
  entries: ShownAdjustment[];
  /** Said where there is none. */
  none?: string | undefined;
  feed: Link;
  more: Link[];
}

export const feedLink = (href: string): Link => ({ label: '订阅（Atom）', href });
export const NONE = '公布以来还没有调整过。';

export function adjustmentsPage(scope: Dated<TownshipScope>): AdjustmentsPage {
  const { site, county, corpus, asOf } = scope;
  const { name } = corpus.township;
  const path = addresses.adjustments(county.id, corpus.id);
  const feed = addresses.adjustmentFeed(county.id, corpus.id);
  const to = linksFrom(path);
  const records = recordsOf(corpus, county);
  const names = rowNames(allRows(corpus.duties), records);
  const teller: Teller = {
    county,
    asOf,
    whose: ({ holder }) => (holder === county.id ? { label: `全县各乡镇（${county.county.name}）` } : undefined),
    change: ({ row, list, replacedBy }) => ({
      name: names.get(row) ?? row,
      href: to(addresses.duties(county.id, corpus.id, list, row)),
      next: replacedBy === undefined ? undefined : nextOf(replacedBy, scope, to),
    }),
  };
  return {
    page: page({
      site,
      path,
      title: '清单调整记录',
      description: `${name}三张履职清单改过什么、为什么改、谁同意的、从哪天起。`,
      ...within({ county, corpus }),
      feed,
    }),
    lead: '清单不能悄悄改：每一次都写明为什么、谁申请、征求了谁、谁批准、从哪天起。',
    entries: records.map((record) => shownAdjustment(record, teller)),
    none: records.length === 0 ? NONE : undefined,
    feed: feedLink(to(feed)),
    more: dutyListLinks(scope, to),
  };
}
