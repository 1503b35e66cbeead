import { dutyKinds } from '../domain/written-duties.ts';
import { CATEGORY_ORDER, DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { recordsOf } from '../domain/row-records.ts';
import { addresses, linksFrom } from './addresses.ts';
import { dutyDepartments, GROUPED_BY, type DutyGroup } from './duty-departments.ts';
import { dutyRow, type DutyRow } from './duty-row.ts';
import { goneDuties, type GoneDuty } from './gone-duties.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import { rowAdjustments } from './row-adjustments.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { whoSettles, type Resort } from './who-settles.ts';
import { within } from './within.ts';

export interface DutyPage {
  page: Page;
  kind: DutyListKind;
  /** What the list means to a resident, in one sentence. */
  meaning: string;
  count: number;
  categories: { id: string; name: string; count: number; rows: DutyRow[] }[];
  /** The same rows by department, or by the township's own offices, and what to call these. */
  groupedBy: string;
  groups: DutyGroup[];
  lists: { label: string; href: string; current: boolean; count: number }[];
  /** Rows that have left this list. */
  gone: GoneDuty[];
  /** The same as a picture. */
  map: Link;
  /** To whom to turn when both sides send one away; basic duties have only one side. */
  resorts: Resort[];
  source: { title: string; issuer: string; published: string; note?: string | undefined };
}

const MEANING: Record<DutyListKind, (name: string) => string> = {
  basic: (name) => `这些事由${name}自己负责到底。`,
  cooperative: (name) => `这些事由县级部门牵头，${name}配合。每一行写明两边各做什么、怎么交接。`,
  withdrawn: (name) => `这些事${name}不再办，已经交给县级部门。每一行写明找谁。`,
};

/** Suggested categories in their usual order, then the county's own in the order of the list. */
export function orderCategories(names: readonly string[]): string[] {
  const place = (name: string): number => {
    const index = (CATEGORY_ORDER as readonly string[]).indexOf(name);
    return index === -1 ? CATEGORY_ORDER.length : index;
  };
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}

/** One of the three lists of a township. */
export function dutyPage(kind: DutyListKind, scope: Dated<TownshipScope>): DutyPage {
  const { site, county, corpus, asOf } = scope;
  const { township, duties } = corpus;
  const path = addresses.duties(county.id, corpus.id, kind);
  const to = linksFrom(path);
  const records = recordsOf(corpus, county);
  const timeline = to(addresses.adjustments(county.id, corpus.id));
  const adjusted = rowAdjustments(records, timeline, asOf);
  const rows = duties[kind].map((row) => ({ ...dutyRow(row, scope, to), adjustments: adjusted.get(row.id) }));
  const source = township.sources.find(({ id }) => id === corpus.dutySources[kind]);
  return {
    page: page({
      site,
      path,
      title: DUTY_LISTS[kind],
      description: `${township.name}${DUTY_LISTS[kind]}清单，共${rows.length}项。${MEANING[kind](township.name)}`,
      ...within({ county, corpus }),
    }),
    kind,
    meaning: MEANING[kind](township.name),
    count: rows.length,
    categories: orderCategories(rows.map(({ category }) => category)).map((name, index) => {
      const members = rows.filter(({ category }) => category === name);
      return { id: `category-${index + 1}`, name, count: members.length, rows: members };
    }),
    groupedBy: GROUPED_BY[kind],
    groups: dutyDepartments(duties[kind], county.departments, township.name),
    lists: dutyKinds.map((each) => ({
      label: DUTY_LISTS[each],
      href: to(addresses.duties(county.id, corpus.id, each)),
      current: each === kind,
      count: duties[each].length,
    })),
    gone: goneDuties(kind, records, scope, { to, timeline, asOf }),
    map: { label: '分界图：哪个部门管什么', href: to(addresses.boundary(county.id, corpus.id)) },
    resorts: kind === 'basic' ? [] : whoSettles(county, to),
    source: {
      title: source?.title ?? '',
      issuer: source?.issuer ?? '',
      published: source === undefined ? '' : readDay(source.publishedOn),
      note: source?.note,
    },
  };
}
