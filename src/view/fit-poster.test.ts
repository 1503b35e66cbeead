import { describe, expect, test } from 'vitest';
import { fitPoster, linesOf, POSTER_SIZES, type PosterTopic } from './fit-poster.ts';

const topic = (count: number, given: Partial<PosterTopic> = {}): PosterTopic => ({
  title: '1号综合窗口',
  items: Array.from({ length: count }, (_, index) => ({ name: `事项${index}号`, more: '带居民户口簿' })),
  ...given,
});
/** Height of what was chosen, by the lengths that posters.css has. */
const height = ({ size, sections }: ReturnType<typeof fitPoster>): number =>
  sections.reduce(
    (sum, { title, lines, names }) =>
      sum +
      10 +
      [title, ...lines, names].reduce((all, text) => all + (text === '' ? 0 : linesOf(text, POSTER_SIZES[size])), 0) *
        POSTER_SIZES[size] *
        1.4,
    0,
  );

describe('a poster', () => {
  test('of little has the largest type, and a line for each matter', () =>
    expect(fitPoster([topic(2)], 600)).toEqual({
      size: 'huge',
      sections: [{ title: '1号综合窗口', lines: ['事项0号：带居民户口簿', '事项1号：带居民户口簿'], names: '' }],
    }));

  test('of more has smaller type, then lines for some, then names only, then a number for the rest', () => {
    const sizes = [10, 14, 17, 21].map((count) => fitPoster([topic(count)], 600));
    expect(sizes.map(({ size }) => size)).toEqual(['huge', 'large', 'medium', 'small']);
    const [some] = fitPoster([topic(40)], 600).sections;
    expect(some?.lines).toHaveLength(3);
    expect(some?.names).toMatch(/^还有：事项3号、.*事项39号$/);
    const [few] = fitPoster([topic(400)], 600).sections;
    expect(few?.names).toMatch(/^事项0号、.*等400项$/);
  });

  test('keeps whole what must not be shortened', () => {
    const away = topic(12, { title: '本地不办', whole: true });
    const { sections } = fitPoster([topic(300), away], 600);
    expect(sections[1]?.lines).toHaveLength(12);
  });

  test('never takes more room than there is, and never type below 18 points', () => {
    for (const room of [100, 300, 600, 900])
      for (const count of [0, 1, 3, 10, 30, 100, 1000])
        expect(height(fitPoster([topic(count), topic(count)], room))).toBeLessThanOrEqual(room);
    expect(Math.min(...Object.values(POSTER_SIZES))).toBeGreaterThanOrEqual(18);
  });
});
