import { describe, expect, test } from 'vitest';
import { makeLexicon } from './lexicon.ts';
import { scorePieces } from './score.ts';
import { withoutStopPhrases } from './stop-phrases.ts';

/** Fills the lexicon: what is rare must be rare among something. */
const OTHERS = ['居住证', '营业执照', '婚姻登记', '宅基地', '疫苗接种'].map((name) => ({ id: name, terms: [name] }));

/** Ids by score for `query` among entries of the terms that are given. */
function scored(query: string, entries: Record<string, readonly string[]>): [id: string, score: number][] {
  const all = [...Object.entries(entries).map(([id, terms]) => ({ id, terms })), ...OTHERS];
  const scores = scorePieces(query, withoutStopPhrases(query), makeLexicon(all));
  return [...scores].map(([index, score]): [string, number] => [all[index]?.id ?? '', score]).sort(([, a], [, b]) => b - a);
}
const ranked = (...given: Parameters<typeof scored>): string[] => scored(...given).map(([id]) => id);
const scoreOf = (query: string, ...terms: string[]): number => scored(query, { it: terms })[0]?.[1] ?? 0;

describe('the words of a query', () => {
  test('are answered best by a term that is the query, then by one that holds it, then by one with pieces of it', () =>
    expect(
      ranked('医保缴费', { pieces: ['缴费清单医保'], holding: ['居民医保缴费标准'], exact: ['医保缴费'] }).slice(0, 3),
    ).toEqual(['exact', 'holding', 'pieces']));

  test('count more when they are rare', () =>
    expect(ranked('残疾补贴', { rare: ['残疾登记'], common: ['种粮补贴'], another: ['农机补贴'] })[0]).toBe('rare'));

  test('answer nothing that has not one character of them', () =>
    expect(ranked('路灯', { light: ['路灯维修'], river: ['河道清理'] })).toEqual(['light']));

  test('are found in several terms of one record together', () =>
    expect(ranked('残疾人补贴', { both: ['残疾登记', '生活补贴'], one: ['生活补贴'] })[0]).toBe('both'));

  test('answer by single characters where no piece is known', () => {
    expect(scoreOf('孤老', '孤寡老人')).toBeGreaterThan(0);
    expect(ranked('孤老', { both: ['孤寡老人'], one: ['老年证'] })).toEqual(['both', 'one']);
    expect(scoreOf('孤寡', '孤寡老人')).toBeGreaterThan(scoreOf('孤老', '孤寡老人'));
  });
});

describe('a term', () => {
  test('counts a little more as a name than as an alias', () => {
    const byName = scoreOf('低保', '低保', '最低生活保障');
    const byAlias = scoreOf('低保', '最低生活保障', '低保');
    expect(byName).toBeGreaterThan(byAlias);
    expect(byName - byAlias).toBeLessThan(0.05);
  });

  test('is the query also without what people say around it', () =>
    expect(scoreOf('请问低保怎么办理', '低保')).toBeCloseTo(scoreOf('低保', '低保')));

  test('is the query also when it is itself what people say around things', () =>
    expect(ranked('办理流程', { asked: ['办理流程'], other: ['理赔流程'] })[0]).toBe('asked'));

  test('that holds the query is worth more the more of it the query is', () =>
    expect(scoreOf('医保', '医保卡')).toBeGreaterThan(scoreOf('医保', '医保电子凭证')));

  test('that the query holds is worth something', () =>
    expect(ranked('我爷爷的高龄津贴停发', { allowance: ['高龄津贴'], stopped: ['停水停电'] })[0]).toBe('allowance'));
});

test('a query of no words scores nothing, and breaks nothing', () => {
  expect(scored('', { it: ['低保'] })).toEqual([]);
  expect(scorePieces('低保', ['低保'], makeLexicon([])).size).toBe(0);
});
