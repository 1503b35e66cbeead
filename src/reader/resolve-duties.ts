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

/**
 * One township's list in the order of its serials: rows of its own, and the county's rows it uses, in the county's
 * wording or reworded. `refuse` is told of rows that the county does not have.
 */
export function resolveDuties<Row extends SharedRow, Used extends UsedRow, Own extends Row & OwnRow>(
  file: DutyFile<Used, Own>,
  catalogue: readonly Row[],
  refuse: (path: DataPath, message: string) => void,
): (Row & Omit<Used, 'use' | 'name'> & { shared: boolean; sharedName?: string | undefined })[] {
  const known = new Map(catalogue.map((row) => [row.id, row]));
  const used = (file.shared ?? []).flatMap(({ use, ...local }, index) => {
    const row = known.get(use);
    if (row === undefined) {
      refuse(['shared', index, 'use'], unknownRow(use, catalogue));
      return [];
    }
    const said = Object.fromEntries(Object.entries(local).filter(([, value]) => value !== undefined));
    return [
      {
        ...row,
        ...(said as typeof local),
        name: local.name ?? row.name,
        shared: true,
        ...(local.name !== undefined && { sharedName: row.name }),
      },
    ];
  });
  const own = (file.own ?? []).map((row) => ({ ...row, shared: false }));
  type Resolved = Row & Omit<Used, 'use' | 'name'> & { shared: boolean; sharedName?: string | undefined };
  return ([...used, ...own] as unknown as Resolved[]).sort((a, b) => a.serial - b.serial);
}

function unknownRow(use: string, catalogue: readonly SharedRow[]): string {
  const [nearest] = catalogue.map(({ id }) => id).sort((a, b) => distance(use, a) - distance(use, b));
  return `全县共用事项里没有“${use}”${nearest === undefined ? '' : `，最接近的是“${nearest}”`}`;
}
