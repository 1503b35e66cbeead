import { describe, expect, test } from 'vitest';
import { department } from '../../src/schema/county.ts';
import { guide } from '../../src/schema/matter.ts';
import { group, list, text, whole } from '../../src/schema/zod.ts';
import { confirmation, day, hoursLine, limit, phone } from '../../src/schema/scalars.ts';
import { schemaOf } from './fix-schemas.ts';
import { fixMatter, fixYaml } from './fix-yaml.ts';

/** Fields of every kind that is mended. */
const schema = group('一条', {
  name: text('名称', '雾岭镇'),
  note: text('说明', '说明').optional(),
  serial: whole('序号', 1).optional(),
  phone: phone('电话').optional(),
  on: day('日期').optional(),
  limit: limit('时限').optional(),
  code: text('编码', '"1"').optional(),
  hours: list('时间', hoursLine).optional(),
  steps: list('步骤', text('一步', '一步')).optional(),
  confirmed: confirmation.optional(),
});

const MENDS = [
  ['full-width digits of a telephone', 'phone: "００００－８８１２３４５"', 'phone: "0000-8812345"'],
  ['a telephone without quotes', 'phone: 00008812345', 'phone: "0000-8812345"'],
  ['quotes that a right telephone has not', 'phone: 0000-8812345', 'phone: "0000-8812345"'],
  ['a telephone in single quotes', "phone: '0000 8812345'", "phone: '0000-8812345'"],
  ['a day in Chinese', 'on: 2026年3月1日', 'on: "2026-03-01"'],
  ['a day without quotes', 'on: 2026-03-01', 'on: "2026-03-01"'],
  ['a day in braces', 'confirmed: { on: 2026.3.1, by: 民政局 }', 'confirmed: { on: "2026-03-01", by: 民政局 }'],
  ['a code without quotes', 'code: 0990122101', 'code: "0990122101"'],
  ['a limit', 'limit: 20 个工作日 # 法定', 'limit: 20个工作日 # 法定'],
  ['opening hours in a list', 'hours: ["周一至周五 8:30-12:00"]', 'hours: ["周一至周五 08:30-12:00"]'],
  ['a full-width number', 'serial: １２', 'serial: 12'],
  ['spaces inside quotes', 'name: " 雾岭镇　"', 'name: "雾岭镇"'],
  ['spaces inside single quotes', "name: ' 雾岭''镇 '", "name: '雾岭''镇'"],
  ['spaces inside quotes of a list', 'steps: [" 申请 ", "受理"]', 'steps: ["申请", "受理"]'],
  ['a full-width space before a value', 'name: 　雾岭镇', 'name: 雾岭镇'],
  ['spaces at the end of a line', 'name: 雾岭镇　 \t\n# 说明  ', 'name: 雾岭镇\n# 说明'],
  ['a Chinese colon', 'name：雾岭镇', 'name: 雾岭镇'],
  ['a Chinese colon with nothing behind it', 'confirmed：\n  by：民政局', 'confirmed:\n  by: 民政局'],
  ['tabs at the start of a line', 'confirmed:\n\tby: 民政局', 'confirmed:\n  by: 民政局'],
  ['a byte order mark and Windows line ends', '\uFEFFname: 雾岭镇\r\nserial: 1\r\n', 'name: 雾岭镇\nserial: 1\n'],
  ['the order of keys', 'note: 说明\nname: 雾岭镇\n', 'name: 雾岭镇\nnote: 说明\n'],
  ['beside a key that nobody knows', 'nmae: 雾岭镇\nphone: 12345', 'nmae: 雾岭镇\nphone: "12345"'],
  [
    'everything at once',
    '\tnote：" 说明" \r\n\tname：雾岭镇\r\n\tphone：１２３４５\r\n',
    '  name: 雾岭镇\n  note: "说明"\n  phone: "12345"\n',
  ],
] as const;

describe('mends', () => {
  test.each(MENDS)('%s', (_what, before, after) => expect(fixYaml(before, schema)).toBe(after));
  test.each(MENDS)('%s, and nothing more the second time', (_what, _before, after) => expect(fixYaml(after, schema)).toBe(after));
});

