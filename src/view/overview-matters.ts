import {
  MISSING,
  type CellState,
  type CountyOverview,
  type OverviewCell,
  type OverviewMatter,
} from '../domain/county-overview.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { cellAddress, listed, sumsOf, type Listed } from './overview-cells.ts';
import type { Link } from './page.ts';

/** Up to so many townships make the columns of one table; of more, each matter tells its sums and its exceptions. */
const MOST_COLUMNS = 8;

export interface CellLine {
  township: string;
  /** The word of the cell. */
  state: CellState;
  href: string;
  /** Written in the cell beside it. */
  overdue: boolean;
}

export interface MatterLine {
  name: Link;
  pending: boolean;
  sums: string;
  cells: CellLine[];
  exceptions: Listed[];
}

export interface MatterLineGroup {
  id: string;
  title: string;
  matters: MatterLine[];
}

export function matterGroups(
  { county, townships, matters }: CountyOverview,
  to: To,
): { groups: MatterLineGroup[]; columns: Link[] } {
  const known = new Map(townships.map((township) => [township.id, township]));
  const asTable = townships.length <= MOST_COLUMNS;

  const cellsOf = ({ id, cells }: OverviewMatter): CellLine[] =>
    cells.map((cell) => ({
      township: known.get(cell.township)?.name ?? cell.township,
      state: cell.state,
      overdue: cell.overdue,
      href: to(cellAddress(county, cell, id)),
    }));

  const exceptionsOf = ({ id, cells }: OverviewMatter): Listed[] => {
    const where = (chosen: (cell: OverviewCell) => boolean): Link[] =>
      cells.filter(chosen).map((cell) => ({
        label: known.get(cell.township)?.name ?? cell.township,
        href: to(cellAddress(county, cell, id)),
      }));
    return [
      ...listed(
        MISSING,
        where(({ state }) => state === MISSING),
      ),
      ...listed(
        NOT_HERE,
        where(({ state }) => state === NOT_HERE),
      ),
      ...listed(
        '过了核对期限',
        where(({ overdue, township }) => overdue && known.get(township)?.sheetOverdue !== true),
      ),
    ];
  };

  const line = (matter: OverviewMatter): MatterLine => ({
    name: { label: matter.name, href: to(addresses.countyMatter(county, matter.id)) },
    pending: !matter.guide,
    sums: sumsOf(matter),
    cells: asTable ? cellsOf(matter) : [],
    exceptions: asTable ? [] : exceptionsOf(matter),
  });

  return {
    groups: byGroup(matters.map((matter) => ({ matter }))).map(({ id, title, items }) => ({
      id,
      title: `${title}（${items.length}）`,
      matters: items.map(({ matter }) => line(matter)),
    })),
    columns: asTable ? townships.map(({ id, name }) => ({ label: name, href: `#township-${id}` })) : [],
  };
}
