import { expect, test } from 'vitest';
import { changes } from './change.ts';
import { feedback } from './feedback.ts';
import { ratings } from './rating.ts';
import type { z } from './zod.ts';

const messages = (schema: z.ZodType, record: object): string[] => {
  const { error } = schema.safeParse([record]);
  return (error?.issues ?? []).map(({ path, message }) => `${path.slice(1).join('.')}: ${message.replace(/。.*/, '')}`);
};

const opinion = { id: '2026-11-19-1', about: '写错了', through: '电话', said: '电话不对', received: '2026-11-19' };
const answered = { ...opinion, answered: '2026-11-20', answer: '已经改了' };

test.each([
  ['open', opinion],
  ['answered', answered],
  ['answered and mended', { ...answered, mended: '2026-11-25' }],
  ['found right', { ...answered, unchanged: true }],
])('accepts an opinion that is %s', (_, record) => expect(messages(feedback, record)).toEqual([]));

test.each([
  [
    'a day without what was said',
    { ...opinion, answered: '2026-11-20' },
    'answer: answered（答复的日期）和 answer（怎么答复的）要一起写',
  ],
  [
    'an answer before the question',
    { ...answered, answered: '2026-11-18' },
    'received: 答复和改好的日期不能早于收到的日期（received）',
  ],
  [
    'a mending before the question',
    { ...answered, mended: '2026-11-18' },
    'received: 答复和改好的日期不能早于收到的日期（received）',
  ],
  [
    'mended and right as it stood',
    { ...answered, mended: '2026-11-20', unchanged: true },
    'unchanged: 不用改（unchanged）的，要答复过（answered），也不能再写改好的日期（mended）',
  ],
  [
    'a way that there is not',
    { ...opinion, through: '微信' },
    'through: “微信”不在可选的词里：怎么说给我们的，只能写 电话、12345、意见条、邮件、当面',
  ],
])('refuses %s', (_, record, message) => expect(messages(feedback, record)).toEqual([message]));

const rating = { matter: 'senior-card', from: '2026-07-01', until: '2026-09-30', source: '窗口' };

test.each([
  ['no numbers', rating, ': 没有份数：写 clarity（这页写得清楚吗）或 service（事情办得满意吗），例如 clarity: [12, 7, 3, 1, 0]'],
  [
    'four numbers',
    { ...rating, clarity: [1, 2, 3, 4] },
    'clarity: 这页写得清楚吗：五个数，依次是很清楚、清楚、一般、不清楚、很不清楚的份数',
  ],
  [
    'six numbers',
    { ...rating, service: [1, 2, 3, 4, 5, 6] },
    'service: 事情办得满意吗：五个数，依次是很满意、满意、一般、不满意、很不满意的份数',
  ],
  [
    'an end before the beginning',
    { ...rating, until: '2026-06-30', service: [5, 0, 0, 0, 0] },
    'until: 到哪天止（until）不能早于从哪天起（from）',
  ],
])('refuses a rating with %s', (_, record, message) =>
  expect(messages(ratings, record).some((told) => told.startsWith(message))).toBe(true),
);

const change = { kind: '电话', says: '电话改了', on: '2026-12-01', published: '2026-11-20' };

test.each([
  ['neither', change],
  ['both', { ...change, matter: 'senior-card', place: 'service-centre' }],
])('refuses a change of %s matter and place', (_, record) =>
  expect(messages(changes, record)).toEqual([': matter（事项）和 place（地点）写一个，只能写一个']),
);
