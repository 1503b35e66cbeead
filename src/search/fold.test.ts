import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['ＡＰＰ　１２３', 'app123'],
  ['①②', '12'],
  ['㎡', 'm2'],
])('of another width is the same: %s', (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['DiBao', 'dibao'],
  ['DÍ BǍO', 'dibao'],
])('of another case is the same: %s', (text, folded) => expect(fold(text)).toBe(folded));

describe('pinyin', () => {
  test.each([
    ['dī bǎo', 'dibao'],
    ['yī liáo bǎo xiǎn', 'yiliaobaoxian'],
    ["xi'an", 'xian'],
  ])('has no tones and no signs between syllables: %s', (text, folded) => expect(fold(text)).toBe(folded));

  test.each(['nü', 'nǖ', 'nǘ', 'nǚ', 'nǜ', 'NÜ', 'nv'])('writes ü as v: %s', (text) => expect(fold(text)).toBe('nv'));

  test('writes ü as v, however the computer that sent it composes its letters', () =>
    expect(['lǜ shī', 'nǚ'].map((text) => fold(text.normalize('NFD')))).toEqual(['lvshi', 'nv']));
});

describe('traditional characters', () => {
  const simplified = { 醫: '医', 險: '险' };

  test('become the simplified ones of the table', () => expect(fold('醫保、保險', simplified)).toBe('医保保险'));

  test('stay where the table does not know them, or is not there', () => {
    expect(fold('醫療', simplified)).toBe('医療');
    expect(fold('醫療')).toBe('醫療');
  });
});

test.each([
  ['低保！', '低保'],
  ['《低保》（2026年）', '低保2026年'],
  ['低 保\u3000怎\t么\n办', '低保怎么办'],
  ['低\u200b保', '低保'],
  ['👵🏻低保😀❓', '低保'],
  ['12345-热线~~', '12345热线'],
])('punctuation, spaces and pictures are left out: %s', (text, folded) => expect(fold(text)).toBe(folded));

test.each(['', '   ', '？！……', '😀👍', '￥%'])('nothing is left of what is no word: “%s”', (text) =>
  expect(fold(text)).toBe(''),
);

test.each(['ＤĪ bǎo！', 'lǜ師', '低保2026'])('what is folded folds to itself: %s', (text) =>
  expect(fold(fold(text))).toBe(fold(text)),
);
