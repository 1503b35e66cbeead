import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { makeReader } from '../../src/search/readings.ts';
import { STOP_CHARACTERS } from '../../src/search/stop-phrases.ts';
import { readingsOf, simplifiedOf } from './character-tables.ts';

/** What GB 2312 has in its first level; `䶮` is not among them. */
const COMMON = 3755;

describe('readings', () => {
  const terms = ['银行', '重病', '重新评残', '长者卡', '会计证', '绿化', '䶮溪村', 'app下载', '低保2026'];
  const readings = readingsOf(terms);
  const { read, isSyllable } = makeReader(readings);
  const characters = Array.from(Object.values(readings.syllables).join(''));

  test('are known of every common character, and of those of the terms, each once', () => {
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters).toHaveLength(COMMON + 1);
    expect(characters).toContain('䶮');
    expect(Array.from(Object.values(readingsOf([]).syllables).join(''))).toHaveLength(COMMON);
  });

  test('are those of what a county says instead of the common ones, where it says much', () => {
    const said = Array.from({ length: 2000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const known = Array.from(Object.values(readingsOf(['䶮溪'], { said }).syllables).join(''));
    expect(known.toSorted()).toEqual(Array.from(new Set(`䶮溪${said}`)).toSorted());
  });

  test('are plain letters, ü as v, as a query is folded', () => {
    const syllables = Object.keys(readings.syllables);
    expect(syllables.filter((syllable) => !/^[a-z]{1,6}$/.test(syllable))).toEqual([]);
    expect(syllables).toEqual(syllables.toSorted());
    expect(read('绿')).toEqual(['lv']);
    expect(isSyllable('zhuang')).toBe(true);
  });

  test.each([
    ['银行', 'yin hang'],
    ['重新评残', 'chong xin ping can'],
    ['长者卡', 'zhang zhe ka'],
    ['会计证', 'kuai ji zheng'],
  ])('of a term are those of the whole: %s', (term, reading) => {
    expect(readings.otherwise[term]).toBe(reading);
    expect(read(term)).toEqual(reading.split(' '));
  });

  test('are not written twice where a term is read as its characters are: 重病', () => {
    expect(read('重病')).toEqual(['zhong', 'bing']);
    expect(Object.keys(readings.otherwise).toSorted()).toEqual(['会计证', '重新评残', '银行', '长者卡'].toSorted());
  });

  test('of a term as a whole are told of those only that people type in letters, where these are given', () =>
    expect(readingsOf(terms, { typed: ['银行', '低保'] }).otherwise).toEqual({ 银行: 'yin hang' }));

  test('of a character alone are those that it has most often in the terms', () => {
    const { syllables, otherwise } = readingsOf(['路灯坏了', '人走了', '死了']);
    expect(syllables['le']).toContain('了');
    expect(otherwise).toEqual({});
  });

  test('are the same whatever the order of the terms', () =>
    expect(readingsOf(terms.toReversed()).syllables).toEqual(readings.syllables));
});

describe('simplified characters', () => {
  const terms = ['户口', '医保', '卫生', '台账', '社区里', '证件', '补贴', '发票', '说明', '线路', '为民', '面粉', '干部'];
  const table = simplifiedOf([...terms, STOP_CHARACTERS]);

  test.each([
    ['戶口', '户口'],
    ['醫保', '医保'],
    ['證件', '证件'],
    ['補貼', '补贴'],
    ['髮票', '发票'],
    ['發票', '发票'],
    ['誰來', '谁来'],
    ['臺賬', '台账'],
    ['幹部', '干部'],
  ])('are known by their traditional forms: %s', (traditional, simple) => expect(fold(traditional, table)).toBe(simple));

  test.each([
    ['衞生', 'of Hong Kong', '卫生'],
    ['衛生', 'of Taiwan', '卫生'],
    ['說明', 'of Taiwan', '说明'],
    ['説明', 'of Hong Kong', '说明'],
    ['線路', 'of Taiwan', '线路'],
    ['綫路', 'of Hong Kong', '线路'],
    ['社區裡', 'of Taiwan', '社区里'],
    ['社區裏', 'of Hong Kong', '社区里'],
    ['為民', 'of Taiwan', '为民'],
    ['麵粉', 'of Taiwan', '面粉'],
  ])('are known by the forms %s that are usual %s', (traditional, _, simple) => expect(fold(traditional, table)).toBe(simple));

  test('are told only where a term has them: the table stays small', () => {
    expect(table).not.toHaveProperty('龍');
    expect(simplifiedOf([])).toEqual({});
  });

  test('take the place of nothing that a term writes itself', () => {
    expect(simplifiedOf(['干部'])).toHaveProperty('乾', '干');
    expect(simplifiedOf(['干部', '乾隆桥'])).not.toHaveProperty('乾');
  });

  test('are never changed again: no key of the table is a character of the terms, and no value is a key', () => {
    const used = new Set(Array.from([...terms, STOP_CHARACTERS].join('')));
    expect(Object.keys(table).filter((character) => used.has(character))).toEqual([]);
    expect(Object.values(table).filter((character) => character in table || !used.has(character))).toEqual([]);
  });
});
