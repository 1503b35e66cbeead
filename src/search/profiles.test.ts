import { describe, expect, test } from 'vitest';
import { profiler, readProfiles, type Spoken } from './profiles.ts';

const spoken = (...sayings: string[]): Spoken => ({ sayings, texts: [] });
const ALL = [
  spoken('高龄津贴', '八十岁老人领钱', '老人补贴', '老人过寿', '九十岁老人有钱', '百岁老人给钱', '八十寿', '钱没到账', '领钱'),
  spoken('老年证', '老人坐车', '公交免费', '坐公交', '坐车不要钱', '免费坐车', '刷卡坐公交', '车上刷卡'),
  spoken('路灯不亮', '灯泡坏了', '天黑看不见路', '灯坏了', '路黑', '灯不亮', '巷子黑', '路灯坏了'),
];
const profileOf = profiler(ALL);
const profiles = ALL.map(profileOf);
const best = (query: string, among: readonly string[] = profiles): number | undefined =>
  [...readProfiles(among).score(query)].sort(([, a], [, b]) => b - a).map(([index]) => index)[0];
const levelIn = (profile: string, character: string): number => {
  const [sign = ''] = profile.slice(0, profile.indexOf(character)).match(/[0-9a-z](?=[^0-9a-z]*$)/) ?? [];
  return parseInt(sign, 36);
};

describe('a profile', () => {
  test('has the characters that tell, each once, those that tell most first', () => {
    const [, , lights = ''] = profiles;
    expect(Array.from(lights.replace(/[0-9a-z]/g, '')).toSorted()).toEqual(Array.from('灯路了坏黑').toSorted());
    const levels = Array.from(lights.match(/[0-9a-z]/g) ?? [], (sign) => parseInt(sign, 36));
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  });

  test('weighs what others say too less than what only this matter is called', () => {
    const withOthers = profiler([...ALL, spoken('交灯费', '灯具', '灯笼', '灯光', '买灯', '灯塔')])(ALL[2] ?? spoken());
    expect(levelIn(withOthers, '灯')).toBeLessThan(levelIn(profiles[2] ?? '', '灯'));
  });

  test('leaves out what is said once, and what all say', () => {
    expect(profiles[2]).not.toContain('巷');
    expect(profiles[1]).not.toContain('老');
  });

  test('counts a guide by its pieces, so that one long sentence is more than one saying', () => {
    const profile = profileOf({ sayings: [], texts: ['家里穷得揭不开锅的，穷到没有米的，都算穷的人家'] });
    expect(profile).toContain('穷');
    expect(profile).not.toContain('米');
  });

  test('has nothing but Chinese characters and levels', () =>
    expect(profileOf(spoken('ETC 95598 灯！', '灯 LED', '灯', '灯1', '灯2', '灯3'))).toMatch(/^[0-9a-z]灯$/));

  test('is the same whatever the order of what is said', () =>
    expect(profileOf(spoken('老人坐车', '坐公交', '公交'))).toBe(profileOf(spoken('公交', '坐公交', '老人坐车'))));

  test('of nothing is nothing', () => expect(profileOf(spoken())).toBe(''));

  test('of a matter that only a township has is made among those of the county', () => {
    const tea = profileOf(spoken('茶园登记', '种茶', '采茶', '茶树', '老茶园'));
    expect(best('茶叶', [...profiles, tea])).toBe(3);
  });
});

describe('a query goes with the matter', () => {
  test.each([
    ['灯黑了看不见', 2],
    ['老太太坐公交', 1],
    ['满八十的老寿星有钱领吗', 0],
  ])('of which people speak so: %s', (query, index) => expect(best(query)).toBe(index));

  test('with none where no matter has its characters, or it has none', () => {
    expect(best('狗咬猫')).toBeUndefined();
    expect(best('dibao 12345')).toBeUndefined();
    expect(best('')).toBeUndefined();
  });

  test('less, the more of it the matter does not have', () => {
    const { score } = readProfiles(profiles);
    expect(score('灯黑').get(2)).toBeGreaterThan(score('灯黑狗咬猫').get(2) ?? 0);
  });
});
