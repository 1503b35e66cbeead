import { describe, expect, test } from 'vitest';
import { makeLexicon } from './lexicon.ts';
import { makeSounds, mendTypos } from './mend-typos.ts';
import { nearShapes } from './near-shapes.ts';
import { makeReader } from './readings.ts';

const lexicon = makeLexicon(
  ['低保', '医保缴费', '户口迁移', '未婚证明', '身份证', '助学贷款', '居住证', '养老院', '残疾证'].map((name) => ({
    id: name,
    terms: [name],
  })),
);
const reader = makeReader({
  syllables: {
    bao: '保宝饱',
    can: '残',
    di: '低',
    ji: '疾及',
    ju: '居',
    lao: '老劳',
    yang: '养',
    yi: '医一',
    yuan: '院',
    zheng: '证正',
    zhen: '真',
    zhu: '住助',
    zu: '租',
  },
  otherwise: {},
});
const sounds = makeSounds(lexicon, reader);
const mended = (query: string): string => mendTypos(query, lexicon, sounds, reader);
const withoutReadings = (query: string): string => mendTypos(query, lexicon);

describe('a word that nothing bears becomes the word that was meant', () => {
  test.each([
    ['低宝', '低保'],
    ['医饱缴费', '医保缴费'],
    ['残及证', '残疾证'],
    ['居住真', '居住证'],
    ['居租证', '居住证'],
    ['养劳院', '养老院'],
  ])('when it sounds like it, also by ears that hear zh as z and -ng as -n: %s', (query, meant) =>
    expect(mended(query)).toBe(meant),
  );

  test.each([
    ['户囗迁移', '户口迁移'],
    ['末婚证明', '未婚证明'],
    ['助学货款', '助学贷款'],
    ['居佳证', '居住证'],
  ])('when it looks like it, also before the readings are there: %s', (query, meant) => {
    expect(mended(query)).toBe(meant);
    expect(withoutReadings(query)).toBe(meant);
  });

  test.each([
    ['份身证', '身份证'],
    ['保低', '低保'],
    ['保医缴费', '医保缴费'],
  ])('when its characters were typed the other way round: %s', (query, meant) => expect(withoutReadings(query)).toBe(meant));

  test('with one character changed rather than two', () => {
    const both = makeLexicon(['低保', '地堡'].map((name) => ({ id: name, terms: [name] })));
    const all = makeReader({ syllables: { bao: '保堡宝', di: '低地' }, otherwise: {} });
    expect(mendTypos('低宝', both, makeSounds(both, all), all)).toBe('低保');
    expect(mendTypos('地宝', both, makeSounds(both, all), all)).toBe('地堡');
    for (const known of ['低保', '地堡']) expect(mendTypos(known, both, makeSounds(both, all), all)).toBe(known);
  });
});

describe('nothing is changed', () => {
  test.each(['低保', '身份证', '医保缴费'])('of words that are known: %s', (query) => expect(mended(query)).toBe(query));

  test.each(['彩票', '低', 'dibao', '12345', ''])('where nothing is likely: “%s”', (query) => expect(mended(query)).toBe(query));

  test('of a word that only sounds like one, before the readings are there', () =>
    expect(withoutReadings('医饱缴费')).toBe('医饱缴费'));

  test('of what stands beside the mistake', () => expect(mended('2026年低宝a')).toBe('2026年低保a'));
});

describe('shapes', () => {
  test.each(['口囗', '未末', '己已', '贷货', '住佳', '簿薄'])('are near both ways, and never to themselves: %s', (pair) => {
    const [one = '', other = ''] = Array.from(pair);
    expect(nearShapes(one)).toContain(other);
    expect(nearShapes(other)).toContain(one);
    expect(nearShapes(one)).not.toContain(one);
  });

  test('of most characters are near to none', () => expect(nearShapes('龘')).toEqual([]));
});
