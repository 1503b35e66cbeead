import { describe, expect, test } from 'vitest';
import { markedParts, tellingAlias } from './marks.ts';

/** The text with its marked parts in brackets. */
const marked = (text: string, folded: string): string =>
  markedParts(text, folded)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('marks', () => {
  test.each([
    ['最低生活保障', '低保', '最低生活保障'],
    ['吃低保要什么', '低保', '吃[低保]要什么'],
    ['医保缴费和医保码', '医保', '[医保]缴费和[医保]码'],
    ['居民医保缴费', '医保缴费', '居民[医保缴费]'],
    ['养老院和养老金', '养老金发放', '[养老]院和[养老金]'],
  ])('in %s for %s: %s', (text, folded, shown) => expect(marked(text, folded)).toBe(shown));

  test('bear words and numbers as a whole, in either case', () => {
    expect(marked('12345热线', '12345')).toBe('[12345]热线');
    expect(marked('下载App', 'app')).toBe('下载[App]');
    expect(marked('12345热线', '123')).toBe('[123]45热线');
  });

  test('keep to their place after a rare character, which is two of a computer’s', () =>
    expect(marked('𣲘塘村低保点', '低保')).toBe('𣲘塘村[低保]点'));

  test('may be none, or everything', () => {
    expect(markedParts('路灯', '医保')).toEqual([{ text: '路灯', marked: false }]);
    expect(markedParts('路灯', '路灯')).toEqual([{ text: '路灯', marked: true }]);
    expect(markedParts('路灯', '')).toEqual([{ text: '路灯', marked: false }]);
    expect(markedParts('', '路灯')).toEqual([]);
  });

  test('of one character stand where the query is one', () => expect(marked('残疾人证', '证')).toBe('残疾人[证]'));

  test('change no character of the text', () =>
    expect(
      markedParts('《低保》App（2026）𣲘', '低保app2026')
        .map(({ text }) => text)
        .join(''),
    ).toBe('《低保》App（2026）𣲘'));
});

describe('an alias is told', () => {
  test('where it shows better than the name why the record was found', () => {
    expect(tellingAlias('最低生活保障', ['吃低保', '低保', '困难补助'], '低保')).toBe('低保');
    expect(tellingAlias('最低生活保障', ['困难补助', '吃低保'], '吃低保')).toBe('吃低保');
    expect(tellingAlias('政务平台', ['下载APP'], 'app')).toBe('下载APP');
  });

  test('not where the name shows it as well', () => {
    expect(tellingAlias('低保申请', ['吃低保', '低保'], '低保')).toBeUndefined();
    expect(tellingAlias('低保申请', ['困难补助'], '路灯')).toBeUndefined();
    expect(tellingAlias('低保申请', [], '低保')).toBeUndefined();
  });
});
