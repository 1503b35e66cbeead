/** Each situation is the good county of `fixtures/valid` with the files of `fixtures/<situation>` laid over it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../domain/issue.ts';
import { TODAY } from '../testing/builders.ts';
import { readCorpus, type Reading } from './read-corpus.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'read-corpus-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function folderOf(...situations: string[]): string {
  const folder = mkdtempSync(join(temporary, 'content-'));
  for (const each of ['valid', ...situations]) cpSync(join(FIXTURES, each), folder, { recursive: true });
  return folder;
}
const read = (...situations: string[]): Reading => readCorpus(folderOf(...situations), TODAY);
const said = ({ issues }: Reading): string[] => issues.map(formatIssue);
const matterIds = ({ corpus }: Reading): string[] => corpus.counties.flatMap(({ matters }) => matters.map(({ id }) => id));
const townshipIds = ({ corpus }: Reading): string[] => corpus.counties.flatMap(({ townships }) => townships.map(({ id }) => id));

describe('a good county', () => {
  const { corpus, issues, files } = readCorpus(join(FIXTURES, 'valid'), TODAY);
  const [county] = corpus.counties;
  const [township] = county?.townships ?? [];

  test('has no issues', () => expect(issues).toEqual([]));

  test('is read once, file by file', () => expect(files).toBe(14));

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

  test('may have the state of a matter in single quotes', () => expect(said(read('quoted-state'))).toEqual([]));

  test('has the rows of a list filled in, in the order of their serials', () =>
    expect(township?.duties.basic).toMatchObject([
      { id: 'tea-market', serial: 1, shared: false },
      { id: 'allowance-review', serial: 2, shared: true, sharedName: '受理审核最低生活保障申请', post: '公共服务办公室' },
    ]));

  test('reads the same with the line ends of Windows', () => {
    const folder = folderOf();
    const file = join(folder, 'hexi/matters/minimum-living-allowance.md');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(readCorpus(folder, TODAY)).toMatchObject({
      issues: [],
      corpus: { counties: [{ matters: [{ state: 'complete' }, {}] }] },
    });
  });

  test('may have a byte order mark in its files', () => expect(said(read('byte-order-mark'))).toEqual([]));
});

describe('each issue stands at its file, line and column, and tells how to mend it', () => {
  test('a telephone without quotes is shown with them, as it stands in the file', () =>
    expect(said(read('unquoted-phone'))).toEqual([
      expect.stringMatching(/^site\.yaml:3:10 热线电话.*不加引号会丢掉开头的 0）。请写成 "012345" \[schema\]$/),
    ]));

  test('an unknown key is shown where it stands, with the nearest one', () =>
    expect(said(read('unknown-key'))).toEqual([
      expect.stringMatching(/^hexi\/departments\.yaml:3:3 不认识“phome”，是不是“phone”？.* \[schema\]$/),
    ]));

  test('a missing field is shown at its group, with its name and an example', () =>
    expect(said(read('missing-field'))).toEqual([
      'hexi/wuling/township.yaml:7:5 缺少 address：地址，让外地人也找得到。例如 雾岭镇茶市街8号，汽车站对面 [schema]',
    ]));

  test('a file in GBK is named as such', () =>
    expect(said(read('gbk-file'))).toEqual([
      expect.stringMatching(/^hexi\/county\.yaml:1:1 文件不是 UTF-8 编码，看起来是 GBK（内容像“name: 禾溪县 .* \[encoding\]$/),
    ]));

  test('a tab at the start of a line is called a tab, also inside a list', () =>
    expect(said(read('tab-indent'))[0]).toMatch(/^hexi\/departments\.yaml:2:\d+ .*Tab 键.* \[yaml\]$/));

  test('a counter that does not exist is answered with the nearest one', () =>
    expect(said(read('unknown-reference'))).toEqual([
      'hexi/wuling/sheet.yaml:6:14 没有编号为“social-affair”的窗口，最接近的是“social-affairs” [unknown-reference]',
    ]));

  test('a shared row that the county does not have is answered with the nearest one', () =>
    expect(said(read('unknown-shared-duty'))).toEqual([
      'hexi/wuling/duties/basic.yaml:3:12 全县共用事项里没有“allowance-reviews”，最接近的是“allowance-review” [unknown-reference]',
    ]));

  test('a field that only the county may set is answered with what a township may', () =>
    expect(said(read('locked-field'))).toEqual([
      expect.stringMatching(/^hexi\/wuling\/sheet\.yaml:7:\d+ “fee”由县里的办事指南统一规定，乡镇不能改；/),
    ]));

  test('a wrong word deep in a list of papers stands at the word', () =>
    expect(said(read('wrong-union-member'))).toContain(
      'hexi/matters/minimum-living-allowance.md:13:43 “看一看”不在可选的词里：原件怎么处理，只能写 核验、收取 [schema]',
    ));

  test('a wrong value of a guide stands at its line of the file', () =>
    expect(said(read('wrong-guide'))).toContain(
      'hexi/matters/minimum-living-allowance.md:21:9 “一次”不对：本人要跑几次，应当是不小于 0 的整数。例如 1 [schema]',
    ));

  test('what is wrong in the text of a guide stands at its line of the file', () =>
    expect(said(read('unsafe-body'))).toContainEqual(
      expect.stringMatching(/^hexi\/matters\/minimum-living-allowance\.md:29:4 正文里不能写 HTML 标签.* \[markdown\]$/),
    ));

  test('a guide without front matter is told how to begin', () =>
    expect(said(read('no-front-matter'))).toContainEqual(
      expect.stringMatching(/^hexi\/matters\/place-name-approval\.md:1:1 文件要以一行 --- 开头/),
    ));

  test('a folder whose name cannot be an address is refused', () =>
    expect(said(read('folder-name'))).toEqual(['he_xi:1:1 “he_xi”名称或结尾不对，请改名为 he-xi [file-name]']));

  test('issues of many files come at once, in order', () =>
    expect(read('unquoted-phone', 'unknown-reference', 'missing-field').issues.map(({ file }) => file)).toEqual([
      'hexi/wuling/township.yaml',
      'site.yaml',
    ]));
});

describe('what is good is read, whatever else is wrong', () => {
  test('a township whose files are missing is left out, and its neighbour stays', () => {
    const reading = read('second-township-broken');
    expect(townshipIds(reading)).toEqual(['wuling']);
    expect(reading.issues.map(({ file, rule }) => `${rule} ${file}`)).toEqual(
      ['duties/basic', 'duties/cooperative', 'duties/withdrawn', 'sheet'].map((name) => `missing-file hexi/liaohu/${name}.yaml`),
    );
  });

  test.each(['wrong-guide', 'wrong-papers'])(
    '%s: one wrong field is one issue, not one for each that refers to it',
    (situation) => expect(said(read(situation))).toHaveLength(1),
  );

  test('a guide with a wrong value is left out', () => expect(matterIds(read('wrong-guide'))).toEqual(['place-name-approval']));

  test('a guide with refused text is left out', () => expect(matterIds(read('unsafe-body'))).toEqual(['place-name-approval']));
});

test('a file that cannot be read hides nothing of the others: all is told at once', () => {
  const folder = folderOf();
  const lists = join(folder, 'hexi/wuling/duties/basic.yaml');
  writeFileSync(lists, readFileSync(lists, 'utf8').replace('name: 管理茶叶市场', 'name: 完成上级交办的其他任务'));
  writeFileSync(join(folder, 'hexi/wuling/sheet.yaml'), 'confirmed：');
  const { corpus, issues } = readCorpus(folder, TODAY);
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'hexi/wuling/duties/basic.yaml catch-all-duty',
    'hexi/wuling/sheet.yaml yaml',
  ]);
  expect(corpus.counties[0]?.townships).toEqual([]);
});
