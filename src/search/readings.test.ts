import { describe, expect, test } from 'vitest';
import { alike, makeReader } from './readings.ts';

describe('a reader', () => {
  const { read, isSyllable } = makeReader({
    syllables: { bao: '保包饱', di: '低', yin: '银', xing: '行' },
    otherwise: { 银行: 'yin hang' },
  });

  test('reads character by character', () => expect(read('低保')).toEqual(['di', 'bao']));

  test('reads a term that is read otherwise as a whole, and only as a whole', () => {
    expect(read('银行')).toEqual(['yin', 'hang']);
    expect(read('银行保')).toEqual(['yin', 'xing', 'bao']);
  });

  test('leaves what it cannot read as it is', () => expect(read('低a保1砼')).toEqual(['di', 'a', 'bao', '1', '砼']));

  test('tells syllables from other letters', () => {
    expect(['bao', 'di', 'yin'].every(isSyllable)).toBe(true);
    expect(['b', 'ba', 'hang', 'dibao', 'constructor', ''].some(isSyllable)).toBe(false);
  });

  test('takes no word of the language for a term', () => expect(read('constructor')).toEqual(Array.from('constructor')));
});

describe('syllables that much of the country does not tell apart', () => {
  test.each([
    ['zhong', 'zong'],
    ['chi', 'ci'],
    ['shi', 'si'],
    ['yin', 'ying'],
    ['shan', 'sang'],
    ['lan', 'nan'],
    ['liu', 'niu'],
    ['lv', 'nv'],
    ['hua', 'fa'],
    ['huang', 'fang'],
    ['hu', 'fu'],
  ])('are alike: %s and %s', (one, other) => expect(alike(one)).toBe(alike(other)));

  test.each([
    ['bao', 'pao'],
    ['ji', 'qi'],
    ['di', 'ti'],
    ['hui', 'hu'],
    ['he', 'fe'],
    ['en', 'an'],
    ['zi', 'ci'],
  ])('are few: %s and %s are not alike', (one, other) => expect(alike(one)).not.toBe(alike(other)));

  test.each(['zhuang', 'lian', 'huan', 'fu'])('are written in one way, which is written so again: %s', (syllable) =>
    expect(alike(alike(syllable))).toBe(alike(syllable)),
  );
});
