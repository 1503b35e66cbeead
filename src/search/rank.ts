/** Ranks matters for a query by their names and aliases. Pure, and free of anything newer than ES2017. */
import type { CatalogueRow } from './catalogue.ts';

export interface Hit {
  id: string;
  /** Higher is better; only comparable within one query. */
  score: number;
}

/** Folds width and case, and drops spaces and punctuation. */
export const normalise = (query: string): string =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, '');

/** All two-character pieces of a text; a single character is its own piece. */
function pieces(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

/** How well one name answers the query: the same, one inside the other, or shared pieces. */
function closeness(query: string, name: string): number {
  if (name === query) return 100;
  if (query.includes(name)) return 60 + (30 * name.length) / query.length;
  if (name.includes(query)) return 50 + (30 * query.length) / name.length;
  const asked = pieces(query);
  const shared = asked.filter((piece) => name.includes(piece)).length;
  return asked.length === 0 ? 0 : (45 * shared) / asked.length;
}

/** Matters that answer the query, best first. */
export function rankByName(query: string, rows: readonly CatalogueRow[]): Hit[] {
  const asked = normalise(query);
  if (asked === '') return [];
  return rows
    .map(([id, name, aliases]) => ({
      id,
      score: Math.max(...[name, ...aliases].map((each) => closeness(asked, normalise(each)))),
    }))
    .filter(({ score }) => score >= 15)
    .sort((a, b) => b.score - a.score);
}

/** From here on a name answers the query, and full text adds nothing to it. */
const GOOD = 85;

/** Adds the ranks of the full text, which never overtake a name that answers the query. */
export function merge(byName: readonly Hit[], fullText: readonly string[]): string[] {
  const scores = new Map(byName.map(({ id, score }) => [id, score]));
  fullText.forEach((id, index) => {
    const named = scores.get(id) ?? 0;
    scores.set(id, named >= GOOD ? named : Math.min(named + 30 / (index + 1), GOOD));
  });
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
