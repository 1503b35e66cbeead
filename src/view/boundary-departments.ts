/** What departments have of a township's duties: every part in every row, and their sums. */
import { PARTS, partsOf, type Part } from '../domain/boundary.ts';
import { listedFrom } from '../domain/row-records.ts';
import { addresses, type To } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import type { Link } from './page.ts';
import { datedName } from './row-adjustments.ts';
import type { Dated, TownshipScope } from './scope.ts';

/** How many of each part, in the order of `PARTS`. */
export type Counts = number[];

/** What one department has in one category. */
export interface BoundaryCell {
  id: string;
  category: string;
  counts: Counts;
  rows: (Link & { part: Part })[];
}

/** Everything that a department has of this township's duties. */
export interface BoundaryDepartment {
  id: string;
  department: Link;
  counts: Counts;
  cells: BoundaryCell[];
}

/** One part of one department in one row. */
export interface Share {
  department: string;
  part: Part;
  category: string;
  row: Link;
}

export function sharesOf({ county, corpus, asOf }: Dated<TownshipScope>, to: To): Share[] {
  const from = listedFrom(county, corpus);
  return (['cooperative', 'withdrawn'] as const).flatMap((kind) =>
    corpus.duties[kind].flatMap((row) =>
      partsOf(row).map((each) => ({
        ...each,
        category: row.category,
        row: {
          label: datedName(row.name, from.get(row.id), asOf),
          href: to(addresses.duties(county.id, corpus.id, kind, row.id)),
        },
      })),
    ),
  );
}

export const countParts = (shares: readonly Share[]): Counts =>
  PARTS.map((part) => shares.filter((each) => each.part === part).length);

/** The shares of each of `keys`, in their order; those without any are left out. */
function grouped(keys: readonly string[], shares: readonly Share[], by: 'department' | 'category') {
  const groups = Map.groupBy(shares, (share) => share[by]);
  return keys.flatMap((key) => {
    const members = groups.get(key);
    return members === undefined ? [] : [{ key, members }];
  });
}

const inOrder = (shares: readonly Share[]): BoundaryCell['rows'] =>
  PARTS.flatMap((part) => shares.filter((each) => each.part === part).map(({ row }) => ({ ...row, part })));

export function boundaryDepartments(
  { county, corpus }: TownshipScope,
  shares: readonly Share[],
  categories: readonly string[],
  to: To,
): BoundaryDepartment[] {
  const ids = county.departments.map(({ id }) => id);
  return grouped(ids, shares, 'department').map(({ key, members }) => {
    const anchor = addresses.boundary(county.id, corpus.id, key).replace(/^.*#/, '');
    return {
      id: anchor,
      department: departmentLink(key, county, to),
      counts: countParts(members),
      cells: grouped(categories, members, 'category').map((cell) => ({
        id: `${key}_${categories.indexOf(cell.key) + 1}`,
        category: cell.key,
        counts: countParts(cell.members),
        rows: inOrder(cell.members),
      })),
    };
  });
}
