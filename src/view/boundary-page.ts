/** 分界图: which department has what of a township's duties, as a picture, as tables, and row by row. */
import { PARTS } from '../domain/boundary.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Department } from '../schema/county.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { boundaryDepartments, countParts, sharesOf, type BoundaryDepartment, type Counts } from './boundary-departments.ts';
import { boundaryMatrix, type Band, type MatrixRow } from './boundary-matrix.ts';
import { orderCategories } from './duty-page.ts';
import { legendGlyph, type Kind } from './matrix-marks.ts';
import { ON_PAPER, ON_SCREEN } from './matrix-measures.ts';
import { page, type Link, type Page } from './page.ts';
import type { Dated, TownshipScope } from './scope.ts';
import { whoSettles, type Resort } from './who-settles.ts';
import { dutyListLinks } from './whose-links.ts';
import { within } from './within.ts';

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
  const departments = boundaryDepartments(scope, shares, categories, to);
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
      counts: countParts(shares.filter((share) => share.category === category)),
    })),
    sum: { own: corpus.duties.basic.length, counts: countParts(shares) },
    departments,
    lists: dutyListLinks(scope, to),
    resorts: whoSettles(county, to),
  };
}
