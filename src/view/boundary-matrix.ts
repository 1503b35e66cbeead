/** The picture of the boundary: where everything in it stands, reckoned at build time, so that no script has to draw. */
import { drawMarks, packed, type Box, type DrawnMarks, type Mark } from './matrix-marks.ts';
import type { Measures } from './matrix-measures.ts';
import { linesOf, middle, type Text } from './matrix-text.ts';

/** What stands where a row and a column meet. */
export interface MatrixCell {
  column: number;
  href: string;
  /** For who does not see the picture: 县民政局·民生服务：牵头3项、收回2项. */
  says: string;
  marks: Mark[];
}

export interface MatrixRow {
  /** Short: there is room for little. */
  name: string;
  cells: MatrixCell[];
}

/** Where a cell lies; its marks are drawn with those of all others. */
export interface DrawnCell extends Box {
  href: string;
  says: string;
}

/** One block of the picture: some of the columns, with the rows that have something in them. */
export interface Band extends DrawnMarks {
  title: string;
  width: number;
  height: number;
  heads: Text[];
  names: Text[];
  /** The lines between the rows and columns, as one path. */
  grid: string;
  cells: DrawnCell[];
}

/** The characters in a line of a column's head. */
const HEAD_LETTERS = 2;

function rowHeight({ name, cells }: MatrixRow, width: number, measures: Measures): number {
  const { names, row, line } = measures;
  const ofCells = cells.map(({ marks }) => packed(marks, width, measures).length);
  return Math.max(row, Math.max(linesOf(name, names.letters).length, ...ofCells) * line + 4);
}

function band(columns: readonly string[], first: number, rows: readonly MatrixRow[], measures: Measures): Band {
  const { width, names, line } = measures;
  const cell = Math.floor((width - names.width) / columns.length);
  const heads = columns.map((each) => linesOf(each, HEAD_LETTERS));
  const top = Math.max(...heads.map((lines) => lines.length)) * line + 6;
  const title = columns.join('、');
  const drawn: Band = { title, width, height: top, heads: [], names: [], grid: '', glyphs: [], numbers: [], cells: [] };
  const leftOf = (column: number): number => names.width + (column - first) * cell;
  heads.forEach((lines, index) => {
    const x = leftOf(first + index) + cell / 2;
    drawn.heads.push(...middle(lines, x, top - lines.length * line - 3, lines.length * line, measures));
  });
  for (const { name, cells } of rows) {
    const within = cells.filter(({ column }) => column >= first && column < first + columns.length);
    if (within.length === 0) continue;
    const height = rowHeight({ name, cells: within }, cell, measures);
    const y = drawn.height;
    drawn.grid += `M0 ${y}h${width}`;
    drawn.names.push(...middle(linesOf(name, names.letters), 4, y, height, measures));
    for (const { column, marks, ...rest } of within) {
      const box = { ...rest, x: leftOf(column), y, width: cell, height };
      drawn.cells.push(box);
      drawMarks(marks, box, measures, drawn);
    }
    drawn.height += height;
  }
  columns.forEach((_, index) => (drawn.grid += `M${leftOf(first + index)} 0v${drawn.height}`));
  return drawn;
}

/** The picture in blocks of about as many columns each. */
export function boundaryMatrix(columns: readonly string[], rows: readonly MatrixRow[], measures: Measures): Band[] {
  const count = Math.ceil(columns.length / measures.columns) || 1;
  return Array.from({ length: count }, (_, index) => {
    const [first, end] = [index, index + 1].map((each) => Math.round((each * columns.length) / count)) as [number, number];
    return band(columns.slice(first, end), first, rows, measures);
  }).filter(({ cells }) => cells.length > 0);
}
