/** The picture of the boundary: where everything in it stands, reckoned at build time, so that no script has to draw. */
import type { Part } from '../domain/boundary.ts';

/** One shape a kind: colour alone would tell nobody who cannot see it, and no copy in black and white. */
export type Kind = '自己负责' | Part;

export interface Mark {
  kind: Kind;
  count: number;
}

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

interface Text {
  x: number;
  y: number;
  text: string;
}

/** Where a cell lies; its marks are drawn with those of all others. */
export interface DrawnCell {
  href: string;
  says: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One block of the picture: some of the columns, with the rows that have something in them. */
export interface Band {
  title: string;
  width: number;
  height: number;
  heads: Text[];
  names: Text[];
  /** The lines between the rows and columns, as one path. */
  grid: string;
  /** All glyphs of a kind, as one path. */
  glyphs: { kind: Kind; path: string }[];
  /** How many, beside its glyph, where there is more than one. */
  numbers: Text[];
  cells: DrawnCell[];
}

/** Lengths in units of the picture. */
export interface Measures {
  width: number;
  /** Room for the names of the rows, and the characters in a line of it. */
  names: { width: number; letters: number };
  /** The characters in a line of a column's head. */
  headLetters: number;
  /** Columns in a block. */
  columns: number;
  /** A row is not lower than this. */
  row: number;
  /** Size of the type, and from line to line. */
  type: number;
  line: number;
}

/** Blocks as wide as the narrowest phone, on which a cell is a target of at least 44 px. */
export const ON_SCREEN: Measures = {
  width: 320,
  names: { width: 84, letters: 4 },
  headLetters: 2,
  columns: 5,
  row: 46,
  type: 18,
  line: 21,
};

/** One block as wide as a sheet of A4. */
export const ON_PAPER: Measures = {
  width: 848,
  names: { width: 70, letters: 5 },
  headLetters: 2,
  columns: Infinity,
  row: 15,
  type: 12,
  line: 13,
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that is longer than a line, in parts. */
const parts = (word: string, length: number): string[] =>
  Array.from(word).flatMap((_, index) => (index % length === 0 ? word.slice(index, index + length) : []));

/** About as few lines as there is room for, none much longer than another, and words whole: 文化, 和, 旅游. */
function linesOf(text: string, letters: number): string[] {
  const length = Math.ceil(text.length / Math.ceil(text.length / letters));
  const all = Array.from(words.segment(text), ({ segment }) => segment).flatMap((word) => parts(word, length));
  return all.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length > length
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last}${word}`];
  }, []);
}

/** Of the size of the type, on the line that begins at `x`, `y`. */
function glyph(kind: Kind, x: number, y: number, type: number): string {
  const side = Math.round(type * 0.7);
  const [left, top, half] = [x + 1, y + Math.round((type - side) / 2) + 1, side / 2];
  switch (kind) {
    case '自己负责':
      return `M${left} ${top}h${side}v${side}h-${side}z`;
    case '收回':
      return `M${left} ${top + side}l${half}-${side} ${half} ${side}z`;
    case '牵头':
    case '配合':
      return `M${left} ${top + half}a${half} ${half} 0 1 0 ${side} 0a${half} ${half} 0 1 0-${side} 0z`;
    default:
      return kind satisfies never;
  }
}

/** A glyph alone, for the legend. */
export const legendGlyph = (kind: Kind): { size: number; path: string } => ({
  size: ON_SCREEN.type,
  path: glyph(kind, 1, 0, ON_SCREEN.type),
});

/** Width of a glyph with its number. */
const widthOf = ({ count }: Mark, { type }: Measures): number => type * (0.9 + (count > 1 ? String(count).length * 0.6 : 0));

/** Marks side by side as far as there is room, then below one another. */
function packed(marks: readonly Mark[], width: number, measures: Measures): Mark[][] {
  const lines: { marks: Mark[]; width: number }[] = [];
  for (const mark of marks) {
    const [last, own] = [lines.at(-1), widthOf(mark, measures)];
    if (last === undefined || last.width + own > width) lines.push({ marks: [mark], width: own });
    else {
      last.marks.push(mark);
      last.width += own;
    }
  }
  return lines.map((each) => each.marks);
}

function drawMarks(marks: readonly Mark[], box: DrawnCell, measures: Measures, { glyphs, numbers }: Band): void {
  const { line, type } = measures;
  const lines = packed(marks, box.width, measures);
  const top = box.y + Math.round((box.height - lines.length * line) / 2);
  lines.forEach((each, index) => {
    const y = top + index * line;
    let x = box.x + 2;
    for (const mark of each) {
      const path = glyph(mark.kind, Math.round(x), y, type);
      const known = glyphs.find(({ kind }) => kind === mark.kind);
      if (known === undefined) glyphs.push({ kind: mark.kind, path });
      else known.path += path;
      const at = { x: Math.round(x + type * 0.9), y: y + Math.round(type * 0.95) };
      if (mark.count > 1) numbers.push({ ...at, text: String(mark.count) });
      x += widthOf(mark, measures);
    }
  });
}

function rowHeight({ name, cells }: MatrixRow, width: number, measures: Measures): number {
  const { names, row, line } = measures;
  const ofCells = cells.map(({ marks }) => packed(marks, width, measures).length);
  return Math.max(row, Math.max(linesOf(name, names.letters).length, ...ofCells) * line + 4);
}

/** Text in the middle of the line that begins at `y`. */
const middle = (lines: readonly string[], x: number, y: number, height: number, { line, type }: Measures): Text[] =>
  lines.map((text, index) => ({
    x,
    y: y + Math.round((height - lines.length * line) / 2 + index * line + type * 0.95),
    text,
  }));

function band(columns: readonly string[], first: number, rows: readonly MatrixRow[], measures: Measures): Band {
  const { width, names, headLetters, line } = measures;
  const cell = Math.floor((width - names.width) / columns.length);
  const heads = columns.map((each) => linesOf(each, headLetters));
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