describe('leaves alone', () => {
  test.each([
    ['what is right, comments and spaces included', '# 说明\nname:   雾岭镇   # 镇名\n\n\nphone: "0000-8812345"\n'],
    ['a mobile number without quotes', 'phone: 13800001234'],
    ['a day of a spreadsheet', 'on: 45366'],
    ['a code that a spreadsheet has shortened', 'code: 1.38E+10'],
    ['a number in quotes', 'serial: "１２"'],
    ['a colon inside a text', 'note: 时间：上午'],
    ['a Chinese colon after what is no field', 'steps:\n  - app：打开\n'],
    ['spaces that stand in an escape', String.raw`name: "雾岭镇\u3000"`],
    ['a text of nothing but spaces', 'name: "  "'],
    ['a text that would become something else', 'name: 　true'],
    ['a number that nobody asked for', 'unknown: 12'],
    ['full-width digits and letters of a text', 'name: 茶市街８号Ａ座'],
    ['what looks like keys inside a longer text', 'note: |-\n  name：雾岭镇  \n  phone: 00008812345\nserial: 1\n'],
    ['a text in quotes over two lines', 'note: " 上午\n  name：下午"\n'],
    ['every byte where it cannot be read', '\uFEFFname：雾岭镇 \r\nnote: [没有结束\r\n'],
    ['every byte where tabs leave the depth open', 'steps:\n    - 申请 \n\t- 受理\n'],
    ['references and what hangs on them', 'note: &a 说明 \nname: *a\n'],
    ['tags', 'name: !!str 雾岭镇 \nphone: 12345\n'],
    ['what is nested without end', `${'[\n'.repeat(2000)}\t`],
    ['nothing', ''],
    ['comments only', '# 说明\n'],
  ])('%s', (_what, before) => expect(fixYaml(before, schema)).toBe(before));
});

test('trims and tidies where no schema is known, and keeps the order', () =>
  expect(fixYaml('b: " x " \na: 12345\n', undefined)).toBe('b: "x"\na: 12345\n'));

test('knows fields that may hold several shapes', () => {
  const sheet = schemaOf('hexi/wuling/sheet.yaml');
  const there = 'entries:\n  - action: 不在本地办理\n    matter: a\n    instead: { phone: 12345, department: b }\n';
  expect(fixYaml(there, sheet)).toBe(
    'entries:\n  - matter: a\n    action: 不在本地办理\n    instead: { department: b, phone: "12345" }\n',
  );
  expect(fixYaml('statutoryLimit: 法律未规定\n', guide)).toBe('statutoryLimit: 法律未规定\n');
  expect(fixYaml('statutoryLimit: 20 个工作日\n', guide)).toBe('statutoryLimit: 20个工作日\n');
});

test('mends every row of a list', () =>
  expect(fixYaml('- { id: a, name: 甲, phone: 12345 }\n- name: 乙\n  id: b\n', list('部门', department))).toBe(
    '- { id: a, name: 甲, phone: "12345" }\n- id: b\n  name: 乙\n',
  ));

describe('of a guide', () => {
  const body = '\n\nname：不变  \n---\n- １２３\t\n';

  test('mends the front matter and nothing of the text', () =>
    expect(fixMatter(`---\nconfirmed: { by: 民政局, on: 2026年3月1日 }\n---${body}`, guide)).toBe(
      `---\nconfirmed: { on: "2026-03-01", by: 民政局 }\n---${body}`,
    ));

  test('mends spaces behind the lines that hold the front matter', () =>
    expect(fixMatter(`\uFEFF--- \nname: 低保\n---　${body}`, guide)).toBe(`---\nname: 低保\n---${body}`));

  test('keeps Windows line ends where the text has them, and takes them away where it has none', () => {
    expect(fixMatter('---\r\nname：低保\r\n---\r\n\r\n正文\r\n', guide)).toBe('---\r\nname: 低保\r\n---\r\n\r\n正文\r\n');
    expect(fixMatter('---\r\nname: 低保\r\n---\r\n', guide)).toBe('---\nname: 低保\n---\n');
  });

  test.each([
    ['without front matter', 'name：低保 \n'],
    ['whose front matter has no end', '---\nname：低保 \n'],
    ['whose front matter cannot be read', '\uFEFF--- \r\nname: [低保 \r\n---\r\n'],
    ['without anything in its front matter', '---\n---\n正文 \n'],
  ])('leaves one alone %s', (_what, before) => expect(fixMatter(before, guide)).toBe(before));
});
