import { describe, expect, test } from 'vitest';
import { owners } from '../../src/schema/owners.ts';
import { township } from '../../src/schema/township.ts';
import type { z } from '../../src/schema/zod.ts';
import { readable } from './fix-document.ts';
import { withKeysInOrder } from './fix-order.ts';

function ordered(text: string, schema: z.ZodType = township): string {
  const before = readable(text);
  return before === undefined ? text : withKeysInOrder(before, schema).text;
}
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('brings keys into the order of the schema', () => {
  test.each([
    ['at the top', lines('kind: town', 'name: 雾岭镇'), lines('name: 雾岭镇', 'kind: town')],
    ['in braces', 'sources: [{ title: 清单, id: a }]\n', 'sources: [{ id: a, title: 清单 }]\n'],
    [
      'in braces over several lines',
      lines('sources:', '  - {', '      title: "清单, 一",', '      id: a,', '    }'),
      lines('sources:', '  - {', '      id: a,', '      title: "清单, 一",', '    }'),
    ],
    [
      'in the rows of a list, and in what they hold',
      lines('villages:', '  - kind: village', '    servicePoint:', '      phone: a', '      address: b', '    id: c', 'name: d'),
      lines('name: d', 'villages:', '  - id: c', '    kind: village', '    servicePoint:', '      address: b', '      phone: a'),
    ],
    [
      'where a list stands in the column of its key',
      lines('villages:', '- id: a', '- id: b', 'name: c'),
      lines('name: c', 'villages:', '- id: a', '- id: b'),
    ],
    ['where a value is missing', lines('kind:', 'name: 雾岭镇'), lines('name: 雾岭镇', 'kind:')],
    [
      'where a text goes on below',
      lines('summary: >-', '  # 茶', '  镇', 'name: a'),
      lines('name: a', 'summary: >-', '  # 茶', '  镇'),
    ],
    ['where the last line has no end', 'kind: town\nname: 雾岭镇', 'name: 雾岭镇\nkind: town'],
    ['of keys in quotes', lines('"kind": town', "'name': 雾岭镇"), lines("'name': 雾岭镇", '"kind": town')],
  ])('%s', (_where, before, after) => {
    expect(ordered(before)).toBe(after);
    expect(ordered(after)).toBe(after);
  });
});

describe('moves comments with the key', () => {
  test.each([
    [
      'that they stand above',
      lines('# 类别', '# 两行', 'kind: town', 'name: a'),
      lines('name: a', '# 类别', '# 两行', 'kind: town'),
    ],
    ['that they stand behind', lines('kind: town # 镇', 'name: a # 名'), lines('name: a # 名', 'kind: town # 镇')],
    [
      'whose rows they are part of',
      lines('places:', '  - id: a', '  # - id: b', 'name: c'),
      lines('name: c', 'places:', '  - id: a', '  # - id: b'),
    ],
    ['that stands last, with its rows', lines('kind: town', 'name:', '  # 待补'), lines('name:', '  # 待补', 'kind: town')],
    [
      'inside a row',
      lines('places:', '  - id: a', '    # 地址', '    address: b', '    # 名称', '    name: c', '    # 完'),
      lines('places:', '  - id: a', '    # 名称', '    name: c', '    # 地址', '    address: b', '    # 完'),
    ],
  ])('%s', (_which, before, after) => expect(ordered(before)).toBe(after));

  test('and leaves the head of a file and empty lines where they are', () =>
    expect(ordered(lines('# 头', '', '# 类别', 'kind: town', '', 'name: a', '', '# 完'))).toBe(
      lines('# 头', '', 'name: a', '', '# 类别', 'kind: town', '', '# 完'),
    ));
});

describe('leaves a group as it is', () => {
  test.each([
    ['with a key that nobody knows', lines('kind: town', 'nmae: a', 'name: b')],
    ['with a key that stands twice', lines('kind: town', 'name: a', 'name: a')],
    ['with a comment that would have to stand behind a hyphen', lines('places:', '  - name: a', '    # 编号', '    id: b')],
    ['with a comment of which it is not clear whose it is', lines('places:', '  - name: a', ' # 编号', '    id: b')],
    ['with comments of which one stands further in', lines('kind:', '# 名', '  # 类', 'name: a')],
    ['with a comment between braces', lines('sources:', '  - { title: a, # 名', '      id: b }')],
    ['with a value that is missing in braces', 'sources: [{ title, id: b }]\n'],
    ['with keys that are marked as such', lines('? kind', ': town', '? name', ': a')],
    ['with references', lines('kind: &a town', 'name: *a')],
  ])('%s', (_how, text) => expect(ordered(text)).toBe(text));

  test('and still orders the groups inside it', () =>
    expect(ordered(lines('unknown: a', 'sources: [{ title: b, id: c }]', 'name: d'))).toBe(
      lines('unknown: a', 'sources: [{ id: c, title: b }]', 'name: d'),
    ));
});

test('keeps the order of folders, which are no fields', () => {
  const text = lines('townships:', '  hexi/wuling: { authors: [], team: a }', '  hexi/liaohu: { team: b }', 'counties: {}');
  expect(ordered(text, owners)).toBe(
    lines('counties: {}', 'townships:', '  hexi/wuling: { team: a, authors: [] }', '  hexi/liaohu: { team: b }'),
  );
});
