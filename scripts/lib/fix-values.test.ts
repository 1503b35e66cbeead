import { describe, expect, test } from 'vitest';
import { acknowledgements } from '../../src/schema/acknowledgement.ts';
import { day, hoursLine, limit, phone } from '../../src/schema/scalars.ts';
import { township } from '../../src/schema/township.ts';
import { text, whole } from '../../src/schema/zod.ts';
import { mendedValue, type Mended } from './fix-values.ts';

const PHONE = phone('电话');
const DAY = day('日期');
const quoted = (value: string): Mended => ({ value, quoted: true });

describe('a telephone is mended', () => {
  test.each([
    ['in full-width digits', '００００－８８１２３４５', '0000-8812345'],
    ['with a long dash behind the area code', '0000—8812345', '0000-8812345'],
    ['with the area code in brackets', '（0000）8812345', '0000-8812345'],
    ['with a space behind the area code', '0000 8812345', '0000-8812345'],
    ['with a space in the middle', '0000-881 2345', '0000-8812345'],
    ['without a hyphen', '00008812345', '0000-8812345'],
    ['with an area code of three digits', '01088123456', '010-88123456'],
    ['with the country code', '+86 571 86101234', '0571-86101234'],
    ['with an extension that is named', '0000-8812345 转 801', '0000-8812345-801'],
    ['with letters that look like digits', '0000-88l2345', '0000-8812345'],
    ['of the 400 kind', '4001234567', '400-123-4567'],
    ['of the short kind', '１２３４５', '12345'],
  ])('%s', (_how, written, right) => expect(mendedValue(PHONE, written, written)).toEqual(quoted(right)));
});

describe('a telephone is left to a person', () => {
  test.each([
    ['a mobile number', '13800001234'],
    ['a mobile number with the country code', '+86 138 0000 1234'],
    ['a mobile number with a 0 before it', '013800001234'],
    ['two numbers with a space between', '0000-8812345 12345'],
    ['two numbers that differ at the end', '0000-8812345~46'],
    ['two numbers with a long dash between', '0000-8812345—46'],
    ['two numbers without area codes', '8812345 8812346'],
    ['two numbers with 、 between', '0000-8812345、8812346'],
    ['two short numbers', '110 119'],
    ['what may be an extension', '0000-8812345 801'],
    ['a number without area code', '8812345'],
    ['a number that a spreadsheet has shortened', '1.38E+10'],
    ['a number with a word', '0000-8812345（办公室）'],
  ])('%s', (_what, written) => expect(mendedValue(PHONE, written, written)).toBeUndefined());
});

describe('a day is mended', () => {
  test.each([
    ['2026年3月1日'],
    ['2026.3.1'],
    ['2026/03/01'],
    ['2026-3-1'],
    ['20260301'],
    ['２０２６－０３－０１'],
    ['二〇二六年三月一日'],
    ['2026/3/1 0:00:00'],
  ])('%s', (written) => expect(mendedValue(DAY, written, written)).toEqual(quoted('2026-03-01')));
});

describe('a day is left to a person', () => {
  test.each([
    ['a bare number of a spreadsheet, of which there are two kinds', '45366'],
    ['one that does not exist', '2026年2月30日'],
    ['one without its year', '3月1日'],
    ['one that may begin with the month', '03/01/2026'],
    ['one with a time, which would be lost', '2026-03-01 08:30'],
    ['one of another time zone', '2026-02-28T16:00:00.000Z'],
    ['one with a remark', '2026年3月1日起'],
  ])('%s', (_what, written) => expect(mendedValue(DAY, written, written)).toBeUndefined());
});

describe('other values', () => {
  const LIMIT = limit('时限');
  const CODE = township.shape.divisionCode;

  test.each([
    ['a limit with a space', LIMIT, '20 个工作日', '20个工作日'],
    ['a limit in full-width digits', LIMIT, '２０个工作日', '20个工作日'],
    ['hours with 星期, short times and full-width colons', hoursLine, '星期一到星期五 8：30～12：00', '周一至周五 08:30-12:00'],
  ])('%s are mended, and stay without quotes', (_what, field, written, value) =>
    expect(mendedValue(field, written, written)).toEqual({ value, quoted: false }),
  );

  test('a code keeps the digits of the file, in quotes', () => {
    expect(mendedValue(CODE, '090122101', 90122101)).toEqual(quoted('090122101'));
    expect(mendedValue(CODE, '９９０１２２１０１', '９９０１２２１０１')).toEqual(quoted('990122101'));
    expect(mendedValue(text('编码', '"1"'), '511100000000000000012', 5.111e20)).toEqual(quoted('511100000000000000012'));
  });

  test.each([
    ['a code whose last digits are lost', CODE, '9.9E+8', 9.9e8],
    ['a code with too few digits', CODE, '99012210', 99012210],
    ['a limit of two figures', LIMIT, '1 5个工作日', '1 5个工作日'],
    ['a limit without unit', LIMIT, '20', 20],
    ['hours that run backwards', hoursLine, '周一至周五 8:30-5:30', '周一至周五 8:30-5:30'],
    ['hours with words', hoursLine, '工作日上午', '工作日上午'],
    ['an id', acknowledgements.element.shape.township, 'Wu_Ling', 'Wu_Ling'],
    ['full-width digits of an address', township.shape.summary, '茶市街８号', '茶市街８号'],
    ['a number that is a word', whole('次数', 1), '一', '一'],
  ])('%s is left to a person', (_what, field, written, value) => expect(mendedValue(field, written, value)).toBeUndefined());

  test('a number in full-width digits becomes one', () =>
    expect(mendedValue(whole('序号', 1), '１２', '１２')).toEqual({ value: 12, quoted: false }));

  test('what no field is known for stays', () =>
    expect(mendedValue(undefined, '００００－８８１２３４５', '００００')).toBeUndefined());
});
