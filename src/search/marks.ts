/** Which parts of a shown text answer the query. */
import { piecesOf } from './lexicon.ts';

export interface Part {
  text: string;
  marked: boolean;
}

/** `text` in parts; marked are the pieces that the folded query has too. */
export function markedParts(text: string, folded: string): Part[] {
  const wanted = new Set(piecesOf(folded));
  const characters = Array.from(text);
  const lower = characters.map((character) => character.toLowerCase());
  const marks = characters.map(() => false);
  lower.forEach((_, at) =>
    wanted.forEach((piece) => {
      if (lower.slice(at, at + piece.length).join('') === piece) marks.fill(true, at, at + piece.length);
    }),
  );
  const parts: Part[] = [];
  characters.forEach((character, index) => {
    const last = parts[parts.length - 1];
    const marked = marks[index] === true;
    if (last === undefined || last.marked !== marked) parts.push({ text: character, marked });
    else last.text += character;
  });
  return parts;
}

/** The alias that has most in common with the query, where the name alone does not show why it was found. */
export function tellingAlias(name: string, aliases: readonly string[], folded: string): string | undefined {
  const wanted = piecesOf(folded);
  const common = (text: string): number => wanted.filter((piece) => text.toLowerCase().includes(piece)).length;
  const inName = common(name);
  const [best] = aliases.slice().sort((a, b) => common(b) - common(a) || a.length - b.length);
  return best !== undefined && common(best) > inName ? best : undefined;
}
