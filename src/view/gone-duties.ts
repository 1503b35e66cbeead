/** 墓碑: rows that stood in a list and stand there no more. Their addresses stay, and say where to go now. */
import { endsOf, retiredIn } from '../domain/retired.ts';
import { rowNames, type RowRecord } from '../domain/row-records.ts';
import { allRows } from '../domain/wording.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { RowChange } from '../schema/adjustment.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import { byId, matterOf } from './lookup.ts';
import { matterLink } from './matter-link.ts';
import { readDay, type Link } from './page.ts';
import { recordAnchor, untilBegun, type Until } from './row-adjustments.ts';
import type { TownshipScope } from './scope.ts';

export interface GoneDuty {
  id: string;
  name: string;
  says: string;
  until?: Until | undefined;
  why: string;
  /** Where it is now: a page, or a sentence. */
  next: { link?: Link | undefined; text?: string | undefined };
  more: Link;
}

/** A row, a matter, or a sentence. */
export function nextOf(replacedBy: string, scope: TownshipScope, to: To): GoneDuty['next'] {
  const { county, corpus } = scope;
  for (const kind of dutyKinds) {
    const row = byId<{ id: string; name: string }>(corpus.duties[kind]).get(replacedBy);
    if (row !== undefined) return { link: { label: row.name, href: to(addresses.duties(county.id, corpus.id, kind, row.id)) } };
  }
  const gone = retiredIn(corpus.retired, county.retired);
  const [now = replacedBy] = endsOf(gone, '事项', replacedBy);
  if (matterOf(scope, now) !== undefined) return { link: matterLink(scope, now, to) };
  // A row of the county that this township does not have.
  const shared = Object.values(county.sharedDuties).flat();
  return { text: (shared.find(({ id }) => id === replacedBy) ?? gone('事项', replacedBy))?.name ?? replacedBy };
}

/** Rows that have left the list `kind`, the latest first. `records` are those of the township, newest first. */
export function goneDuties(
  kind: DutyListKind,
  records: readonly RowRecord[],
  scope: TownshipScope,
  { to, timeline, asOf }: { to: To; timeline: string; asOf: string },
): GoneDuty[] {
  const { county, corpus } = scope;
  const names = rowNames(allRows(corpus.duties), records);
  const seen = new Set(corpus.duties[kind].map(({ id }) => id));
  const left = ({ kind: how, list, from }: RowChange): boolean => (how === '删除' ? list === kind : from === kind);
  return records.flatMap((record) =>
    record.changes.flatMap((change): GoneDuty[] => {
      const { row, list, replacedBy } = change;
      if (!left(change) || seen.has(row)) return [];
      seen.add(row);
      const { effectiveFrom, why } = record.adjustment;
      const now = replacedBy === undefined ? `划到${DUTY_LISTS[list]}` : '删去';
      const next =
        replacedBy === undefined
          ? { link: { label: `${DUTY_LISTS[list]}里的这一行`, href: to(addresses.duties(county.id, corpus.id, list, row)) } }
          : nextOf(replacedBy, scope, to);
      return [
        {
          id: row,
          name: names.get(row) ?? row,
          says: `自${readDay(effectiveFrom)}起${now}`,
          until: untilBegun(
            record.adjustment,
            `还照这一行办${change.meanwhile === undefined ? '' : `：${change.meanwhile}`}`,
            asOf,
          ),
          why,
          next,
          more: { label: '调整记录', href: `${timeline}#${recordAnchor(record)}` },
        },
      ];
    }),
  );
}
