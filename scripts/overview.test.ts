/** 全县总览, counted again by other ways: from the YAML as it is written, and from the built pages. Build first: `npm run build`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildSite } from './lib/build-site.ts';
import {
  attribute,
  builtPages,
  byClass,
  byElementId,
  elementsOf,
  matterFiles,
  targetOf,
  textOf,
  type BuiltPage,
  type Element,
} from './lib/built-pages.ts';
import { TrialCounty } from './lib/trial-county.ts';

const DIST = process.env['DIST'] ?? 'dist';
const CONTENT = join(import.meta.dirname, '../content/hexi');
const MISSING = '没写';

interface WrittenSheet {
  confirmed: { on: string };
  entries: { matter: string; action: string; confirmed?: { on: string } }[];
}

const yaml = (...path: string[]): unknown => parseYaml(readFileSync(join(CONTENT, ...path), 'utf8'));
const townships = readdirSync(CONTENT).filter((name) => existsSync(join(CONTENT, name, 'township.yaml')));
const matters = readdirSync(join(CONTENT, 'matters')).map((name) => name.replace(/\.md$/, ''));
const sheets = new Map(townships.map((id) => [id, yaml(id, 'sheet.yaml') as WrittenSheet]));
const written = (township: string, matter: string): string =>
  sheets.get(township)?.entries.find((entry) => entry.matter === matter)?.action ?? MISSING;

type Row = Record<string, string>;
const table = (dist: string, name: string): Row[] =>
  parseCsv(readFileSync(join(dist, `hexi/overview/${name}.csv`)), { bom: true, columns: true });

const words = (node: Element): string => textOf(node).replace(/\s+/g, ' ').trim();
const within = (node: Element | undefined, tag: string): Element[] =>
  node === undefined ? [] : elementsOf(node).filter(({ tagName }) => tagName === tag);

/** Cells of the matrix: township, what stands there, and where it leads. */
function cellsOn(page: BuiltPage): { township: string; state: string; overdue: boolean; leads: string }[] {
  return byClass(page.elements, 'matrix').flatMap((matrix) =>
    within(matrix, 'td').map((cell) => {
      const [link] = within(cell, 'a');
      const [of] = byClass(elementsOf(cell), 'of');
      const township = of === undefined ? '' : words(of);
      return {
        township,
        state: link === undefined ? '' : words(link).replace(township, '').trim(),
        overdue: within(cell, 'strong').length > 0,
        leads: targetOf(page, (link && attribute(link, 'href')) ?? ''),
      };
    }),
  );
}

const overviewIn = (dist: string): BuiltPage => {
  const [page] = builtPages(dist, /^hexi\/overview\/index\.html$/);
  if (page === undefined) throw new Error('no overview');
  return page;
};

