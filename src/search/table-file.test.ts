import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readTableScript, tableScript } from './table-file.ts';

const VALUES = [
  { matters: [['allowance', '最低生活保障|低保']] },
  [],
  'a string with "quotes", \n lines, </script> and \u2028',
  { 醫: '医', "it's": null, nested: { list: [1, 2, [3]] } },
  0,
];

describe('a table as a script', () => {
  test.each(VALUES)('is read again as it was written: %j', (value) => expect(readTableScript(tableScript(value))).toEqual(value));

  test.each(VALUES)('puts its value under its own address in a browser: %j', (value) => {
    const self: { serviceSheets?: Record<string, unknown> } = {};
    for (const src of ['https://hexi.example/a.js', 'file:///b.js'])
      runInNewContext(tableScript(value), { self, document: { currentScript: { src } } });
    // The values come from another world, where `Object` is another.
    expect(JSON.parse(JSON.stringify(self.serviceSheets))).toEqual({ 'https://hexi.example/a.js': value, 'file:///b.js': value });
  });
});

test.each([
  '',
  '{}',
  'alert(1);\n',
  tableScript({}).slice(0, -1),
  tableScript({}).slice(1),
  `${tableScript({})}alert(1);\n`,
  tableScript({}).replace('{}', 'alert(1)'),
  tableScript({}).replace('self', 'that'),
  tableScript({}).replace(';\n', '//'),
])('refuses what is no table: %j', (script) => expect(() => readTableScript(script)).toThrow());
