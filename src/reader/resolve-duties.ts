import { distance } from 'fastest-levenshtein';
import type { DataPath } from '../domain/issue.ts';

interface SharedRow {
  id: string;
  name: string;
}
interface UsedRow {
  use: string;
  serial: number;
  name?: string | undefined;
}
interface OwnRow {
  id: string;
  serial: number;
}
interface DutyFile<Used extends UsedRow, Own extends OwnRow> {
  shared?: Used[] | undefined;
  own?: Own[] | undefined;
}

/** A row as it is published, whoever worded it. */
type Published<Row extends SharedRow, Used extends UsedRow> = Row &
  Omit<Used, 'use' | 'name'> & { shared: boolean; sharedName?: string | undefined; at: DataPath };

/** Drops fields that are absent, so that they do not hide the county's. */
const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/**
 * One township's list in the order of its serials: rows of its own, and the county's rows it uses, in the county's
 * wording or reworded. `refuse` is told of rows that the county does not have in this list.
 */
export function resolveDuties<Row extends SharedRow, Used extends UsedRow, Own extends Row & OwnRow>(
  file: DutyFile<Used, Own>,
  catalogue: readonly Row[],
  refuse: (path: DataPath, message: string, use: string) => void,
): Published<Row, Used>[] {
  const known = new Map(catalogue.map((row) => [row.id, row]));
  const used = (file.shared ?? []).flatMap(({ use, ...local }, index) => {
    const row = known.get(use);
    if (row === undefined) {
      refuse(['shared', index, 'use'], unknownRow(use, catalogue), use);
      return [];
    }
    const sharedName = local.name === undefined ? {} : { sharedName: row.name };
    return [{ ...row, ...given(local), ...sharedName, shared: true, at: ['shared', index] }];
  });
  const own = (file.own ?? []).map((row, index) => ({ ...row, shared: false, at: ['own', index] }));
  // Both shapes hold all fields of a published row; the compiler cannot see through the generic rest above.
  return ([...used, ...own] as unknown as Published<Row, Used>[]).sort((a, b) => a.serial - b.serial);
}

function unknownRow(use: string, catalogue: readonly SharedRow[]): string {
  const [nearest] = catalogue.map(({ id }) => id).sort((a, b) => distance(use, a) - distance(use, b));
  return `全县共用事项里没有“${use}”${nearest === undefined ? '' : `，最接近的是“${nearest}”`}`;
}
