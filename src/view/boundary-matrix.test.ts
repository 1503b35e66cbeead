import { describe, expect, test } from 'vitest';
import { boundaryMatrix, type MatrixCell } from './boundary-matrix.ts';
import { ON_PAPER, ON_SCREEN } from './matrix-measures.ts';

const COLUMNS = ['党的建设', '经济发展', '民生服务', '平安法治', '乡村振兴', '应急管理及消防'];
const cell = (column: number, ...marks: MatrixCell['marks']): MatrixCell => ({ column, href: '#a', says: '', marks });
const leads = (count: number) => ({ kind: '牵头', count }) as const;
const ROWS = [
  { name: '公安局', cells: [cell(0, leads(3), { kind: '配合', count: 1 }, { kind: '收回', count: 12 }), cell(5, leads(1))] },
  { name: '自然资源局', cells: [cell(1, leads(2))] },
];

describe('on a phone', () => {
  const bands = boundaryMatrix(COLUMNS, ROWS, ON_SCREEN);

  test('the picture is in blocks of columns, each with the rows that have something there', () => {
    expect(bands.map(({ title }) => title)).toEqual(['党的建设、经济发展、民生服务', '平安法治、乡村振兴、应急管理及消防']);
    expect(bands.map(({ names }) => names.map(({ text }) => text).join(''))).toEqual(['公安局自然资源局', '公安局']);
  });

  test('no cell is smaller than 44 px on a screen of 320, and none lies outside or over another', () => {
    for (const { width, height, cells } of bands) {
      expect(width).toBeLessThanOrEqual(320);
      for (const each of cells) {
        expect(Math.min(each.width, each.height)).toBeGreaterThanOrEqual(44);
        expect(each.x + each.width).toBeLessThanOrEqual(width);
        expect(each.y + each.height).toBeLessThanOrEqual(height);
        const over = cells.filter(
          (other) =>
            other !== each &&
            Math.abs(other.x - each.x) < Math.min(other.width, each.width) &&
            other.y < each.y + each.height &&
            each.y < other.y + other.height,
        );
        expect(over).toEqual([]);
      }
    }
  });

  test('each kind has a shape of its own, and a number where there is more than one', () => {
    const [first] = bands;
    expect(first?.glyphs.map(({ kind, path }) => [kind, path.split('M').length - 1])).toEqual([
      ['牵头', 2],
      ['配合', 1],
      ['收回', 1],
    ]);
    expect(first?.numbers.map(({ text }) => text)).toEqual(['3', '12', '2']);
  });

  test('marks lie within their cells', () => {
    const [first] = bands;
    const inside = (x: number, y: number): boolean =>
      first?.cells.some((each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height) ?? false;
    const points = first?.glyphs.flatMap(({ path }) =>
      [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    );
    expect(points?.length).toBe(4);
    expect(points?.filter(([x = 0, y = 0]) => !inside(x, y))).toEqual([]);
    expect(first?.numbers.filter(({ x, y }) => !inside(x, y))).toEqual([]);
  });
});

test('on paper the picture is one block', () => {
  const [whole, ...others] = boundaryMatrix(COLUMNS, ROWS, ON_PAPER);
  expect(others).toEqual([]);
  expect(whole?.cells).toHaveLength(3);
});

test('a township without duties has no picture', () => expect(boundaryMatrix([], [], ON_SCREEN)).toEqual([]));