describe('the demonstration', () => {
  const rows = table(DIST, 'overview');
  const page = overviewIn(DIST);

  test('has a row for every township and matter, which says what its sheet says', () => {
    expect(rows).toHaveLength(townships.length * matters.length);
    const told = rows.map((row) => `${row['要改的文件']?.split('/')[1]} ${row['事项编号']} ${row['本地办到哪一步']}`);
    expect(told.sort()).toEqual(
      townships.flatMap((township) => matters.map((matter) => `${township} ${matter} ${written(township, matter)}`)).sort(),
    );
  });

  test('says the same on the page, in the table and in the JSON, cell by cell', () => {
    const { townships: heads, matters: all } = JSON.parse(readFileSync(join(DIST, 'hexi/overview/overview.json'), 'utf8')) as {
      townships: { id: string; name: string }[];
      matters: { id: string; cells: { township: string; state: string; overdue: boolean }[] }[];
    };
    const names = new Map(heads.map(({ id, name }) => [id, name]));
    const inJson = all.flatMap(({ cells }) => cells.map((cell) => `${names.get(cell.township)} ${cell.state} ${cell.overdue}`));
    const inTable = rows.map((row) => `${row['乡镇（街道）']} ${row['本地办到哪一步']} ${row['过了核对期限'] === '是'}`);
    const onPage = cellsOn(page).map(({ township, state, overdue }) => `${township} ${state} ${overdue}`);
    expect(inTable.sort()).toEqual(inJson.sort());
    expect(onPage.sort()).toEqual(inJson);
  });

  test('leads from each cell to the page of that matter there, and of what is missing to the list of that township', () => {
    const pages = rows.map((row) => row['网页']?.replace('https://fuwudan.example/', ''));
    const leads = cellsOn(page).map((cell) => cell.leads);
    expect(leads.sort()).toEqual(pages.sort());
    expect(leads.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });

  test('counts the matters of each township as its own pages do', () => {
    for (const row of table(DIST, 'townships')) {
      const id = row['要改的文件']?.split('/')[1] ?? '';
      const sum = (...names: string[]): number => names.reduce((total, name) => total + Number(row[name]), 0);
      const own = existsSync(join(CONTENT, id, 'matters')) ? readdirSync(join(CONTENT, id, 'matters')).length : 0;
      expect(sum('只有本地才有的事项')).toBe(own);
      const pages = matterFiles(DIST, `hexi/${id}`);
      expect(sum('办结', '审核', '初审转报', '受理', '代办', '咨询', '不在本地办理') + own).toBe(pages.length);
      expect(sum(MISSING) + pages.length - own).toBe(matters.length);
    }
  });

  test('counts the rows of each list, and those of its own, as the pages of the lists show them', () => {
    const lists = { basic: '基本履职事项', cooperative: '配合履职事项', withdrawn: '上级部门收回事项' };
    const duties = new Map(builtPages(DIST, /^hexi\/[a-z]+\/duties\//).map((each) => [each.path, each.elements]));
    for (const row of table(DIST, 'townships')) {
      for (const [list, name] of Object.entries(lists)) {
        const elements = duties.get(`hexi/${row['要改的文件']?.split('/')[1]}/duties/${list}/index.html`) ?? [];
        expect(Number(row[name])).toBe(byClass(elements, 'duty').length);
        expect(Number(row[`${name}：特色`])).toBe(byClass(elements, 'characteristic').length);
      }
    }
  });

  test('has a row for every pair, both ways', () =>
    expect(table(DIST, 'likeness')).toHaveLength(townships.length * (townships.length - 1)));

  test('stands by division codes, and says so', () => {
    const codes = table(DIST, 'townships').map((row) => row['行政区划代码']);
    expect(codes).toEqual([...codes].sort());
    expect(words(byElementId(page, 'how') as Element)).toContain('各乡镇按行政区划代码排列，不是排名');
  });
});

describe('a county with gaps', () => {
  const trial = new TrialCounty();
  const dist = join(trial.content, '../dist');
  let page: BuiltPage;

  beforeAll(async () => {
    const change = (file: string, from: string, to: string): void =>
      writeFileSync(join(trial.content, file), trial.text(file).replace(from, to));
    change('hexi/wuling/sheet.yaml', '"2026-10-22"', '"2024-10-22"');
    change(
      'hexi/songlan/sheet.yaml',
      /entries:[^]*/.exec(trial.text('hexi/songlan/sheet.yaml'))?.[0] ?? '',
      'entries:\n  - matter: minimum-living-allowance\n    action: 不在本地办理\n    instead: { department: civil-affairs }\n',
    );
    const outcome = await buildSite({ content: trial.content, dist, processes: 1 });
    if ('fatal' in outcome || outcome.statuses.some(({ state }) => state !== 'current')) throw new Error(JSON.stringify(outcome));
    page = overviewIn(dist);
  });
  afterAll(() => trial.remove());

  test('shows in words what is here, elsewhere, missing and overdue, each leading to where it is mended', () => {
    const matter = (township: string): string => `hexi/${township}/minimum-living-allowance.html`;
    const list = (township: string): string => `hexi/${township}/all-matters/index.html`;
    expect(cellsOn(page)).toEqual([
      { township: '雾岭镇', state: '受理', overdue: true, leads: matter('wuling') },
      { township: '松岚镇', state: '不在本地办理', overdue: false, leads: matter('songlan') },
      { township: '王楼镇', state: '受理', overdue: false, leads: matter('wanglou') },
      { township: '雾岭镇', state: MISSING, overdue: false, leads: list('wuling') },
      { township: '松岚镇', state: MISSING, overdue: false, leads: list('songlan') },
      { township: '王楼镇', state: MISSING, overdue: false, leads: list('wanglou') },
    ]);
    const told = byElementId(page, 'township-wuling');
    expect(told && words(told)).toMatch(
      /差几项 受理 1、没写 1、过了核对期限 1 .*已过核对期限.* 没写 1 .*改这个文件：hexi\/wuling\/sheet\.yaml/,
    );
  });

  test('says the same in the tables', () => {
    const cells = table(dist, 'overview').map((row) => [row['本地办到哪一步'], row['过了核对期限']].join());
    expect(cells).toEqual(['受理,是', '没写,否', '不在本地办理,否', '没写,否', '受理,否', '没写,否']);
    expect(table(dist, 'townships').map((row) => `${row['齐不齐']} ${row['没写']} ${row['过了核对期限']}`)).toEqual([
      '差几项 1 1',
      '差几项 1 0',
      '差几项 1 0',
    ]);
  });
});
