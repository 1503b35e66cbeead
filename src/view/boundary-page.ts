/** 分界图: which department has what of a township's duties, as a picture, as tables, and row by row. */
import { PARTS, partsOf, type Part } from '../domain/boundary.ts';
import { listedFrom } from '../domain/row-records.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Department } from '../schema/county.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { boundaryMatrix, legendGlyph, ON_PAPER, ON_SCREEN, type Band, type Kind, type MatrixRow } from './boundary-matrix.ts';
import { departmentLink } from './department-contact.ts';
import { orderCategories } from './duty-page.ts';
import { page, type Link, type Page } from './page.ts';
import { datedName } from './row-adjustments.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { whoSettles, type Resort } from './who-settles.ts';
import { dutyListLinks } from './whose-links.ts';
import { within } from './within.ts';

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

export interface BoundaryPage {
  page: Page;
  /** Whose picture it is: on paper nothing else says it. */
  heading: string;
  legend: { kind: Kind; meaning: string; size: number; path: string }[];
  /** The picture, in blocks for the screen and whole for paper. */
  screen: Band[];
  paper: Band[];
  totals: { category: string; own: number; counts: Counts }[];
  sum: { own: number; counts: Counts };
  departments: BoundaryDepartment[];
  lists: Link[];
  resorts: Resort[];
}

const MEANING: Record<Kind, string> = {
  自己负责: '本地自己负责到底',
  牵头: '这个部门牵头，本地配合',
  配合: '别的部门牵头，这个部门配合',
  收回: '这个部门收回去办，本地不再办',
};

/** One part of one department in one row. */
interface Share {
  department: string;
  part: Part;
  category: string;
  row: Link;
}

function sharesOf({ county, corpus, asOf }: Dated<TownshipScope>, to: To): Share[] {
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

const count = (shares: readonly Share[]): Counts => PARTS.map((part) => shares.filter((each) => each.part === part).length);

/** The shares by what `key` says of them, in the order of `keys`; those without any are left out. */
function grouped<Key>(
  keys: readonly Key[],
  shares: readonly Share[],
  key: (share: Share) => Key,
): { key: Key; members: Share[] }[] {
  const groups = new Map<Key, Share[]>(keys.map((each) => [each, []]));
  for (const share of shares) groups.get(key(share))?.push(share);
  return [...groups].map(([each, members]) => ({ key: each, members })).filter(({ members }) => members.length > 0);
}

const inOrder = (shares: readonly Share[]): BoundaryCell['rows'] =>
  PARTS.flatMap((part) => shares.filter((each) => each.part === part).map(({ row }) => ({ ...row, part })));

function departmentsOf(
  { county, corpus }: TownshipScope,
  shares: readonly Share[],
  categories: readonly string[],
  to: To,
): BoundaryDepartment[] {
  const ids = county.departments.map(({ id }) => id);
  return grouped(ids, shares, ({ department }) => department).map(({ key, members }) => {
    const anchor = addresses.boundary(county.id, corpus.id, key).replace(/^.*#/, '');
    return {
      id: anchor,
      department: departmentLink(key, county, to),
      counts: count(members),
      cells: grouped(categories, members, ({ category }) => category).map((cell) => ({
        id: `${key}_${categories.indexOf(cell.key) + 1}`,
        category: cell.key,
        counts: count(cell.members),
        rows: inOrder(cell.members),
      })),
    };
  });
}

/** 民政局: as residents call it, where that is shorter. */
function shortName({ name, aliases = [] }: Department): string {
  const [alias = name] = aliases;
  return alias.length < name.length ? alias : name;
}

function matrixRows(
  { county, corpus }: TownshipScope,
  departments: readonly BoundaryDepartment[],
  categories: readonly string[],
  to: To,
): MatrixRow[] {
  const { name } = corpus.township;
  const own = orderCategories(corpus.duties.basic.map(({ category }) => category)).map((category, index) => {
    const number = corpus.duties.basic.filter((row) => row.category === category).length;
    return {
      column: categories.indexOf(category),
      href: `${to(addresses.duties(county.id, corpus.id, 'basic'))}#category-${index + 1}`,
      says: `${name}·${category}：自己负责${number}项`,
      marks: [{ kind: '自己负责' as const, count: number }],
    };
  });
  const short = new Map(county.departments.map((each) => [each.name, shortName(each)]));
  return [
    { name, cells: own },
    ...departments.map(({ department, cells }) => ({
      name: short.get(department.label) ?? department.label,
      cells: cells.map(({ id, category, counts }) => {
        const marks = PARTS.map((kind, index) => ({ kind, count: counts[index] ?? 0 })).filter((mark) => mark.count > 0);
        return {
          column: categories.indexOf(category),
          href: `#${id}`,
          says: `${department.label}·${category}：${marks.map((mark) => `${mark.kind}${mark.count}项`).join('、')}`,
          marks,
        };
      }),
    })),
  ];
}

export function boundaryPage(scope: Dated<TownshipScope>): BoundaryPage {
  const { site, county, corpus } = scope;
  const { name } = corpus.township;
  const path = addresses.boundary(county.id, corpus.id);
  const to = linksFrom(path);
  const categories = orderCategories(dutyKinds.flatMap((kind) => corpus.duties[kind].map(({ category }) => category)));
  const shares = sharesOf(scope, to);
  const departments = departmentsOf(scope, shares, categories, to);
  const rows = matrixRows(scope, departments, categories, to);
  return {
    page: page({
      site,
      path,
      title: '分界图',
      description: `${name}的事，哪些自己负责，哪些由哪个县级部门牵头、配合或者收回，一张图看清。`,
      ...within({ county, corpus }),
    }),
    heading: `${county.county.name}${name}：谁管什么`,
    legend: (['自己负责', ...PARTS] as const).map((kind) => ({ kind, meaning: MEANING[kind], ...legendGlyph(kind) })),
    screen: boundaryMatrix(categories, rows, ON_SCREEN),
    // Nobody can press on paper.
    paper: boundaryMatrix(categories, rows, ON_PAPER).map((band) => ({ ...band, cells: [] })),
    totals: categories.map((category) => ({
      category,
      own: corpus.duties.basic.filter((row) => row.category === category).length,
      counts: count(shares.filter((share) => share.category === category)),
    })),
    sum: { own: corpus.duties.basic.length, counts: count(shares) },
    departments,
    lists: dutyListLinks(scope, to),
    resorts: whoSettles(county, to),
  };
}
