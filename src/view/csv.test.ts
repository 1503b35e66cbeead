import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('is marked as UTF-8 and ends its lines as Excel does', () =>
  expect(csv(['事项'], [['低保']])).toBe('\uFEFF事项\r\n低保\r\n'));

test('reads back as it was, with marks, quotes and lines', () => {
  const row = ['县民政局，一楼', '“低保”, "五保"', '一\n二', ''];
  expect(parse(csv(['a', 'b', 'c', 'd'], [row]), { bom: true })).toEqual([['a', 'b', 'c', 'd'], row]);
});

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('neutralises %j, which Excel would reckon', (text) =>
  expect(parse(csv([], [[text, -1]]), { bom: true, relax_column_count: true, from: 2 })).toEqual([[`'${text}`, '-1']]),
);
