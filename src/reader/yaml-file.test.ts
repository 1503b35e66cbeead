import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml-file.ts';

const PLACES = [
  'name: 雾岭镇',
  'places:',
  '  - id: centre',
  '    phone: 0571',
  '    hours: [周一, 周二]',
  '  - { id: police }',
].join('\n');

describe('the place of a value in its file', () => {
  test.each([
    ['a text', ['name'], 1, 7],
    ['a list, at the key that names it', ['places'], 2, 1],
    ['a member of a list', ['places', 0], 3, 5],
    ['a text in a member', ['places', 0, 'phone'], 4, 12],
    ['a member of a list on one line', ['places', 0, 'hours', 1], 5, 17],
    ['a text in a group on one line', ['places', 1, 'id'], 6, 11],
    ['what is missing, at its group', ['places', 1, 'phone'], 6, 5],
    ['what is missing deep down, at the nearest group', ['places', 0, 'counters', 3, 'id'], 3, 5],
    ['the whole file', [], 1, 1],
  ])('%s', (_what, path, line, column) => expect(parseYaml(PLACES).locate(path)).toEqual({ line, column }));

  test('is counted from the line on which the text begins', () =>
    expect(parseYaml(PLACES, 2).locate(['places', 0, 'phone'])).toEqual({ line: 5, column: 12 }));

  test('is the same with the line ends of Windows', () =>
    expect(parseYaml(PLACES.replaceAll('\n', '\r\n')).locate(['places', 0, 'phone'])).toEqual({ line: 4, column: 12 }));

  test('of an empty file is its start', () => expect(parseYaml('').locate(['name'])).toEqual({ line: 1, column: 1 }));
});

test('has the text of a number as it stands in the file', () =>
  expect(parseYaml(PLACES).sourceOf(['places', 0, 'phone'])).toBe('0571'));

test('has no text for a group', () => expect(parseYaml(PLACES).sourceOf(['places', 0])).toBeUndefined());

test('reads a day as text', () => expect(parseYaml('since: 2026-03-01').value).toEqual({ since: '2026-03-01' }));

describe('what is no good YAML is answered in Chinese, at its line', () => {
  test.each([
    ['a tab at the start of a line', 'places:\n\tname: 一', 2, 'Tab 键'],
    ['a name that is written twice', 'name: 一\nname: 二', 2, '写了两次'],
    ['two colons', 'note: 时间: 上午', 1, '用英文引号括起来'],
    ['a sign at the start', 'note: @窗口', 1, '用英文引号括起来'],
    ['a quotation mark that is never closed', 'note: "时间', 1, '没有成对'],
    ['no space after the colon', 'name:雾岭镇\nkind: town', 1, '冒号后面缺少空格'],
    ['a Chinese colon', 'name：雾岭镇\nkind: town', 1, '请写成 name: 雾岭镇'],
    ['a second document', 'name: 一\n---\nname: 二', 2, '单独的一行 ---'],
    ['an alias', 'name: *one', 1, '不能用 * 引用'],
    ['an anchor', 'name: &one 一', 1, '不能用 & 给内容起名'],
    ['a tag', 'name: !secret 一', 1, '以 ! 开头的标签'],
    ['a backslash in quotes', 'name: "\\q"', 1, '反斜杠'],
  ])('%s', (_what, text, line, phrase) => {
    const { problems, value } = parseYaml(text);
    expect(problems[0]).toMatchObject({ line, rule: 'yaml', message: expect.stringContaining(phrase) as string });
    expect(value).toBeUndefined();
  });
});
