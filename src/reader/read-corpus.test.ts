/** What is read of the good county of `fixtures/valid`, and of copies of it with a mistake. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { sealOf } from '../domain/released-lists.ts';
import type { Released } from '../schema/released.ts';
import { TODAY } from '../testing/builders.ts';
import { readCorpus, type Reading } from './read-corpus.ts';
import { FILES, VALID, write } from './refusals/situation.ts';

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'read-corpus-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What stands in a file, and what is to stand there instead. */
type Edit = readonly [file: string, from: string | RegExp, to: string];

const PHONE: Edit = [FILES.site, '"12345"', '012345'];
const COUNTER: Edit = [FILES.sheet, 'counter: social-affairs', 'counter: social-affair'];
const NO_ADDRESS: Edit = [FILES.township, '    address: 雾岭镇茶市街8号\n', ''];
const VISITS: Edit = [FILES.guide, 'visits: 1', 'visits: 一次'];
const TAG: Edit = [FILES.guide, '先看[地名命名](place-name-approval.md)。', '先看 <b>这里</b>。'];
const NO_ISSUER: Edit = [FILES.papers, '  issuer: 公安机关\n', ''];

function folderOf(...edits: Edit[]): string {
  const folder = mkdtempSync(join(temporary, 'content-'));
  cpSync(VALID, folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${file} has no “${String(from)}”`);
    write(folder, file, after);
  }
  return folder;
}
const read = (...edits: Edit[]): Reading => readCorpus(folderOf(...edits), TODAY);
/** With a file of other bytes, or beside the others. */
const readWith = (file: string, content: string | Uint8Array): Reading => {
  const folder = folderOf();
  write(folder, file, content);
  return readCorpus(folder, TODAY);
};
const said = ({ issues }: Reading): string[] => issues.map(formatIssue);
const matterIds = ({ corpus }: Reading): string[] => corpus.counties.flatMap(({ matters }) => matters.map(({ id }) => id));
const townshipIds = ({ corpus }: Reading): string[] => corpus.counties.flatMap(({ townships }) => townships.map(({ id }) => id));

describe('a good county', () => {
  const { corpus, issues, files } = readCorpus(VALID, TODAY);
  const [county] = corpus.counties;
  const [township] = county?.townships ?? [];

  test('has no issues', () => expect(issues).toEqual([]));

  test('is read once, file by file', () => expect(files).toBe(15));

  test('takes its id from its folder, and its townships theirs', () => {
    expect(county).toMatchObject({ id: 'hexi', folder: 'hexi', county: { name: '禾溪县' } });
    expect(township).toMatchObject({ id: 'wuling', folder: 'hexi/wuling', township: { name: '雾岭镇' } });
  });

  test('has the rendered text of a guide', () =>
    expect(county?.matters[0]).toMatchObject({
      id: 'minimum-living-allowance',
      state: 'complete',
      file: 'hexi/matters/minimum-living-allowance.md',
      html: expect.stringContaining('<a href="matter:place-name-approval">地名命名</a>') as string,
      plain: expect.stringContaining('办之前先看看 先看') as string,
    }));

  test('has matters that are known by name only', () =>
    expect(county?.matters[1]).toMatchObject({ id: 'place-name-approval', state: 'name-only', name: '地名命名审批' }));

  test('may have the state of a matter in single quotes', () =>
    expect(said(read([FILES.pending, 'state: 指南待补充', "state: '指南待补充'"]))).toEqual([]));

  test('has the rows of a list filled in, in the order of their serials', () =>
    expect(township?.duties.basic).toMatchObject([
      { id: 'tea-market', serial: 1, shared: false },
      { id: 'allowance-review', serial: 2, shared: true, sharedName: '受理审核最低生活保障申请', post: '公共服务办公室' },
    ]));

  test('reads the same with the line ends of Windows', () => {
    const text = readFileSync(join(VALID, FILES.guide), 'utf8');
    expect(readWith(FILES.guide, text.replaceAll('\n', '\r\n'))).toMatchObject({
      issues: [],
      corpus: { counties: [{ matters: [{ state: 'complete' }, {}] }] },
    });
  });

  test('may have a byte order mark in its files', () => expect(said(read([FILES.site, 'name', '\uFEFFname']))).toEqual([]));
});

describe('each issue stands at its file, line and column, and tells how to mend it', () => {
  test('a telephone without quotes is shown with them, as it stands in the file', () =>
    expect(said(read(PHONE))).toEqual([
      expect.stringMatching(/^site\.yaml:3:10 热线电话.*不加引号会丢掉开头的 0）。请写成 "012345" \[schema\]$/),
    ]));

  test('an unknown key is shown where it stands, with the nearest one', () =>
    expect(said(read([FILES.departments, '  phone', '  phome']))).toEqual([
      expect.stringMatching(/^hexi\/departments\.yaml:3:3 不认识“phome”，是不是“phone”？.* \[schema\]$/),
    ]));

  test('a missing field is shown at its group, with its name and an example', () =>
    expect(said(read(NO_ADDRESS))).toEqual([
      'hexi/wuling/township.yaml:7:5 缺少 address：地址，让外地人也找得到。例如 雾岭镇茶市街8号，汽车站对面 [schema]',
    ]));

  test('a tab at the start of a line is called a tab, also inside a list', () =>
    expect(said(read([FILES.departments, '  name', '\tname']))[0]).toMatch(
      /^hexi\/departments\.yaml:2:\d+ .*Tab 键.* \[yaml\]$/,
    ));

  test('a counter that does not exist is answered with the nearest one', () =>
    expect(said(read(COUNTER))).toEqual([
      'hexi/wuling/sheet.yaml:6:14 没有编号为“social-affair”的窗口，最接近的是“social-affairs” [unknown-reference]',
    ]));

  test('a shared row that the county does not have is answered with the nearest one', () =>
    expect(said(read([FILES.basic, 'use: allowance-review', 'use: allowance-reviews']))).toEqual([
      'hexi/wuling/duties/basic.yaml:3:12 全县共用事项里没有“allowance-reviews”，最接近的是“allowance-review” [unknown-reference]',
    ]));

  test('a shared row of another list is answered with that list', () =>
    expect(
      said(
        read([FILES.cooperative, 'source: lists-2025', 'source: lists-2025\nshared:\n  - { use: allowance-review, serial: 9 }']),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /cooperative\.yaml:3:12 全县的配合履职事项里没有“allowance-review”这一行：请移到 duties\/basic\.yaml（/,
      ),
    ));

  test('of a shared row that the county takes away, the county is told who would vanish, until it has released that', () => {
    const folder = folderOf([FILES.basic, 'use: allowance-review', 'use: tax-visits']);
    const row = { id: 'tax-visits', list: 'basic', name: '上门收税' } as const;
    const tell = (held: Pick<Released, 'rows' | 'gone'>): string[] => {
      const rest = { records: [], tasks: [], countyRecords: [], ...held };
      write(folder, 'hexi/released.yaml', JSON.stringify({ on: '2026-01-01', seal: sealOf(rest), ...rest }));
      return said(readCorpus(folder, TODAY)).filter((line) => line.includes('tax-visits'));
    };
    const gone = expect.stringMatching(
      /wuling\/duties\/basic\.yaml:3:12 全县的基本履职事项里没有“tax-visits”这一行了：请从这里删掉/,
    ) as string;
    expect(tell({ rows: [row], gone: [] })).toEqual([
      expect.stringMatching(
        /^hexi\/duties\/basic\.yaml:1:1 .*hexi\/wuling\/duties\/basic\.yaml 里还在用：请把乡镇的那一行也改好/,
      ),
      expect.stringContaining('“上门收税”（tax-visits）从这张清单里删掉了，没有调整记录'),
      gone,
    ]);
    expect(tell({ rows: [], gone: [{ id: row.id, list: row.list }] })).toEqual([gone]);
  });

  test('a field that only the county may set is answered with what a township may', () =>
    expect(said(read([FILES.sheet, 'counter: social-affairs', 'counter: social-affairs\n    fee: 不收费']))).toEqual([
      expect.stringMatching(/^hexi\/wuling\/sheet\.yaml:7:\d+ “fee”由县里的办事指南统一规定，乡镇不能改；/),
    ]));

  test('a wrong word deep in a list of papers stands at the word', () =>
    expect(said(read([FILES.guide, 'original: 核验', 'original: 看一看']))).toContain(
      'hexi/matters/minimum-living-allowance.md:13:43 “看一看”不在可选的词里：原件怎么处理，只能写 核验、收取 [schema]',
    ));

  test('a wrong value of a guide stands at its line of the file', () =>
    expect(said(read(VISITS))).toContain(
      'hexi/matters/minimum-living-allowance.md:21:9 “一次”不对：本人要跑几次，应当是不小于 0 的整数。例如 1 [schema]',
    ));

  test('what is wrong in the text of a guide stands at its line of the file', () =>
    expect(said(read(TAG))).toContainEqual(
      expect.stringMatching(/^hexi\/matters\/minimum-living-allowance\.md:29:4 正文里不能写 HTML 标签.* \[markdown\]$/),
    ));

  test('a guide without front matter is told how to begin', () =>
    expect(said(read([FILES.pending, /^[^]*$/, '# 地名命名审批\n']))).toContainEqual(
      expect.stringMatching(/^hexi\/matters\/place-name-approval\.md:1:1 文件要以一行 --- 开头/),
    ));

  test('a folder whose name cannot be an address is refused', () =>
    expect(said(readWith('he_xi/county.yaml', 'name: 禾溪县\n'))).toEqual([
      'he_xi:1:1 “he_xi”名称或结尾不对，请改名为 he-xi [file-name]',
    ]));

  test('issues of many files come at once, in order', () =>
    expect(read(PHONE, COUNTER, NO_ADDRESS).issues.map(({ file }) => file)).toEqual(['hexi/wuling/township.yaml', 'site.yaml']));
});

describe('what is good is read, whatever else is wrong', () => {
  test('a township whose files are missing is left out, and its neighbour stays', () => {
    const township = readFileSync(join(VALID, FILES.township), 'utf8');
    const reading = readWith('hexi/liaohu/township.yaml', township.replace('雾岭', '蓼湖').replace('990122101', '990122102'));
    expect(townshipIds(reading)).toEqual(['wuling']);
    expect(reading.issues.map(({ file, rule }) => `${rule} ${file}`)).toEqual(
      ['duties/basic', 'duties/cooperative', 'duties/withdrawn', 'sheet'].map((name) => `missing-file hexi/liaohu/${name}.yaml`),
    );
  });

  test.each([VISITS, NO_ISSUER])('one wrong field of %s is one issue, not one for each that refers to it', (...edit) =>
    expect(said(read(edit))).toHaveLength(1),
  );

  test('a guide with a wrong value is left out', () => expect(matterIds(read(VISITS))).toEqual(['place-name-approval']));

  test('a guide with refused text is left out', () => expect(matterIds(read(TAG))).toEqual(['place-name-approval']));
});

test('a file that cannot be read hides nothing of the others: all is told at once', () => {
  const { corpus, issues } = read(
    [FILES.basic, '管理茶叶市场', '完成上级交办的其他任务'],
    [FILES.sheet, /^[^]*$/, 'confirmed：'],
  );
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'hexi/wuling/duties/basic.yaml catch-all-duty',
    'hexi/wuling/sheet.yaml yaml',
  ]);
  expect(corpus.counties[0]?.townships).toEqual([]);
});
