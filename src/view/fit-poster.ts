/** Chooses how much goes on a poster, so that it never runs over: the largest type and the most detail that has room. Lengths in points. */

export interface PosterItem {
  name: string;
  /** What to bring, or where to go instead. */
  more?: string | undefined;
}

export interface PosterTopic {
  title: string;
  items: PosterItem[];
  /** What must not be shortened. */
  whole?: true;
}

/** One topic as it is drawn: lines of their own, and a paragraph. */
export interface PosterSection {
  title: string;
  lines: string[];
  names: string;
}

export const POSTER_SIZES = { huge: 36, large: 28, medium: 23, small: 19 } as const;
export type PosterSize = keyof typeof POSTER_SIZES;

/** A3 within its margins. */
const POSTER_WIDTH = 750;
const LINE_HEIGHT = 1.4;
/** Above the title of a topic. */
const GAP = 10;
/** Other names are told by their number. */
const MOST_NAMES = 40;

/** Lines that `text` takes in type of `size`. Some room is left: punctuation never begins a line. */
export function linesOf(text: string, size: number): number {
  const wide = text.split('').reduce((sum, character) => sum + (character.charCodeAt(0) < 128 ? 0.65 : 1), 0);
  return Math.max(1, Math.ceil((wide * size) / (POSTER_WIDTH - 2 * size)));
}

const heightOf = ({ title, lines, names }: PosterSection, size: number): number =>
  GAP +
  [title, ...lines, ...(names === '' ? [] : [names])].reduce((sum, text) => sum + linesOf(text, size), 0) * size * LINE_HEIGHT;

/** `detailed` items have a line of their own, then come `named` names, then a number. */
function section({ title, items }: PosterTopic, detailed: number, named: number): PosterSection {
  const told = items.filter(({ more }) => more !== undefined).slice(0, detailed);
  const others = items.filter((item) => !told.includes(item));
  const shown = others.slice(0, named).map(({ name }) => name);
  const rest = others.length > shown.length ? `等${others.length}项` : '';
  const names = shown.length === 0 ? '' : `${told.length > 0 ? '还有：' : ''}${shown.join('、')}${rest}`;
  return { title, lines: told.map(({ name, more }) => `${name}：${more ?? ''}`), names };
}

interface Attempt {
  size: PosterSize;
  detailed: number;
  named: number;
}

/** From the best to the barest. */
const ATTEMPTS: Attempt[] = [
  ...(['huge', 'large', 'medium', 'small'] as const).map((size) => ({ size, detailed: Infinity, named: Infinity })),
  ...[3, 2, 1].map((detailed): Attempt => ({ size: 'small', detailed, named: Infinity })),
  ...Array.from({ length: MOST_NAMES + 1 }, (_, index): Attempt => ({ size: 'small', detailed: 0, named: MOST_NAMES - index })),
];

/** `topics` in a room of that height. */
export function fitPoster(topics: readonly PosterTopic[], room: number): { size: PosterSize; sections: PosterSection[] } {
  const made = ATTEMPTS.map(({ size, detailed, named }) => ({
    size,
    sections: topics.map((topic) =>
      topic.whole === true ? section(topic, Infinity, Infinity) : section(topic, detailed, named),
    ),
  }));
  const fits = made.find(
    ({ size, sections }) => sections.reduce((sum, each) => sum + heightOf(each, POSTER_SIZES[size]), 0) <= room,
  );
  return fits ?? { size: 'small', sections: [] };
}
