import { describe, expect, test } from 'vitest';
import { bankCards, identityNumbers, mobileNumbers } from './private-data.ts';

describe('a personal mobile number', () => {
  test.each([
    ['138 alone', '请打13800138000'],
    ['in groups', '手机 138-0013-8000'],
    ['in other groups', '199 001 38000'],
    ['digit by digit', '1 3 8 0 0 1 3 8 0 0 0'],
    ['with full-width digits', '１３８００１３８０００'],
    ['with full-width digits in groups', '１３８　００１３－８０００'],
    ['behind the country code', '+86 13800138000'],
    ['behind the country code without a gap', '8613800138000'],
    ['behind a zero', '013800138000'],
    ['behind letters', 'wx13800138000'],
    ['in odd groups behind a label', '联系电话：13 800 13 8000'],
    ['before a bracket', '13800138000（24小时）'],
    ['behind a line', '0000-8812345 13800138000'],
  ])('is found %s', (_, text) => expect(mobileNumbers(text)).toEqual([expect.stringMatching(/^1[39][89]…00$/)]));

  test('is told with its middle hidden', () => expect(mobileNumbers('13800138000')).toEqual(['138…00']));
  test('is told once, however often it stands there', () => expect(mobileNumbers('13800138000，138 0013 8000')).toHaveLength(1));
  test.each([
    ['a line with area code', '0000-8812345、0571-86101234'],
    ['two lines', '0000-18123456 0000-8812345'],
    ['short numbers', '12345、95598、110、12393'],
    ['a free number', '400-123-4567'],
    ['a longer number', '138001380001'],
    ['eleven digits that begin otherwise', '12800138000'],
    ['figures of a table', '15 100 200 300 元'],
    ['days and hours', '2026-03-01 08:30-12:00 14:00-17:30'],
    ['a number already hidden', '138****8000'],
  ])('is not %s', (_, text) => expect(mobileNumbers(text)).toEqual([]));
});

describe('an identity number', () => {
  test.each([
    ['alone', '身份证11010519491231002X。'],
    ['with a small x', '11010519491231002x'],
    ['with a full-width X', '１１０１０５１９４９１２３１００２Ｘ'],
    ['in groups', '110105 1949 1231 002X'],
    ['with hyphens', '110105-19491231-002X'],
    ['behind letters', 'ID11010519491231002X'],
  ])('is found %s', (_, text) => expect(identityNumbers(text)).toEqual(['110…2X']));

  test('of a county that does not exist is one too', () => expect(identityNumbers('990122199001010010')).toHaveLength(1));
  test('of fifteen digits is found', () => expect(identityNumbers('旧证号110105491231002')).toEqual(['110…02']));
  test('with a wrong check digit is found where the text says what it is', () => {
    expect(identityNumbers('公民身份号码：110105194912310021')).toHaveLength(1);
    expect(identityNumbers('流水110105194912310021')).toEqual([]);
  });
  test.each([
    ['eighteen digits without a day of birth', '115113010833722043'],
    ['a day that is none', '110105194902300021'],
    ['a credit code', '91330100MA27XF6Y0T'],
    ['two lines', '0000-8812345 8812346'],
    ['fifteen digits without a day of birth', '330100000012345'],
    ['fifteen digits in groups', '110105 491231 002'],
    ['a longer number', '9110105194912310021'],
  ])('is not %s', (_, text) => expect(identityNumbers(text)).toEqual([]));
});

describe('a bank card', () => {
  test.each([
    ['of nineteen digits', '6222020200112230301'],
    ['of sixteen digits', '4111111111111111'],
    ['in fours', '4111 1111 1111 1111'],
    ['in fours with full-width digits', '４１１１－１１１１－１１１１－１１１１'],
    ['in six and the rest', '622202 0200112230301'],
    ['digit by digit', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    ['in odd groups behind a label', '账号 41 11111 1111 11111'],
  ])('is found %s', (_, text) => expect(bankCards(text)).toEqual([expect.stringMatching(/^(?:622…01|411…11)$/)]));

  test.each([
    ['a number that fails the check', '4111111111111112'],
    ['a number that begins otherwise', '1234567812345670'],
    ['fifteen digits', '411111111111116'],
    ['free numbers in a row', '400-123-4567 400-765-4321'],
    ['two short lines', '62345678 62345679'],
    ['an identity number that passes the check of cards too', '510105194912310219'],
  ])('is not %s', (_, text) => expect(bankCards(text)).toEqual([]));
});
