import { describe, expect, test } from 'vitest';
import type { Opinion } from '../schema/feedback.ts';
import { scope } from '../testing/builders.ts';
import { feedbackPage } from './feedback-page.ts';

const opinion = (given: Partial<Opinion> = {}): Opinion => ({
  id: '1',
  about: '写错了',
  through: '电话',
  said: '电话不对',
  received: '2026-11-18',
  ...given,
});
const pageOf = (feedback: Opinion[], asOf = '2026-11-20') => feedbackPage({ ...scope({ feedback }), asOf });
const lineOf = (given: Partial<Opinion>, asOf?: string) => {
  const [line] = pageOf([opinion(given)], asOf).opinions;
  return `${line?.state ?? ''} | ${line?.late.map(({ text, shown }) => (shown ? text : `(${text})`)).join() ?? ''}`;
};
const answered = (on: string): Partial<Opinion> => ({ answered: on, answer: '改' });

describe('the state in words, and what is late', () => {
  test.each<[string, Partial<Opinion>, string, string]>([
    ['on the day it is due', {}, '2026-11-19', '还没答复，不晚于2026年11月19日答复 | (超过 1 个工作日还没答复)'],
    ['the day after', {}, '2026-11-20', '还没答复，不晚于2026年11月19日答复 | 超过 1 个工作日还没答复'],
    ['answered in time', answered('2026-11-19'), '2026-12-03', '已答复，不晚于2026年12月3日改好 | (超过 15 天还没改好)'],
    ['not mended in time', answered('2026-11-19'), '2026-12-04', '已答复，不晚于2026年12月3日改好 | 超过 15 天还没改好'],
    ['answered late', { ...answered('2026-11-20'), unchanged: true }, '2026-11-20', '已答复，不用改 | 超过 1 个工作日才答复'],
    ['mended', { ...answered('2026-11-19'), mended: '2026-12-03' }, '2027-01-01', '已改 | '],
    ['mended late', { ...answered('2026-11-19'), mended: '2026-12-04' }, '2027-01-01', '已改 | 超过 15 天才改好'],
    ['mended before anybody answered', { mended: '2026-11-18' }, '2026-11-19', '已改 | (超过 1 个工作日还没答复)'],
  ])('%s', (_, given, asOf, told) => expect(lineOf(given, asOf)).toBe(told));

  test('what is open says its due day to the script', () =>
    expect(pageOf([opinion()]).opinions[0]?.late).toMatchObject([{ due: '2026-11-19' }]));
});

test('counts what was received, answered in time, and late', () =>
  expect(
    pageOf([
      opinion({ id: '1' }),
      opinion({ id: '2', ...answered('2026-11-19') }),
      opinion({ id: '3', ...answered('2026-11-25') }),
      opinion({ id: '4', received: '2026-11-20' }),
    ]).counts,
  ).toEqual({ received: 4, inTime: 1, late: 2 }));

test('the newest stands first, with every day and the matter it is about', () => {
  const { opinions } = pageOf([
    opinion({ id: 'old', received: '2026-11-02', answered: '2026-11-03', answer: '改', mended: '2026-11-04' }),
    opinion({ id: 'new', matter: 'minimum-living-allowance' }),
  ]);
  expect(opinions.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(opinions[0]?.of).toEqual({ label: '最低生活保障', href: '../minimum-living-allowance.html' });
  expect(opinions[1]).toMatchObject({
    of: undefined,
    days: ['2026年11月2日收到（电话）', '2026年11月3日答复', '2026年11月4日改好'],
  });
});

test('the slip offers every matter of the sheet, and says where to hand it in', () => {
  const { slip } = pageOf([]);
  expect(slip.matters).toEqual([{ id: 'minimum-living-allowance', name: '最低生活保障' }]);
  expect(slip.about).toContain('和实际不一样');
  expect(slip.handIn).toContain('雾岭镇便民服务中心');
});
