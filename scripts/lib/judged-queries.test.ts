import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgedQueries } from './judged-queries.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (text: string): string => {
  const file = join(folder, 'queries.csv');
  writeFileSync(file, text);
  return file;
};
const read = (text: string): ReturnType<typeof judgedQueries> => judgedQueries(fileOf(text));

describe('a table of judged queries', () => {
  test('has a query, the ids that answer it, and its kind', () =>
    expect(
      read('query,matter_ids,kind\n上户口,birth-household-registration,colloquial\n路灯,lights|duty:lights,exact\n'),
    ).toEqual([
      { query: '上户口', wanted: ['birth-household-registration'], kind: 'colloquial' },
      { query: '路灯', wanted: ['lights', 'duty:lights'], kind: 'exact' },
    ]));

  test('may do without kinds', () =>
    expect(read('query,matter_ids\n上户口,x\n')).toEqual([{ query: '上户口', wanted: ['x'], kind: 'query' }]));

  test('may come from a spreadsheet: with its mark, its line ends, its quotes, spaces and empty lines', () =>
    expect(read('\ufeffquery,matter_ids,kind\r\n"土地,流转", land ,noise\r\n\r\n')).toEqual([
      { query: '土地,流转', wanted: ['land'], kind: 'noise' },
    ]));

  test('may be empty', () => expect(read('query,matter_ids\n')).toEqual([]));
});

describe('a mistake is told by file and line, with an example', () => {
  test.each([
    ['a query without ids', 'query,matter_ids\n上户口,x\n低保,\n', 3],
    ['ids without a query', 'query,matter_ids\n,x\n', 2],
    ['no such column', '查询,编号\n上户口,x\n', 2],
    ['an id that is missing after the bar', 'query,matter_ids\n上户口,x|\n', 2],
    ['after empty lines', 'query,matter_ids\n\n\n上户口,\n', 4],
    ['after a query of two lines', 'query,matter_ids\n"上\n户口",x\n低保,\n', 4],
  ])('%s', (_, text, line) => {
    const file = fileOf(text);
    expect(() => judgedQueries(file)).toThrow(
      `${file}:${line} 要有 query 和 matter_ids 两列，例如 上户口,birth-household-registration`,
    );
  });
});

test.each([
  ['a quote that is not closed', 'query,matter_ids\n上户口,x\n"低保,y\n'],
  ['a row with more columns than the head', 'query,matter_ids\n上户口,x\n低保,y,z,w\n'],
])('a table that cannot be read is told in Chinese, by file and line: %s', (_, text) => {
  const file = fileOf(text);
  expect(() => judgedQueries(file)).toThrow(new RegExp(`^${file}:[34] 不是完整的 CSV：[^a-z]*引号`));
});

test("the project's own queries are well formed: none twice, ids as they are written in content", () => {
  const queries = judgedQueries('scripts/fixtures/queries.csv');
  expect(queries.length).toBeGreaterThan(800);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  const ids = queries.flatMap(({ wanted }) => wanted);
  expect(ids.filter((id) => !/^(?:(?:duty|place):)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});
