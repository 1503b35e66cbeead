import { describe, expect, test } from 'vitest';
import { Planner } from './planner.ts';

const ENTRIES = [
  { id: 'allowance', terms: ['最低生活保障', '低保', '吃低保'] },
  { id: 'insurance', terms: ['居民医疗保险参保', '医保', '医保缴费'] },
  { id: 'code', terms: ['医保电子凭证', '医保码'] },
  { id: 'household', terms: ['新生儿落户', '上户口'] },
  { id: 'lights', terms: ['路灯报修', '路灯不亮'] },
  { id: 'marriage', terms: ['婚姻登记', '结婚', '离婚'] },
];
const READINGS = {
  syllables: {
    an: '安',
    bao: '保饱宝',
    di: '低地',
    fei: '费',
    hu: '户',
    hun: '婚昏',
    jiao: '缴',
    jie: '结',
    kou: '口',
    li: '离',
    shang: '上',
    yi: '医',
  },
  otherwise: {},
};
const SIMPLIFIED = { 醫: '医', 碼: '码', 戶: '户', 請: '请', 問: '问', 辦: '办', 麼: '么' };

function planner(...tables: Parameters<Planner['learn']>[0][]): Planner {
  const made = new Planner(ENTRIES);
  for (const each of tables) made.learn(each);
  return made;
}
const bare = planner();
const full = planner({ simplified: SIMPLIFIED, readings: READINGS });
const firstOf = (asked: Planner, query: string): string | undefined => asked.plan(query).hits[0]?.id;

describe('without tables of characters', () => {
  test.each([
    ['低保', 'allowance'],
    ['请问上户口怎么办理？', 'household'],
    ['路 灯 坏 了', 'lights'],
    ['医保缴费', 'insurance'],
  ])('a query finds its record: %s', (query, id) => expect(firstOf(bare, query)).toBe(id));

  test('a typo of shape is mended all the same', () => expect(firstOf(bare, '上户囗')).toBe('household'));

  test('letters find nothing yet, and break nothing', () => expect(bare.plan('dibao')).toEqual({ hits: [], byWords: 0 }));

  test.each(['', '  ', '？！', '😀'])('a query of no words has no hits: “%s”', (query) =>
    expect(bare.plan(query)).toEqual({ hits: [], byWords: 0 }),
  );

  test('no records have no hits', () => expect(new Planner([]).plan('低保')).toEqual({ hits: [], byWords: 0 }));
});

describe('what a query needs beside the terms', () => {
  const needs = (query: string, asked = bare): string[] =>
    Object.entries(asked.needs(query)).flatMap(([name, needed]) => (needed ? [name] : []));

  test.each(['低保', '上户口', '医保码'])('is nothing where it is a name: %s', (query) => expect(needs(query)).toEqual([]));
  test.each(['dibao', 'db', '低bao'])('is readings for letters: %s', (query) => expect(needs(query)).toContain('readings'));
  test('is readings where nothing answers clearly', () => expect(needs('低宝')).toContain('readings'));
  test('is simplified characters where one is unknown', () => expect(needs('醫保')).toContain('simplified'));
  test('is nothing more once the traditional form is understood', () => expect(needs('醫保', full)).toEqual([]));
  test.each(['', '？！'])('is nothing for a query of no words: “%s”', (query) => expect(needs(query)).toEqual([]));
});

describe('with what it has learnt', () => {
  test.each([
    ['醫保碼', 'code'],
    ['請問戶口怎麼辦', 'household'],
    ['dibao', 'allowance'],
    ['dī bǎo', 'allowance'],
    ['db', 'allowance'],
    ['shanghukou', 'household'],
    ['医饱缴费', 'insurance'],
    ['离昏', 'marriage'],
  ])('a query finds its record: %s', (query, id) => expect(firstOf(full, query)).toBe(id));

  test('tables may come one by one, and later ones do not undo earlier ones', () => {
    const slow = planner({ readings: READINGS }, { simplified: SIMPLIFIED }, {});
    expect([firstOf(slow, '醫保碼'), firstOf(slow, 'dibao')]).toEqual(['code', 'allowance']);
  });

  test('what was typed is worth more than what it was meant to be, or sounds like', () => {
    const [typed, meant, heard] = ['低保', '低宝', 'dibao'].map((query) => full.plan(query).hits[0]?.score ?? 0);
    expect(typed).toBeGreaterThan(meant ?? 0);
    expect(typed).toBeGreaterThan(heard ?? 0);
  });
});

describe('what a query was read as', () => {
  test.each([
    ['医饱缴费', '医保缴费'],
    ['离昏', '离婚'],
  ])('is told where it is clearly an answer: %s', (query, readAs) => expect(full.plan(query).readAs).toBe(readAs));

  test.each(['低保', '请问低保怎么办理', '醫保碼', 'dibao'])('is not told where it is what was typed: %s', (query) =>
    expect(full.plan(query)).not.toHaveProperty('readAs'),
  );

  test('is not told of a sentence in which some word or other could have been meant otherwise', () =>
    expect(full.plan('家里的灯一地饱就灭了不知道上虎口找人')).not.toHaveProperty('readAs'));
});

test('the parts of a query are what is left of it, without single characters', () => {
  expect(bare.partsOf('请问低保去哪里办理残疾证怎么办')).toEqual(['低保', '残疾证']);
  expect(bare.partsOf('低保怎么领钱了')).toEqual(['低保']);
  expect(bare.partsOf('怎么办')).toEqual(['怎么办']);
  expect(bare.partsOf('？')).toEqual([]);
  expect(full.partsOf('請問醫保')).toEqual(['医保']);
});

test('of the same score, the order of the records holds', () => {
  const terms = ['乙', '甲'];
  const tied = new Planner(terms.map((term) => ({ id: term, terms: [term] })));
  expect(tied.plan('甲乙').hits.map(({ id }) => id)).toEqual(terms);
});

describe('with what people say of a matter', () => {
  const profiles = ['4穷锅', '4病院', '4扫', '4娃', '4黑灯', '4娶户'];

  test('a query that no term answers is answered', () => {
    expect(firstOf(bare, '娶媳妇')).toBeUndefined();
    expect(firstOf(planner({ profiles }), '娶媳妇')).toBe('marriage');
  });

  test('a query that a term answers needs none, and is answered as without', () => {
    expect(planner({ profiles }).needs('上户口')).toMatchObject({ profiles: false });
    expect(planner({ profiles }).plan('上户口')).toEqual(bare.plan('上户口'));
  });

  test('it is told how likely the best is meant, where they were asked', () => {
    const one = planner({ profiles }).plan('娶').byUse ?? 0;
    expect(one).toBeGreaterThan(0.5);
    expect(planner({ profiles }).plan('娶黑病').byUse).toBeLessThan(one);
    expect(bare.plan('娶媳妇')).not.toHaveProperty('byUse');
    expect(planner({ profiles, readings: READINGS }).plan('dibao')).not.toHaveProperty('byUse');
  });

  test('none are asked for by letters', () => {
    expect(bare.needs('xyz')).toMatchObject({ profiles: false, readings: true });
    expect(bare.needs('娶媳妇')).toMatchObject({ profiles: true });
  });
});
