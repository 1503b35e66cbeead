import { expect, test } from 'vitest';
import type { Opinion } from '../schema/feedback.ts';
import { answerDue, awaitsMending, mendDue, nextWorkday } from './opinion-due.ts';

test.each([
  ['a weekday', '2026-11-18', '2026-11-19'],
  ['a Friday', '2026-11-20', '2026-11-23'],
  ['a Saturday', '2026-11-21', '2026-11-23'],
  ['the day before National Day, which lasts a week', '2026-09-30', '2026-10-08'],
  ['the Friday before a worked Saturday', '2026-10-09', '2026-10-10'],
  ['the last day of a year that nobody has a calendar after', '2028-12-29', '2029-01-02'],
])('what comes on %s is to be answered on the next working day', (_, received, due) => {
  expect(answerDue({ received })).toBe(due);
  expect(nextWorkday(received)).toBe(due);
});

test('and mended within fifteen days', () => expect(mendDue({ received: '2026-11-20' })).toBe('2026-12-05'));

const opinion: Opinion = { id: '1', about: '写错了', through: '电话', said: '电话不对', received: '2026-11-18' };
const answered = { ...opinion, answered: '2026-11-19', answer: '马上改' };

test('only what was answered, and neither mended nor found right, awaits mending', () => {
  expect([opinion, answered].map(awaitsMending)).toEqual([false, true]);
  expect(awaitsMending({ ...answered, mended: '2026-11-20' })).toBe(false);
  expect(awaitsMending({ ...answered, unchanged: true })).toBe(false);
});
