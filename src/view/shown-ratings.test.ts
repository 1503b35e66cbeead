import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { ratings, type Rating } from '../schema/rating.ts';
import { shownRatings } from './shown-ratings.ts';

const rating = (given: Partial<Rating>): Rating => ({
  matter: 'senior-card',
  from: '2026-07-01',
  until: '2026-09-30',
  source: '窗口',
  ...given,
});
const shown = (...given: Partial<Rating>[]): string[] => shownRatings('senior-card', given.map(rating));

test('clarity and service stand apart, each with its number and its distribution', () =>
  expect(shown({ clarity: [9, 8, 4, 2, 0], service: [12, 7, 3, 0, 0] })).toEqual([
    '2026年7月1日至9月30日，窗口收来的评价。' +
      '这页写得清楚吗（23 份）：很清楚 9、清楚 8、一般 4、不清楚 2、很不清楚 0；' +
      '事情办得满意吗（22 份）：很满意 12、满意 7、一般 3、不满意 0、很不满意 0。' +
      '自己收的，不是官方“好差评”。',
  ]));

test('four of a kind are not shown, five are', () => {
  expect(shown({ clarity: [1, 1, 1, 1, 0] })).toEqual([]);
  expect(shown({ clarity: [1, 1, 1, 1, 1] })).toHaveLength(1);
  expect(shown({ clarity: [4, 0, 0, 0, 0], service: [5, 0, 0, 0, 0] })[0]).not.toContain('清楚吗');
});

test('the latest stands first, and another matter’s nowhere', () =>
  expect(
    shown(
      { until: '2026-08-31', service: [5, 0, 0, 0, 0] },
      { service: [6, 0, 0, 0, 0] },
      { matter: 'other', service: [7, 0, 0, 0, 0] },
    ),
  ).toEqual([expect.stringContaining('（6 份）'), expect.stringContaining('（5 份）')]));

test('what the demonstration shows is the sum of its file', () => {
  const tallies = ratings.parse(parse(readFileSync('content/hexi/wuling/ratings.yaml', 'utf8')));
  const allowance = tallies.find(({ matter }) => matter === 'minimum-living-allowance');
  const sum = (allowance?.clarity ?? []).reduce((all, each) => all + each, 0);
  expect(sum).toBeGreaterThanOrEqual(5);
  expect(shownRatings('minimum-living-allowance', tallies)[0]).toContain(`这页写得清楚吗（${sum} 份）`);
  expect(tallies.filter(({ matter }) => shownRatings(matter, tallies).length === 0)).toHaveLength(1);
});
