import { describe, expect, test } from 'vitest';
import { makeReader } from './readings.ts';
import { makeSyllabary } from './syllabary.ts';

const reader = makeReader({
  syllables: {
    bao: '保饱',
    di: '低地',
    fa: '发',
    fei: '费',
    hang: '航',
    hu: '户',
    hua: '化',
    jiao: '缴交',
    kou: '口',
    shan: '山善',
    shang: '上',
    xian: '险',
    xing: '行',
    yi: '医',
    yin: '银',
  },
  otherwise: { 银行: 'yin hang' },
});
const NAMES = ['低保', '医保缴费', '上户口', '银行', '交费12'];
const syllabary = makeSyllabary(
  NAMES.map((name) => ({ id: name, terms: [name] })),
  reader,
);
const ranked = (query: string): string[] =>
  [...syllabary.score(query)].sort(([, a], [, b]) => b - a).map(([index]) => NAMES[index] ?? '');

describe('by sound', () => {
  test.each([
    ['地饱', '低保'],
    ['医饱交费', '医保缴费'],
    ['善户口', '上户口'],
  ])('characters find what is read alike: %s', (query, name) => expect(ranked(query)[0]).toBe(name));

  test.each([
    ['dibao', '低保'],
    ['yibaojiaofei', '医保缴费'],
    ['shanhukou', '上户口'],
    ['yinhang', '银行'],
    ['hukou', '上户口'],
  ])('letters find what they are the pinyin of: %s', (query, name) => expect(ranked(query)[0]).toBe(name));

  test.each([
    ['yi保', '医保缴费'],
    ['上hukou', '上户口'],
    ['交fei12', '交费12'],
  ])('letters and characters find together: %s', (query, name) => expect(ranked(query)[0]).toBe(name));

  test('a term is heard as it is read as a whole: 银行, not 银 and 行', () => {
    expect(ranked('银航')[0]).toBe('银行');
    expect(ranked('yinxing')).not.toContain('上户口');
    expect(syllabary.score('yinhang').get(3)).toBeGreaterThan(syllabary.score('yinxing').get(3) ?? 0);
  });
});

test.each(['db', 'dibaox', 'x保'])('letters that are not pinyin in full are heard as nothing: %s', (query) =>
  expect(ranked(query)).toEqual([]),
);

test('what no term sounds like is left out', () => expect(ranked('花发')).toEqual([]));
