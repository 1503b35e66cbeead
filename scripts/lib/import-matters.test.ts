import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planMatterImport, type ImportPlan } from './import-matters.ts';

let county: string;
beforeEach(() => {
  county = join(mkdtempSync(join(tmpdir(), 'import-')), 'county');
});
afterEach(() => {
  rmSync(join(county, '..'), { recursive: true, force: true });
});

const CODE = '511A0138600000-511602000000-000-115113010833722043-1-00';
const plan = (...lines: string[]): ImportPlan =>
  planMatterImport(Buffer.from(['部门,主项,事项名称,事项类型,事项编码', ...lines, ''].join('\n')), county);
const fileNamed = (files: ImportPlan['files'], name: string): string =>
  [...files].find(([path]) => basename(path) === name)?.[1] ?? '';

test('takes the id of a matter from its code, which never changes, and not from its name', () => {
  const { files } = plan(`县教育局,,教师资格认定,行政许可,${CODE}`);
  expect([...files.keys()].map((path) => basename(path))).toContain('511a0138600000-511602000000-000-115113010833722043-1-00.md');
});

test('takes the division code of a new county from the codes', () => {
  const { files } = plan(`县教育局,,教师资格认定,行政许可,${CODE}`);
  expect(parse(fileNamed(files, 'county.yaml'))).toMatchObject({ divisionCode: '511602' });
});

test('numbers departments as they come, and keeps the ids of those it knows', () => {
  const first = plan(`县教育局,,教师资格认定,行政许可,${CODE}`);
  expect(parse(fileNamed(first.files, 'departments.yaml'))).toEqual([{ id: 'department-1', name: '县教育局' }]);
});

test('gives no department the id of one that was retired', () => {
  mkdirSync(county);
  writeFileSync(join(county, 'departments.yaml'), '- { id: department-1, name: 县民政局 }\n');
  const retired =
    '{ what: 部门, id: department-2, name: 县扶贫办, on: "2025-01-01", why: 撤销, succeededBy: [{ id: department-1 }] }';
  writeFileSync(join(county, 'retired.yaml'), `- ${retired}\n`);
  const { files } = plan(`县教育局,,教师资格认定,行政许可,${CODE}`);
  expect(parse(fileNamed(files, 'departments.yaml'))).toEqual([
    { id: 'department-1', name: '县民政局' },
    { id: 'department-3', name: '县教育局' },
  ]);
});

test('names both lines of a code that comes twice', () => {
  const { problems } = plan(`县教育局,,甲,行政许可,${CODE}`, `县教育局,,乙,行政许可,${CODE}`);
  expect(problems).toEqual([{ line: 3, message: `事项编码“${CODE}”和第 2 行重复` }]);
});

test('quotes a name that YAML would read as something else', () => {
  const { files, problems } = plan(`县教育局,,"甲: 乙 #1",行政许可,${CODE}`);
  expect(problems).toEqual([]);
  const text = fileNamed(files, `${CODE.toLowerCase()}.md`);
  expect(parse(text.replaceAll('---\n', ''))).toMatchObject({ name: '甲: 乙 #1' });
});

test('reads GB18030', () => {
  // 部门,事项名称,事项类型,事项编码 / 局,甲,行政许可,A1
  const head = [
    0xb2, 0xbf, 0xc3, 0xc5, 0x2c, 0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xc2, 0xcf, 0xee, 0xc0, 0xe0, 0xd0,
    0xcd, 0x2c, 0xca, 0xc2, 0xcf, 0xee, 0xb1, 0xe0, 0xc2, 0xeb, 0x0a,
  ];
  const row = [0xbe, 0xd6, 0x2c, 0xbc, 0xd7, 0x2c, 0xd0, 0xd0, 0xd5, 0xfe, 0xd0, 0xed, 0xbf, 0xc9, 0x2c, 0x41, 0x31, 0x0a];
  const { matters, departments, problems } = planMatterImport(Buffer.from([...head, ...row]), county);
  expect({ matters, departments, problems }).toEqual({ matters: 1, departments: 1, problems: [] });
});
