import { expect, test } from 'vitest';
import { limitHours } from './limit.ts';

test.each([
  ['即办', '1小时'],
  ['23小时', '1个自然日'],
  ['1个自然日', '1个工作日'],
  ['20个工作日', '1个月'],
  ['29个自然日', '1个月'],
  ['1个月', '60个自然日'],
  ['9个工作日', '10个工作日'],
])('%s is shorter than %s', (shorter, longer) => expect(limitHours(shorter)).toBeLessThan(limitHours(longer)));

test('an hour is an hour', () => expect(limitHours('24小时')).toBe(24));

test('thirty days are a month', () => expect(limitHours('30个自然日')).toBe(limitHours('1个月')));

// In hours, not in parts of a day: 24 * 1.4 is a little less than 33.6, and a promise of 7 days would seem too long.
test('five working days are a week', () => expect(limitHours('5个工作日')).toBe(limitHours('7个自然日')));
