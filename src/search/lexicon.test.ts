import { describe, expect, test } from 'vitest';
import { makeLexicon, piecesOf, rarity } from './lexicon.ts';

describe('pieces', () => {
  test.each([
    ['最低生活', ['最低', '低生', '生活']],
    ['低保', ['低保']],
    ['保', ['保']],
    ['', []],
  ])('of Chinese are two characters long: %s', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  test.each([
    ['app下载', ['app', '下载']],
    ['12345热线', ['12345', '热线']],
    ['办5g', ['办', '5', 'g']],
  ])('keep words and numbers whole: %s', (text, pieces) => expect(piecesOf(text)).toEqual(pieces));
});

describe('a lexicon', () => {
  const lexicon = makeLexicon([
    { id: 'allowance', terms: ['最低生活保障', '低保', '吃低保'] },
    { id: 'insurance', terms: ['医疗保险', '医保'] },
    { id: 'card', terms: ['医保电子凭证'] },
  ]);

  test('knows which entries bear a piece, each once however often it says it', () => {
    expect(lexicon.bearers.get('低保')).toEqual([0]);
    expect(lexicon.bearers.get('医保')).toEqual([1, 2]);
    expect(lexicon.bearers.get('户口')).toBeUndefined();
  });

  test('knows single characters too', () => expect(lexicon.bearers.get('保')).toEqual([0, 1, 2]));

  test('has the terms of each entry in the order in which they are written, the name first', () =>
    expect(lexicon.terms.map((terms) => terms.map(({ text }) => text))).toEqual([
      ['最低生活保障', '低保', '吃低保'],
      ['医疗保险', '医保'],
      ['医保电子凭证'],
    ]));

  test('a piece weighs more the fewer entries bear it', () => {
    expect(rarity(lexicon, '低保')).toBeGreaterThan(rarity(lexicon, '医保'));
    expect(rarity(lexicon, '医保')).toBeGreaterThan(rarity(lexicon, '保'));
    expect(rarity(lexicon, '保')).toBeGreaterThan(0);
  });

  test('a piece that nobody bears weighs as much as one that a single entry bears', () =>
    expect(rarity(lexicon, '户口')).toBe(rarity(lexicon, '低保')));

  test('a term weighs what its pieces weigh, each once', () => {
    const [[, , eating] = []] = lexicon.terms;
    expect(eating?.weight).toBeCloseTo(rarity(lexicon, '吃低') + rarity(lexicon, '低保'));
    const [[twice] = []] = makeLexicon([{ id: 'x', terms: ['办办办'] }]).terms;
    expect(twice?.pieces).toEqual(['办办']);
  });

  test('may be empty', () => {
    expect(makeLexicon([]).terms).toEqual([]);
    expect(makeLexicon([{ id: 'x', terms: [''] }]).terms[0]).toEqual([{ text: '', pieces: [], weight: 0 }]);
  });
});
