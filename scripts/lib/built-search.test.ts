/**
 * The search of the demonstration county as it is built: the tables and the index alone, because they are all that the search
 * reads, and pages take ten times as long.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CountyCorpus, DutyLists, TownshipCorpus } from '../../src/domain/corpus.ts';
import { problemRows, rowsOfProblem } from '../../src/domain/problem-row.ts';
import { qualityByKind, qualityOf, type Quality, type RankedQuery } from '../../src/domain/search-quality.ts';
import { today } from '../../src/domain/today.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { BuiltSearch } from './built-search.ts';
import { judgedQueries } from './judged-queries.ts';
import { closePagefind, writePagefindIndex } from './pagefind-index.ts';
import { publishable } from './publishable.ts';
import { writeSearchTables } from './search-tables.ts';

const TOWNSHIP = 'hexi/wuling';

/**
 * What the search must not fall below, in points of a hundred: two below what it reached on 2026-11-27. A floor is there because
 * a change of scores, phrases or content that helps one query takes from others that nobody looks at; whoever gains two points
 * raises it. Floors are told by kind, since a kind of few queries can be lost without a trace in the whole.
 */
const FLOORS: Record<string, [hit1: number, hit3: number, mrr: number]> = {
  all: [87.7, 94.2, 91.1],
  exact: [98, 98, 98],
  abbreviation: [96, 98, 96.7],
  traditional: [92.6, 98, 95.3],
  typo: [92.1, 98, 95.1],
  pinyin: [94.1, 98, 96],
  initials: [93, 98, 95.5],
  noise: [98, 98, 98],
  colloquial: [86.5, 93.3, 89.9],
  natural: [88.6, 96.4, 92.6],
  message: [82.1, 91.9, 87.5],
  duty: [72.7, 83.3, 78.6],
};

/** The same of `problems.csv`: what residents ask of, in words that stand nowhere in the content. */
const PROBLEMS: [hit1: number, hit3: number, mrr: number] = [59.8, 74.5, 68.1];

let dist: string;
let hexi: CountyCorpus;
let here: Set<string>;
let search: BuiltSearch;
const pointsOf = ({ hit1, hit3, mrr }: Quality): number[] => [hit1, hit3, mrr].map((share) => share * 100);

const NONE: Partial<DutyLists> = {};

/** Ids that the township has, as in a table of judged queries: where it has no row, the county's answers. */
function idsOf({ matters, townships, sharedDuties }: CountyCorpus): Set<string> {
  const own = townships.find(({ folder }) => folder === TOWNSHIP);
  const rows: { id: string }[][] = [...Object.values(own?.duties ?? NONE), ...Object.values(sharedDuties)];
  const duties = rows.flat();
  return new Set([...matters, ...(own?.matters ?? [])].map(({ id }) => id).concat(duties.map(({ id }) => `duty:${id}`)));
}

beforeAll(async () => {
  const ready = publishable('content', readCorpus('content', today()));
  const county = 'fatal' in ready ? undefined : ready.corpus.counties.find(({ id }) => id === 'hexi');
  if (county === undefined) throw new Error(JSON.stringify(ready));
  mkdirSync('.build', { recursive: true });
  dist = mkdtempSync(join('.build', 'built-search-'));
  writeSearchTables(county, dist);
  await writePagefindIndex(county, join(dist, 'hexi/pagefind'));
  await closePagefind();
  hexi = county;
  here = idsOf(county);
});
afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

test('where there is no such search, it is said what to do', async () =>
  expect(BuiltSearch.open(dist, 'hexi/nowhere')).rejects.toThrow(`${dist} 里没有 hexi/nowhere，请先运行 npm run build`));

