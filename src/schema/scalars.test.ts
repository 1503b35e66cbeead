import { describe, expect, test } from 'vitest';
import { confirmation, day, hoursLine, id, legalBasis, limit, phone } from './scalars.ts';
import type { z } from './zod.ts';

const complaint = (schema: z.ZodType, value: unknown): string | undefined => schema.safeParse(value).error?.issues[0]?.message;

describe.each([
  {
    noun: 'an id',
    schema: id('事项编号', 'street-light'),
    example: '例如 street-light',
    good: ['id-card', 'lists-2025', '12345', 'a'],
    bad: ['-id', 'id-', 'id--card', '身份证', '../../etc/passwd', 'https://a.example/', ''],
    mended: { 'ID-card': 'id-card', id_card: 'id-card', 'id card': 'id-card', 'ｉｄ-card': 'id-card', 'id-card.md': 'id-card' },
  },
  {
    noun: 'a telephone',
    schema: phone('咨询电话'),
    example: '例如 "0000-8812345"',
    good: ['0000-8812345', '010-88123456', '0571-86101234-801', '12345', '110', '95598', '400-123-4567'],
    bad: ['8812345', '13800138000', '0000-881', '123456', '0571-8610123４５６', '1.38E+10', ''],
    mended: {
      '0000 8812345': '"0000-8812345"',
      '０571-86101234': '"0571-86101234"',
      'O571-861O1234': '"0571-86101234"',
      '0571-86l01234': '"0571-86101234"',
      'О571-86101234': '"0571-86101234"',
      '٠٥٧١-٨٦١٠١٢٣٤': '"0571-86101234"',
      '0571－86101234': '"0571-86101234"',
      '0571——86101234': '"0571-86101234"',
      '0571一86101234': '"0571-86101234"',
      '(0571)86101234': '"0571-86101234"',
      '+86 571-86101234': '"0571-86101234"',
      '057186101234': '"0571-86101234"',
      '01088123456': '"010-88123456"',
      '0571 8610 1234': '"0571-86101234"',
      '0571-86101234转801': '"0571-86101234-801"',
      '１２３４５': '"12345"',
      '4001234567': '"400-123-4567"',
    },
  },
  {
    noun: 'a day',
    schema: day('核对日期'),
    example: '例如 "2026-03-01"',
    good: ['2026-03-01', '2024-02-29'],
    bad: ['2026-02-29', '2026-13-01', '2026-02-30', '2026年3月', '3/1/2026', '长期', ''],
    mended: {
      '2026-3-1': '"2026-03-01"',
      '2026/03/01': '"2026-03-01"',
      '2026/3/1': '"2026-03-01"',
      '2026.3.1': '"2026-03-01"',
      '2026年3月1日': '"2026-03-01"',
      '2026 年 3 月 1 日': '"2026-03-01"',
      二〇二六年十一月二十日: '"2026-11-20"',
      '２０２６-０３-０１': '"2026-03-01"',
      '2026-03-01T00:00:00Z': '"2026-03-01"',
      '20260301': '"2026-03-01"',
      '45366': '"2024-03-15"',
    },
  },
  {
    noun: 'a time limit',
    schema: limit('承诺时限'),
    example: '例如 20个工作日',
    good: ['即办', '1个工作日', '60个自然日', '3个月', '24小时'],
    bad: ['0个工作日', '20天', '当场办结', '两个月', '00020小时', ''],
    mended: { '20 个工作日': '20个工作日', '20工作日': '20个工作日', '２０个工作日': '20个工作日', '3月': '3个月' },
  },
  {
    noun: 'a line of opening hours',
    schema: hoursLine,
    example: '例如 周一至周五 08:30-12:00 14:00-17:30',
    good: ['周一至周五 08:30-12:00 14:00-17:30', '周六 08:00-11:30', '每天 00:00-24:00'],
    bad: ['周一至周五', '周八 08:30-12:00', '08:30-12:00', ''],
    mended: {
      '周一到周五 08:30-12:00': '周一至周五 08:30-12:00',
      '周一至周五 8:30-12:00': '周一至周五 08:30-12:00',
      '周一至周五 08:30—12:00': '周一至周五 08:30-12:00',
      '星期一至星期五 8：30－12：00，14：00－17：30': '周一至周五 08:30-12:00 14:00-17:30',
      '周一至周五08:30-12:00': '周一至周五 08:30-12:00',
    },
  },
  {
    noun: 'a legal basis',
    schema: legalBasis,
    example: '例如 《社会救助暂行办法》第九条',
    good: [
      '《社会救助暂行办法》第九条',
      '《中华人民共和国居民身份证法》',
      '《关于贯彻〈城乡规划法〉的通知》',
      '《关于印发《办法》的通知》第二条',
    ],
    bad: ['社会救助暂行办法第九条', '<社会救助暂行办法>', '《》', '《社会救助暂行办法', '《<b>办法》', ''],
    mended: {},
  },
])('$noun', ({ schema, example, good, bad, mended }) => {
  test.each(good)('accepts %s', (value) => expect(schema.safeParse(value).success).toBe(true));

  test.each(bad)('refuses “%s”, and shows how it looks when it is right', (value) =>
    expect(complaint(schema, value)).toContain(example),
  );

  test.each(Object.entries(mended))('refuses “%s”, and shows that it should be %s', (value, right) =>
    expect(complaint(schema, value)).toMatch(new RegExp(`请写成 ${right}$`)),
  );

  test.each([undefined, null, 1.5, true, [], {}])('refuses %s, and shows how it looks when it is right', (value) =>
    expect(complaint(schema, value)).toContain(example),
  );
});

test('a telephone without quotes is answered with what is lost', () =>
  expect(complaint(phone('咨询电话'), 12345)).toContain('加引号，写成文字（不加引号会丢掉开头的 0）'));

test.each([
  ['13800138000', '个人手机号'],
  ['8812345', '缺少区号'],
  ['1.38E+10', '后几位已经丢了'],
])('tells of the telephone %s that it is wrong because of %s', (value, why) =>
  expect(complaint(phone('咨询电话'), value)).toContain(why),
);

test.each([
  ['2026-02-30', '日历上没有 2026年2月30日'],
  [45366, '是表格软件里的日期序号'],
  ['45366', '是表格软件里的日期序号'],
])('tells of the day %s that %s', (value, why) => expect(complaint(day('核对日期'), value)).toContain(why));

test('reads a day without quotes and hyphens', () =>
  expect(complaint(day('核对日期'), 20260301)).toContain('请写成 "2026-03-01"'));

test('a telephone that is left out is called missing', () =>
  expect(complaint(phone('咨询电话'), undefined)).toBe(
    '缺少这一项：咨询电话，写区号-号码，或 12345 这样的全国短号。例如 "0000-8812345"',
  ));

test('a telephone that is left empty is called empty', () =>
  expect(complaint(phone('咨询电话'), null)).toMatch(/^这一项是空的：咨询电话/));

test('a day that is left empty is called empty', () =>
  expect(complaint(day('核对日期'), null)).toMatch(/^这一项是空的：核对日期/));

test('a confirmation names a post and a day', () =>
  expect(confirmation.safeParse({ on: '2026-09-02', by: '县民政局' }).success).toBe(true));

// What no clock shows would be published, and a week that runs backwards would be read as closed.
test.each(['每天 08:00-24:30', '每天 17:00-08:00', '周五至周一 08:30-12:00'])('refuses the opening hours %s', (line) =>
  expect(hoursLine.safeParse(line).success).toBe(false),
);
