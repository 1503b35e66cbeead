/** Marks of the picture of the boundary: which shape, how many, and where they lie. */
import type { Part } from '../domain/boundary.ts';
import { ON_SCREEN, type Measures } from './matrix-measures.ts';
import type { Text } from './matrix-text.ts';

/** One shape a kind: colour alone would tell nobody who cannot see it, and no copy in black and white. */
export type Kind = '自己负责' | Part;

export interface Mark {
  kind: Kind;
  count: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnMarks {
  /** All glyphs of a kind, as one path. */
  glyphs: { kind: Kind; path: string }[];
  /** How many, beside its glyph, where there is more than one. */
  numbers: Text[];
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
export function packed(marks: readonly Mark[], width: number, measures: Measures): Mark[][] {
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

export function drawMarks(marks: readonly Mark[], box: Box, measures: Measures, { glyphs, numbers }: DrawnMarks): void {
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
