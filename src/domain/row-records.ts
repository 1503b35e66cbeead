/** 动态调整 as one township, or one county, has to tell of it. */
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import type { CountyCorpus, TownshipCorpus } from './corpus.ts';
import { byDay } from './list-holders.ts';
import { allRows } from './wording.ts';

/** A record with those of its changes that concern whoever tells of it, newest first in lists. */
export interface RowRecord {
  /** Id of the county or township whose record it is. */
  holder: string;
  adjustment: Adjustment;
  changes: RowChange[];
}

export const newestFirst = (records: readonly RowRecord[]): RowRecord[] =>
  [...records].sort((a, b) => byDay(b.adjustment, a.adjustment));

/** What a county or township has recorded itself. */
export const ownRecords = ({ id: holder, adjustments }: Pick<CountyCorpus, 'id' | 'adjustments'>): RowRecord[] =>
  adjustments.map((adjustment) => ({ holder, adjustment, changes: adjustment.changes }));

/** A township's own records, and of its county's what touches rows that it has, or had. */
export function recordsOf(township: TownshipCorpus, county: Pick<CountyCorpus, 'id' | 'adjustments'>): RowRecord[] {
  const { duties, released } = township;
  const rows = new Set([...allRows(duties), ...(released?.rows ?? []), ...(released?.gone ?? [])].map((row) => row.id));
  const shared = ownRecords(county).map((record) => ({ ...record, changes: record.changes.filter(({ row }) => rows.has(row)) }));
  return newestFirst([...ownRecords(township), ...shared.filter(({ changes }) => changes.length > 0)]);
}

/** By row id: the day from which a row stands in its list, where a record of a county or of its townships tells it. */
export const listedFrom = (...holders: readonly Pick<CountyCorpus, 'adjustments'>[]): Map<string, string> =>
  new Map(
    holders
      .flatMap(({ adjustments }) => adjustments)
      .sort(byDay)
      .flatMap(({ effectiveFrom, changes }) =>
        changes.filter(({ kind }) => kind === '新增' || kind === '划转').map(({ row }): [string, string] => [row, effectiveFrom]),
      ),
  );

/** By row id: changes by which a row is to leave its list on a day after `asOf`. */
export const leaving = (
  records: readonly RowRecord[],
  asOf: string,
): Map<string, { adjustment: Adjustment; change: RowChange }> =>
  new Map(
    records
      .filter(({ adjustment }) => adjustment.effectiveFrom > asOf)
      .flatMap(({ adjustment, changes }) => changes.map((change) => ({ adjustment, change })))
      .filter(({ change: { kind } }) => kind === '划转' || kind === '删除')
      .map((each) => [each.change.row, each]),
  );

/** Names of rows that there are, and the last ones of rows that there were. */
export function rowNames(rows: readonly { id: string; name: string }[], records: readonly Pick<RowRecord, 'changes'>[]) {
  const gone = records.flatMap(({ changes }) => changes.filter(({ kind }) => kind === '删除'));
  return new Map([...gone.map(({ row, was = row }) => [row, was] as const), ...rows.map(({ id, name }) => [id, name] as const)]);
}

/** A township's record, as the county tells of it beside all others. */
export interface TownshipRecord extends RowRecord {
  /** By row id. */
  names: Record<string, string>;
}

/** So many records of townships does a county's page tell; older ones are on the townships' own. */
export const MOST_RECORDS = 200;

export function latestRecords(townships: readonly TownshipCorpus[]): TownshipRecord[] {
  const all = townships.flatMap((township) => {
    const own = ownRecords(township);
    const names = rowNames(allRows(township.duties), own);
    return own.map((each) => ({
      ...each,
      names: Object.fromEntries(each.changes.map(({ row }) => [row, names.get(row) ?? row])),
    }));
  });
  return (newestFirst(all) as TownshipRecord[]).slice(0, MOST_RECORDS);
}
