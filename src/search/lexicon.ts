/** The words that records are found by, in pieces of two characters, with how rare each piece is. */

/** A record as the search knows it: `terms` are folded; the first is its name. */
export interface Entry {
  id: string;
  terms: readonly string[];
}

/** A term cut into pieces once, for all queries. */
interface Term {
  text: string;
  pieces: readonly string[];
  /** Sum of the rarities of its pieces. */
  weight: number;
}

export interface Lexicon {
  entries: readonly Entry[];
  /** Terms of each entry, in the order of the entries. */
  terms: readonly (readonly Term[])[];
  /** How many entries bear a piece, or a single character. */
  bearers: ReadonlyMap<string, readonly number[]>;
}

/** Two-character pieces of a text; a single character is its own. Words in Latin letters and numbers stay whole. */
export function piecesOf(text: string): string[] {
  const found: string[] = [];
  for (const run of text.match(/[a-z]+|[0-9]+|[^a-z0-9]+/g) || []) {
    if (run.length < 2 || /^[a-z0-9]/.test(run)) found.push(run);
    else for (let at = 0; at + 1 < run.length; at += 1) found.push(run.slice(at, at + 2));
  }
  return found;
}

/** How much a piece tells: rare pieces more; one that nothing bears as much as one that a single entry bears. */
export const rarity = ({ entries, bearers }: Pick<Lexicon, 'entries' | 'bearers'>, piece: string): number =>
  Math.log(1 + entries.length / ((bearers.get(piece) || []).length || 1));

export function makeLexicon(entries: readonly Entry[]): Lexicon {
  const bearers = new Map<string, number[]>();
  entries.forEach(({ terms }, index) => {
    const pieces = new Set<string>();
    for (const term of terms) for (const piece of [...piecesOf(term), ...Array.from(term)]) pieces.add(piece);
    pieces.forEach((piece) => {
      const known = bearers.get(piece);
      if (known === undefined) bearers.set(piece, [index]);
      else known.push(index);
    });
  });
  const cut = (text: string): Term => {
    const pieces = Array.from(new Set(piecesOf(text)));
    return { text, pieces, weight: pieces.reduce((sum, piece) => sum + rarity({ entries, bearers }, piece), 0) };
  };
  return { entries, bearers, terms: entries.map(({ terms }) => terms.map(cut)) };
}
