/** 上一次公布的清单: what of a list is kept from release to release, and how the list of today differs from it. */
import type { AdjustmentKind } from '../schema/adjustment.ts';
import type { Kept, Released, ReleasedRow } from '../schema/released.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
import { digest } from './hash.ts';
import type { WrittenDuty } from './written-duties.ts';

/**
 * What a list prints in its columns beside name and serial: to change it is to change who does what. How residents find the
 * row, and how the work is done, anybody may improve without asking.
 */
const COLUMNS = ['category', 'parties', 'township', 'handover', 'decides', 'takenOverBy', 'takenOverHow', 'since'];
const OWN_PART = ['township'];

const columnsOf = (row: object, names: readonly string[]): string => {
  const fields = new Map<string, unknown>(Object.entries(row));
  return digest(JSON.stringify(names.map((name) => fields.get(name) ?? null)));
};

/** Whose it is. */
function whoOf({ row }: WrittenDuty): string | undefined {
  if ('parties' in row) return digest(JSON.stringify(row.parties.map(({ department, role }) => [department, role])));
  return 'takenOverBy' in row ? digest(JSON.stringify([row.takenOverBy, row.since])) : undefined;
}

/** A row as the ledger keeps it: what its own file says of it. */
function releasedRow(written: WrittenDuty): ReleasedRow {
  const { row, kind, named, parts, whole } = written;
  const who = whole ? whoOf(written) : undefined;
  return {
    id: row.id,
    list: kind,
    ...(named && { name: row.name }),
    ...((whole || parts.some(([part]) => part === 'township')) && { rest: columnsOf(row, whole ? COLUMNS : OWN_PART) }),
    ...(who !== undefined && { who }),
  };
}

/** In what a row is not as it was released; of one whose name and columns are both reworded there are two. */
export interface ListDifference {
  kind: AdjustmentKind;
  list: DutyListKind;
  row: string;
  /** Of a moved row. */
  from?: DutyListKind;
  /** The name as it was, where it is another now, or none; of a rewording without it, it is the columns that are others. */
  was?: string;
  /** True where the columns tell of other departments, or of another day. */
  ofWho?: boolean;
  /** Where it stands now; a deleted row stands nowhere. */
  written?: WrittenDuty;
}

/** `countyName` tells the names of rows that were taken from the county without rewording. */
export function differences(
  before: Pick<Released, 'rows'>,
  now: readonly WrittenDuty[],
  countyName: (row: string) => string | undefined,
): ListDifference[] {
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const nameOf = ({ id, name }: ReleasedRow): string => name ?? countyName(id) ?? id;
  const present = now.flatMap((written): ListDifference[] => {
    const row = releasedRow(written);
    const was = old.get(row.id);
    const { list } = row;
    if (was === undefined) return [{ kind: '新增', list, row: row.id, written }];
    if (was.list !== list) return [{ kind: '划转', list, row: row.id, from: was.list, written }];
    const reworded = { kind: '改写', list, row: row.id, written } as const;
    return [
      ...(was.name === row.name ? [] : [{ ...reworded, was: nameOf(was) }]),
      ...(was.rest === row.rest ? [] : [{ ...reworded, ofWho: was.who !== row.who }]),
    ];
  });
  const ids = new Set(now.map(({ row }) => row.id));
  const deleted = before.rows.filter(({ id }) => !ids.has(id));
  return [...present, ...deleted.map((row) => ({ kind: '删除', list: row.list, row: row.id, was: nameOf(row) }) as const)];
}

const place = ({ id, list }: Pick<ReleasedRow, 'id' | 'list'>): string => `${list} ${id}`;

/** Digest of what a ledger holds. */
export const sealOf = ({ records, tasks, countyRecords, rows, gone }: Omit<Released, 'on' | 'seal'>): string =>
  digest(JSON.stringify([records, tasks, countyRecords, rows, gone]));

/** Records as a ledger keeps them. */
export const keptOf = (records: readonly { id: string }[]): Kept[] =>
  records.map((each) => ({ id: each.id, told: digest(JSON.stringify(each)) }));

/** What a holder publishes beside its rows. */
export interface Publication {
  adjustments: readonly { id: string }[];
  tasks: readonly { id: string }[];
  countyAdjustments: readonly { id: string }[];
}

/** The ledger of today's lists: the one before where nothing has changed. */
export function nextReleased(
  before: Released | undefined,
  now: readonly WrittenDuty[],
  { adjustments, tasks, countyAdjustments }: Publication,
  day: string,
): Released {
  const rows = now.map(releasedRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const there = new Set(rows.map(place));
  const gone = [...(before?.gone ?? []), ...(before?.rows ?? [])]
    .map(({ id, list }) => ({ id, list }))
    .filter((each, index, all) => !there.has(place(each)) && all.findIndex((one) => place(one) === place(each)) === index);
  const countyRecords = countyAdjustments.map(({ id }) => id);
  const held = { records: keptOf(adjustments), tasks: keptOf(tasks), countyRecords, rows, gone };
  const seal = sealOf(held);
  return before?.seal === seal ? before : { on: day, seal, ...held };
}
