import { describe, expect, test } from 'vitest';
import { makeReader } from './readings.ts';
import { makeSpeller, syllablesOf } from './spelled.ts';

const reader = makeReader({
  syllables: {
    bao: '保',
    di: '低地',
    fan: '饭',
    fang: '方',
    an: '安',
    gan: '干',
    ji: '基',
    sheng: '生',
    xi: '西',
    xian: '险县',
    yi: '医',
    zhai: '宅',
    zhang: '障',
  },
  otherwise: {},
});
/** Scores of terms for letters; terms that the letters do not spell are left out. */
function spelled(letters: string, ...terms: string[]): Record<string, number> {
  const entries = terms.map((term) => ({ id: term, terms: [term] }));
  const scores = [...makeSpeller(entries, reader)(letters)].map(([index, score]): [string, number] => [
    terms[index] ?? '',
    score,
  ]);
  return Object.fromEntries(scores);
}
const scoreOf = (letters: string, term: string): number => spelled(letters, term)[term] ?? 0;

describe('letters', () => {
  test.each(['yibao', 'yb', 'yib', 'ybao', 'ybx', 'yibaox'])('spell a term in full, by initials, or mixed: %s', (letters) =>
    expect(scoreOf(letters, '医保险')).toBeGreaterThan(0),
  );

  test.each(['yd', 'yibei', 'byi', 'yibaoxianan', 'xyz'])('spell no term that is read otherwise: %s', (letters) =>
    expect(spelled(letters, '医保险')).toEqual({}),
  );

  test('tell most in full, then mixed, then as initials', () => {
    const [full, mixed, initials] = ['zhaijidi', 'zhaijid', 'zjd'].map((letters) => scoreOf(letters, '宅基地'));
    expect(full).toBeGreaterThan(mixed ?? 0);
    expect(mixed).toBeGreaterThan(initials ?? 0);
  });

  test('may begin a syllable with both letters of its sound: zh, sh', () => {
    expect(scoreOf('zhjd', '宅基地')).toBeGreaterThan(0);
    expect(scoreOf('dsh', '低生')).toBeGreaterThan(0);
  });

  test('tell more of a whole term than of a part, of its beginning more than of its middle', () => {
    expect(scoreOf('dibao', '低保')).toBeGreaterThan(scoreOf('dibao', '低保障'));
    expect(scoreOf('dibao', '低保障')).toBeGreaterThan(scoreOf('baozhang', '低保障'));
    expect(scoreOf('baozhang', '低保障')).toBeGreaterThan(0);
  });

  test('tell a little more of a name than of an alias', () => {
    const [name, alias] = [
      ['低保', '医保'],
      ['医保', '低保'],
    ].map((terms) => makeSpeller([{ id: 'it', terms }], reader)('dibao').get(0) ?? 0);
    expect(name).toBeGreaterThan(alias ?? 0);
  });

  test('of one syllable say too little', () => {
    expect(spelled('d', '低保')).toEqual({});
    expect(spelled('di', '低保')).toEqual({});
  });
});

describe('letters are cut into syllables', () => {
  test.each([
    ['dibao', ['di', 'bao']],
    ['zhaijidi', ['zhai', 'ji', 'di']],
    ['xian', ['xian']],
    ['fangan', ['fan', 'gan']],
    ['xianan', ['xian', 'an']],
    ['', []],
  ])('as few as can be: %s', (letters, syllables) => expect(syllablesOf(letters, reader)).toEqual(syllables));

  test.each(['db', 'dibaox', 'hello', 'v'])('or not at all where they are not pinyin in full: %s', (letters) =>
    expect(syllablesOf(letters, reader)).toBeUndefined(),
  );
});
