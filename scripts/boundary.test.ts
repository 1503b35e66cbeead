/** Statements about the built folder: 分界图, and that both sides of the boundary count the same. Build first: `npm run build`. */
import { beforeAll, describe, expect, test } from 'vitest';
import { PARTS } from '../src/domain/boundary.ts';
import {
  attribute,
  builtPages,
  byClass,
  byElementId,
  elementsOf,
  targetOf,
  textOf,
  type BuiltPage,
  type Element,
} from './lib/built-pages.ts';

const DIST = process.env['DIST'] ?? 'dist';
const TOWNSHIPS = ['wuling', 'liaohu', 'wanglou', 'songlan'];

const pages = new Map(
  builtPages(DIST, /^hexi\/(?:departments|[a-z]+\/(?:boundary|duties))\//).map((page) => [page.path, page] as const),
);
function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no ${path}`);
  return page;
}
const mapOf = (township: string): BuiltPage => pageAt(`hexi/${township}/boundary/index.html`);
const within = (element: Element | undefined): Element[] => (element === undefined ? [] : elementsOf(element));
const tagged = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));
const words = (element: Element | undefined): string =>
  element === undefined ? '' : textOf(element).replace(/\s+/g, ' ').trim();
const hrefOf = (elements: readonly Element[]): string =>
  tagged(elements, 'a').flatMap((each) => attribute(each, 'href') ?? [])[0] ?? '';
const classed = (elements: readonly Element[], name: string): Element[] => byClass(elements, name);

/** Counts by some key, in the order of 牵头, 配合, 收回. */
type Counts = Map<string, number[]>;
function add(counts: Counts, key: string, part: string, number = 1): void {
  const index = (PARTS as readonly string[]).indexOf(part);
  if (index < 0) throw new Error(`no part ${part}`);
  const own = counts.get(key) ?? PARTS.map(() => 0);
  own[index] = (own[index] ?? 0) + number;
  counts.set(key, own);
}
const sorted = (counts: Counts): [string, number[]][] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

const rowsIn = (township: string, list: string): { page: BuiltPage; rows: Element[] } => {
  const page = pageAt(`hexi/${township}/duties/${list}/index.html`);
  return { page, rows: classed(page.elements, 'duty') };
};

/** What the duty pages say, row by row: the department's page, and its part. */
function onDutyPages(township: string): Counts {
  const counts: Counts = new Map();
  const { page, rows } = rowsIn(township, 'cooperative');
  for (const row of rows) {
    const lead = hrefOf(classed(within(row), 'who').flatMap(within));
    for (const lane of tagged(classed(within(row), 'others').flatMap(within), 'section')) {
      const part = words(tagged(within(lane), 'b')[0]);
      add(counts, targetOf(page, part === '牵头' ? lead : hrefOf(within(lane))), part);
    }
  }
  const taken = rowsIn(township, 'withdrawn');
  for (const row of taken.rows) add(counts, targetOf(taken.page, hrefOf(classed(within(row), 'who').flatMap(within))), '收回');
  return counts;
}

interface TableRow {
  id: string;
  href: string;
  numbers: number[];
  sum: boolean;
}

/** The numbers in the rows of a table, and where their heads lead. */
const tableRows = (table: Element | undefined): TableRow[] =>
  tagged(within(table), 'tbody')
    .flatMap((body) => tagged(within(body), 'tr'))
    .filter((row) => tagged(within(row), 'th').length > 0)
    .map((row) => {
      const cells = within(row);
      return {
        id: attribute(row, 'id') ?? '',
        href: hrefOf(cells),
        numbers: tagged(cells, 'td').map((cell) => Number(words(cell))),
        sum: attribute(row, 'class') === 'sum',
      };
    });

/** What the table of the map says of each department, by the department's page. */
function onMap(township: string): Counts {
  const page = mapOf(township);
  const sums = tableRows(byElementId(page, 'by-department')).filter(({ sum }) => sum);
  return new Map(sums.map(({ href, numbers }) => [targetOf(page, href), numbers] as const));
}

/** What the departments' pages say of the township. */
function onDepartmentPages(township: string): Counts {
  const here = `hexi/${township}/boundary/index.html`;
  const departments = [...pages.values()].filter(({ path }) => path.startsWith('hexi/departments/'));
  return new Map(
    departments.flatMap((page) =>
      tableRows(byElementId(page, 'townships'))
        .filter(({ href }) => href !== '' && targetOf(page, href) === here)
        .map(({ numbers }) => [page.path, numbers] as const),
    ),
  );
}

interface Drawn {
  x: number;
  y: number;
  kind: string;
  count: number;
}
const number = (element: Element, name: string): number => Number(attribute(element, name));

/** Marks as they lie in a picture, each with the number that stands right of it on its line. */
function marksIn(svg: Element, type: number): Drawn[] {
  const marks = classed(within(svg), 'mark').flatMap((path) =>
    [...(attribute(path, 'd') ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]): Drawn => ({
      x: Number(x),
      y: Number(y),
      kind: attribute(path, 'data-kind') ?? '',
      count: 1,
    })),
  );
  for (const text of tagged(classed(within(svg), 'numbers').flatMap(within), 'text')) {
    const [x, y] = [number(text, 'x'), number(text, 'y')];
    const beside = marks.filter((mark) => y >= mark.y && y - mark.y < type && x > mark.x && x - mark.x < 1.2 * type);
    expect(beside).toHaveLength(1);
    for (const mark of beside) mark.count = Number(words(text));
  }
  return marks;
}
const pictures = (township: string, name: string): Element[] =>
  tagged(classed(within(byElementId(mapOf(township), 'matrix')), name).flatMap(within), 'svg');

/** Cells of the picture as they say what they hold, 县民政局·民生服务：牵头3项、收回2项, and as it is drawn in them. */
const cellsOf = (township: string): { says: string; href: string; counts: Record<string, number> }[] =>
  pictures(township, 'screen').flatMap((svg) => {
    const marks = marksIn(svg, 18);
    return tagged(within(svg), 'a').map((link) => {
      const [box] = tagged(within(link), 'rect');
      const [left = 0, top = 0, width = 0, height = 0] =
        box === undefined ? [] : ['x', 'y', 'width', 'height'].map((name) => number(box, name));
      const own = marks.filter(({ x, y }) => x >= left && x < left + width && y >= top && y < top + height);
      const order = (kind: string): number => (PARTS as readonly string[]).indexOf(kind);
      return {
        says: words(tagged(within(link), 'title')[0]),
        href: attribute(link, 'href') ?? '',
        counts: Object.fromEntries(own.sort((a, b) => order(a.kind) - order(b.kind)).map(({ kind, count }) => [kind, count])),
      };
    });
  });

/** How many marks of each kind a picture has, and what they come to. */
function sumsOf(township: string, name: string, type: number): Record<string, { marks: number; sum: number }> {
  const sums: Record<string, { marks: number; sum: number }> = {};
  for (const { kind, count } of pictures(township, name).flatMap((svg) => marksIn(svg, type))) {
    const own = (sums[kind] ??= { marks: 0, sum: 0 });
    own.marks += 1;
    own.sum += count;
  }
  return sums;
}

describe.each(TOWNSHIPS)('the boundary of %s', (township) => {
  let duties: Counts;
  beforeAll(() => {
    duties = onDutyPages(township);
  });

  test('is the same on its duty lists, on its map, and on the departments’ pages', () => {
    expect(duties.size).toBeGreaterThan(30);
    expect(sorted(onMap(township))).toEqual(sorted(duties));
    expect(sorted(onDepartmentPages(township))).toEqual(sorted(duties));
  });

  test('is the same in the departments’ rows on the map', () => {
    const listed: Counts = new Map();
    const page = mapOf(township);
    for (const body of tagged(within(byElementId(page, 'by-department')), 'tbody')) {
      const department = targetOf(page, hrefOf(within(body)));
      for (const row of tagged(within(body), 'li')) add(listed, department, words(tagged(within(row), 'b')[0]));
    }
    expect(sorted(listed)).toEqual(sorted(duties));
  });

  test('names the department in each row that a cell of the map leads to: its own heading is out of sight by then', () => {
    for (const body of tagged(within(byElementId(mapOf(township), 'by-department')), 'tbody')) {
      const [department = '', ...cells] = tagged(within(body), 'th').map(words);
      expect(cells.filter((cell) => !cell.startsWith(`${department}·`))).toEqual([]);
    }
  });

  test('is the same in the picture as in the table, in its marks as in its words', () => {
    const cells = cellsOf(township);
    const rows = tableRows(byElementId(mapOf(township), 'by-department')).filter(({ sum }) => !sum);
    const drawn = cells.filter(({ href }) => href.startsWith('#'));
    const numbers = (counts: Record<string, number>): number[] => PARTS.map((part) => counts[part] ?? 0);
    expect(drawn.map(({ href, counts }) => [href, numbers(counts)] as const).sort()).toEqual(
      rows.map((row) => [`#${row.id}`, row.numbers] as const).sort(),
    );
    const own = cells.filter(({ href }) => !href.startsWith('#')).reduce((sum, { counts }) => sum + (counts['自己负责'] ?? 0), 0);
    expect(own).toBe(rowsIn(township, 'basic').rows.length);
    const mute = cells.filter(({ says, counts }) => {
      const told = Object.entries(counts).map(([kind, count]) => `${kind}${count}项`);
      return !/^[^·]+·[^：]+：/.test(says) || says.replace(/^.*：/, '') !== told.join('、');
    });
    expect(mute).toEqual([]);
  });

  test('is the same on paper as on the screen', () => {
    const screen = sumsOf(township, 'screen', 18);
    expect(Object.keys(screen).sort()).toEqual(['收回', '牵头', '自己负责', '配合']);
    expect(sumsOf(township, 'paper', 12)).toEqual(screen);
  });

  test('has sums by department and by category that are those of its lists', () => {
    const page = mapOf(township);
    const byCategory = tableRows(byElementId(page, 'by-category'));
    const sums = (rows: number[][]): number[] =>
      rows.reduce<number[]>((sum, row) => row.map((value, index) => value + (sum[index] ?? 0)), []);
    const foot = (id: string): number[] =>
      tagged(within(byElementId(page, id)), 'tfoot').flatMap((each) =>
        tagged(within(each), 'td').map((cell) => Number(words(cell))),
      );
    expect(foot('by-category')).toEqual(sums(byCategory.map(({ numbers }) => numbers)));
    expect(foot('by-department')).toEqual(sums([...duties.values()]));
    expect(foot('by-category').slice(1)).toEqual(foot('by-department'));
    const [led, , withdrawn] = foot('by-department');
    expect([led, withdrawn]).toEqual([rowsIn(township, 'cooperative').rows.length, rowsIn(township, 'withdrawn').rows.length]);
  });

  test('links from picture, table and rows to anchors that exist', () => {
    const page = mapOf(township);
    const ids = (of: BuiltPage): Set<string> => new Set(of.elements.flatMap((each) => attribute(each, 'id') ?? []));
    const dead = tagged(page.elements, 'a')
      .flatMap((each) => attribute(each, 'href') ?? [])
      .filter((href) => href.includes('#'))
      .filter((href) => {
        const anchor = href.replace(/^.*#/, '');
        const target = href.startsWith('#') ? page : pages.get(targetOf(page, href));
        return target === undefined || !ids(target).has(anchor);
      });
    expect(dead).toEqual([]);
  });

  test('shows of every cooperative row two sides, what is handed over, when, in which form, and who decides', () => {
    const { rows } = rowsIn(township, 'cooperative');
    const wrong = rows.filter((row) => {
      const elements = within(row);
      const lanes = tagged(classed(elements, 'lanes').flatMap(within), 'ol').filter(
        (lane) => tagged(within(lane), 'li').length > 0,
      );
      const crossing = classed(elements, 'crossing').flatMap(within);
      const handover = tagged(crossing, 'dd').map(words);
      const terms = tagged(crossing, 'dt').map(words).join();
      return (
        lanes.length < 2 ||
        terms !== '交什么,什么时候,什么形式' ||
        handover.some((each) => each.length < 2) ||
        words(classed(elements, 'decides')[0]).length < 6
      );
    });
    expect(wrong.map((row) => attribute(row, 'id'))).toEqual([]);
  });

  test('shows of every withdrawn row who took it, how it is done now, since when, and a telephone', () => {
    const wrong = rowsIn(township, 'withdrawn').rows.filter((row) => {
      const elements = within(row);
      return (
        hrefOf(classed(elements, 'who').flatMap(within)) === '' ||
        words(classed(elements, 'how')[0]).length < 8 ||
        !/^自\d{4}年\d+月\d+日起收回$/.test(words(classed(elements, 'since')[0])) ||
        !/\d{5}/.test(words(classed(elements, 'phone')[0]))
      );
    });
    expect(wrong.map((row) => attribute(row, 'id'))).toEqual([]);
  });

  test('says once a page to whom to turn when both sides send one away', () => {
    const shared = ['cooperative', 'withdrawn'].map((list) => rowsIn(township, list).page);
    for (const page of [mapOf(township), ...shared]) {
      const told = page.elements.filter((each) => attribute(each, 'id') === 'who-settles');
      expect(told).toHaveLength(1);
      expect(words(told[0])).toMatch(/牵头部门.*监督投诉电话.*县委编办.*认定.*热线 12345/);
    }
  });
});