describe('the search of a township', () => {
  beforeAll(async () => {
    search = await BuiltSearch.open(dist, TOWNSHIP);
  });
  afterAll(() => search.close());

  test.each([
    ['上户口', 'birth-household-registration'],
    ['dibao', 'minimum-living-allowance'],
    ['醫保', 'resident-medical-insurance'],
    ['医饱', 'resident-medical-insurance'],
  ])('answers %s', async (query, id) => expect((await search.found(query))[0]).toBe(id));

  test('says what a typo was read as, and nothing of a sentence', async () => {
    expect((await search.answer('医饱')).readAs).toBe('医保');
    expect(await search.answer('丈夫喝了酒就动手，昨晚又打了我，孩子吓得直哭')).not.toHaveProperty('readAs');
  });

  test('finds in the text of a guide what no name says', async () =>
    expect((await search.found('耳鼻喉科')).slice(0, 3)).toContain('disability-certificate'));

  test.each(['', '？？', '😀'])('answers nothing to nothing: “%s”', async (query) =>
    expect(await search.answer(query)).toEqual({ groups: [], sure: false }),
  );

  const ranked = async (file: string): Promise<RankedQuery[]> => {
    const all: RankedQuery[] = [];
    for (const each of judgedQueries(file))
      if (each.wanted.some((id) => here.has(id))) all.push({ ...each, found: await search.found(each.query) });
    return all;
  };
  const below = (points: readonly number[], floor: readonly number[] = []): boolean =>
    points.some((each, index) => each < (floor[index] ?? 0));

  test('of the judged queries that the township can answer, answers no kind less well than it did', async () => {
    const reached = Object.entries(qualityByKind(await ranked('scripts/fixtures/queries.csv'))).map(
      ([kind, each]) => [kind, pointsOf(each)] as const,
    );
    expect(reached.map(([kind]) => kind).toSorted()).toEqual(Object.keys(FLOORS).toSorted());
    expect(reached.filter(([kind, points]) => below(points, FLOORS[kind]))).toEqual([]);
  });

  test('answers what residents ask of in other words, as often as it did', async () => {
    const reached = await ranked('scripts/fixtures/problems.csv');
    const written = new Set(hexi.problems.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    expect(reached.length).toBeGreaterThanOrEqual(120);
    expect(reached.filter(({ query }) => written.has(query))).toEqual([]);
    expect(below(pointsOf(qualityOf(reached)), PROBLEMS), String(pointsOf(qualityOf(reached)))).toBe(false);
  });
});

/** What answers the problems in a township, or in the county: its row, what is done under it, and what only the township has. */
function answersIn(county: CountyCorpus, township: TownshipCorpus | undefined): Map<string, string[]> {
  const rows = new Map(
    Object.values(county.sharedDuties)
      .flat()
      .map((row) => [row.id, row]),
  );
  const rowOf = township === undefined ? undefined : problemRows(township.duties, county.sharedDuties);
  const own = [
    ...(township?.matters ?? []).map(({ id }) => id),
    ...Object.values(township?.duties ?? NONE).flatMap((list) =>
      list.filter(({ shared }) => !shared).map(({ id }) => `duty:${id}`),
    ),
  ];
  return new Map(
    county.problems.map((problem) => {
      const found = rowOf === undefined ? rowsOfProblem(problem).map((id) => rows.get(id)) : [rowOf(problem)?.row];
      const right = found.flatMap((row) => (row === undefined ? [] : [`duty:${row.id}`, ...(row.sheets ?? [])]));
      return [problem.name, [...right, ...own]];
    }),
  );
}

test.each(['hexi', 'hexi/liaohu', 'hexi/songlan', 'hexi/wanglou', 'hexi/wuling'])(
  'the search of %s answers every problem first when it is asked by its name',
  async (folder) => {
    search = await BuiltSearch.open(dist, folder);
    const wrong: string[] = [];
    for (const [name, right] of answersIn(
      hexi,
      hexi.townships.find((each) => each.folder === folder),
    )) {
      const [first = ''] = await search.found(name);
      if (!right.includes(first)) wrong.push(`${name} → ${first}`);
    }
    await search.close();
    expect(wrong).toEqual([]);
  },
);

describe("a county's search", () => {
  beforeAll(async () => {
    search = await BuiltSearch.open(dist, 'hexi');
  });
  afterAll(() => search.close());

  test('answers by the same tables', async () => expect((await search.found('上户口'))[0]).toBe('birth-household-registration'));
});
