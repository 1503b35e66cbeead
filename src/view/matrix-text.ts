/** Words of the picture of the boundary, in lines. */
import type { Measures } from './matrix-measures.ts';

export interface Text {
  x: number;
  y: number;
  text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that is longer than a line, in parts. */
const parts = (word: string, length: number): string[] =>
  Array.from(word).flatMap((_, index) => (index % length === 0 ? word.slice(index, index + length) : []));

/** About as few lines as there is room for, none much longer than another, and words whole: 文化, 和, 旅游. */
export function linesOf(text: string, letters: number): string[] {
  const length = Math.ceil(text.length / Math.ceil(text.length / letters));
  const all = Array.from(words.segment(text), ({ segment }) => segment).flatMap((word) => parts(word, length));
  return all.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + word.length > length
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last}${word}`];
  }, []);
}

/** Text in the middle of the line that begins at `y`. */
export const middle = (lines: readonly string[], x: number, y: number, height: number, { line, type }: Measures): Text[] =>
  lines.map((text, index) => ({
    x,
    y: y + Math.round((height - lines.length * line) / 2 + index * line + type * 0.95),
    text,
  }));
