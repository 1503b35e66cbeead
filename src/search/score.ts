/** Scores of the records for one folded query: pieces in common weighted by their rarity, whole terms, single characters. */
import { piecesOf, rarity, type Lexicon } from './lexicon.ts';

/** Share of the query, against share of the term, in a likeness. */
const QUERY_SHARE = 0.6;
/** A term that is the query. */
const SAME = 1.3;
/** A term inside the query, and the query inside a term: a base, and what the covered share adds. */
const WITHIN_QUERY = [0.1, 0.2] as const;
const WITHIN_TERM = [0.45, 0.45] as const;
/** What all terms of a record together add: their pieces, and their single characters. */
const ALL_PIECES = 0.35;
const ALL_CHARACTERS = 0.45;
/** A name counts a little more than an alias. */
const NAME = 0.02;

interface Asked {
  /** The query as it stands, and without what people say around it. */
  whole: string;
  core: string;
  pieces: ReadonlyMap<string, number>;
  characters: ReadonlyMap<string, number>;
}

const sum = (weights: ReadonlyMap<string, number>): number => {
  let total = 0;
  weights.forEach((weight) => {
    total += weight;
  });
  return total;
};

function weigh(parts: readonly string[], lexicon: Lexicon): Map<string, number> {
  return new Map(parts.map((part) => [part, rarity(lexicon, part)] as [string, number]));
}

const asked = (whole: string, parts: readonly string[], lexicon: Lexicon): Asked => ({
  whole,
  core: parts.join(''),
  pieces: weigh(
    parts.reduce<string[]>((all, part) => all.concat(piecesOf(part)), []),
    lexicon,
  ),
  characters: weigh(Array.from(parts.join('')), lexicon),
});

/** What a whole term is worth when one holds the other. */
function holding(text: string, weight: number, queryWeight: number, { whole, core }: Asked): number {
  if (text === core || text === whole) return SAME;
  if (text.length >= 2 && (core.includes(text) || whole.includes(text)))
    return WITHIN_QUERY[0] + (WITHIN_QUERY[1] * weight) / Math.max(weight, queryWeight);
  if (core.length >= 2 && text.includes(core)) return WITHIN_TERM[0] + (WITHIN_TERM[1] * core.length) / text.length;
  return 0;
}

/** What the entries that bear any of the parts have of them together, by index. */
function borne(parts: ReadonlyMap<string, number>, { bearers }: Lexicon): Map<number, number> {
  const weights = new Map<number, number>();
  parts.forEach((weight, part) =>
    (bearers.get(part) || []).forEach((index) => weights.set(index, (weights.get(index) || 0) + weight)),
  );
  return weights;
}

/** Scores by index of the entries; those with nothing in common are left out. */
export function scorePieces(whole: string, parts: readonly string[], lexicon: Lexicon): Map<number, number> {
  const query = asked(whole, parts, lexicon);
  const total = sum(query.pieces);
  const totalOfCharacters = sum(query.characters);
  const pieces = borne(query.pieces, lexicon);
  const characters = borne(query.characters, lexicon);
  const scores = new Map<number, number>();
  const bestTerm = (index: number): number => {
    let best = 0;
    (lexicon.terms[index] || []).forEach((term, place) => {
      let common = 0;
      for (const piece of term.pieces) common += query.pieces.get(piece) || 0;
      const like = common / (QUERY_SHARE * total + (1 - QUERY_SHARE) * term.weight || 1);
      const score = Math.max(like, holding(term.text, term.weight, total, query));
      best = Math.max(best, score === 0 || place > 0 ? score : score + NAME);
    });
    return best;
  };
  characters.forEach((weight, index) => scores.set(index, (ALL_CHARACTERS * weight) / (totalOfCharacters || 1)));
  // No term of an entry that bears none of the pieces is like the query, and most bear none.
  pieces.forEach((weight, index) =>
    scores.set(index, (scores.get(index) || 0) + bestTerm(index) + (ALL_PIECES * weight) / (total || 1)),
  );
  return scores;
}
