import { describe, expect, test } from 'vitest';
import { fixMatter, fixYaml } from './fix-yaml.ts';

test.each([
  ['full-width digits of a telephone', 'phone: "００００－８８１２３４５"', 'phone: "0000-8812345"'],
  ['a telephone without quotes', 'phone: 00008812345', 'phone: "00008812345"'],
  ['a hotline without quotes', 'hotline: 12345', 'hotline: "12345"'],
  ['a Chinese dash in a telephone', 'phone: "0000—8812345"', 'phone: "0000-8812345"'],
  ['a day in Chinese', 'on: 2026年3月1日', 'on: "2026-03-01"'],
  ['a day with dots', 'until: "2026.3.1"', 'until: "2026-03-01"'],
  ['a day without quotes', 'since: 2026-03-01', 'since: "2026-03-01"'],
  ['a division code without quotes', 'divisionCode: 990122101', 'divisionCode: "990122101"'],
  ['spaces inside quotes', 'name: " 雾岭镇 "', 'name: "雾岭镇"'],
  ['a full-width colon', 'name：雾岭镇', 'name: 雾岭镇'],
  ['spaces at the end of a line', 'name: 雾岭镇　 ', 'name: 雾岭镇'],
  ['tabs at the start of a line', 'a:\n\tname: 雾岭镇', 'a:\n  name: 雾岭镇'],
  ['a byte order mark and Windows line ends', '\uFEFFname: 雾岭镇\r\nkind: town\r\n', 'name: 雾岭镇\nkind: town\n'],
])('mends %s', (_what, before, after) => expect(fixYaml(before)).toBe(after));

describe('leaves alone', () => {
  test.each([
    ['a day that does not exist', 'on: 2026年2月30日'],
    ['a telephone with letters', 'phone: "0000-88l2345"'],
    ['what is right, comments included', '# 说明\nname: 雾岭镇   # 镇名\nphone: "0000-8812345"\n'],
    ['a serial, which is a number', 'serial: 12'],
    ['a colon inside a text', 'note: 时间：上午'],
  ])('%s', (_what, text) => expect(fixYaml(text)).toBe(text));
});

test('brings keys into order, and comments with them', () =>
  expect(fixYaml('# 头\n\n# 类别\nkind: town\nname: 雾岭镇\nplaces:\n  - id: a\n', ['name', 'kind', 'places'])).toBe(
    '# 头\n\nname: 雾岭镇\n# 类别\nkind: town\nplaces:\n  - id: a\n',
  ));

test('keeps the order where a key is unknown: a person must look at it first', () =>
  expect(fixYaml('kind: town\nnmae: 雾岭镇\n', ['name', 'kind'])).toBe('kind: town\nnmae: 雾岭镇\n'));

test('mends the front matter of a guide and nothing of its text', () =>
  expect(fixMatter('---\nconfirmed: { on: 2026年3月1日, by: 民政局 }\n---\n\nname：不变  \n')).toBe(
    '---\nconfirmed: { on: "2026-03-01", by: 民政局 }\n---\n\nname：不变  \n',
  ));

test('changes nothing the second time', () => {
  const once = fixYaml('kind: town\nname：雾岭镇 \nphone: ００００－８８１２３４５\n', ['name', 'kind', 'phone']);
  expect(fixYaml(once, ['name', 'kind', 'phone'])).toBe(once);
});
